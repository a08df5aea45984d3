package az.icma.legalaid;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.inbox.AnswerStore;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.registry.SafeContact;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a request becomes a case file with a running process, whoever brought it. */
@Component
class OpenedRequests {

    private final CaseFileService caseFiles;
    private final LegalAidCases cases;
    private final LegalAidProcess process;
    private final Seal seal;
    private final PersonDirectory people;
    private final PersonRegistry registry;
    private final AnswerStore answers;
    private final Clock clock;

    OpenedRequests(
            CaseFileService caseFiles,
            LegalAidCases cases,
            LegalAidProcess process,
            Seal seal,
            PersonDirectory people,
            PersonRegistry registry,
            AnswerStore answers,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.cases = cases;
        this.process = process;
        this.seal = seal;
        this.people = people;
        this.registry = registry;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param writer who wrote it down, and is on its team unless it came from another matter */
    UUID open(NewRequest request, UUID writer) {
        UUID id = UUID.randomUUID();
        caseFiles.open(new OpenCaseFile(
                id,
                LegalAidKind.CODE,
                request.topic(),
                request.district(),
                request.place(),
                request.cbo(),
                Confidentiality.OPEN,
                Urgency.NORMAL,
                request.channel() == Channel.OTHER_MATTER ? null : writer));
        cases.save(new LegalAidCase(id, request, seal));
        request.parties().forEach(party -> caseFiles.involve(id, party));
        profile(id, request);
        heed(request);
        keepWhatWasSaid(id, request, writer);
        process.requestReceived(id, request.urgencySign(), daysUntil(request.nearestDate()));
        return id;
    }

    /** What was said on the first call is not asked again: consent and facts begin with it. */
    private void keepWhatWasSaid(UUID id, NewRequest request, UUID receiver) {
        Map<String, Object> said = new HashMap<>();
        said.put("topic", request.topic());
        people.find(request.asker())
                .ifPresent(
                        asker -> said.putAll(ContactAnswers.of(asker.details().safeContact())));
        answers.keep(
                new AnswerStore.Step(
                        id,
                        id,
                        LegalAidProcess.KEY,
                        "Start_RequestReceived",
                        "Müraciət daxil oldu",
                        "Request received"),
                said,
                receiver);
    }

    private void profile(UUID id, NewRequest request) {
        PersonCard client =
                people.find(request.client()).orElseThrow(() -> new Refused("legalaid.refused.unknown-person"));
        caseFiles.profile(
                id,
                CodedProfiles.of(
                        client, List.of(), request.district(), Baku.today(clock).getYear()));
    }

    /** How the asker may be reached belongs to the person, so that it is heeded in every case. */
    private void heed(NewRequest request) {
        SafeContact safeContact = request.safeContact();
        PersonCard asker =
                people.find(request.asker()).orElseThrow(() -> new Refused("legalaid.refused.unknown-person"));
        PersonDetails known = asker.details();
        if (safeContact != null && !safeContact.equals(known.safeContact())) {
            registry.update(asker.id(), asker.version(), known.safeContact(safeContact));
        }
    }

    private Integer daysUntil(LocalDate day) {
        return day == null ? null : (int) ChronoUnit.DAYS.between(Baku.today(clock), day);
    }
}
