package az.icma.legalaid;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CodedProfile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.TeamRole;
import az.icma.casefile.Urgency;
import az.icma.conflicts.ConflictService;
import az.icma.deadlines.DeadlineService;
import az.icma.inbox.AnswerStore;
import az.icma.registry.ConsentPurpose;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What happens to a legal-aid case on its way. Called by the steps of its process, where nobody may be signed in; who
 * may take a step is settled by the step itself.
 */
@Service
@Transactional
public class LegalAidService {

    private final LegalAidCases cases;
    private final Seal seal;
    private final CaseFileService caseFiles;
    private final ConflictService conflicts;
    private final DeadlineService deadlines;
    private final AnswerStore answerStore;
    private final PersonDirectory people;
    private final PersonRegistry registry;
    private final ConsentRegistry consents;
    private final ObjectProvider<LegalAidProcess> process;
    private final Clock clock;

    LegalAidService(
            LegalAidCases cases,
            Seal seal,
            CaseFileService caseFiles,
            ConflictService conflicts,
            DeadlineService deadlines,
            AnswerStore answerStore,
            PersonDirectory people,
            PersonRegistry registry,
            ConsentRegistry consents,
            ObjectProvider<LegalAidProcess> process,
            Clock clock) {
        this.cases = cases;
        this.seal = seal;
        this.caseFiles = caseFiles;
        this.conflicts = conflicts;
        this.deadlines = deadlines;
        this.answerStore = answerStore;
        this.people = people;
        this.registry = registry;
        this.consents = consents;
        this.process = process;
        this.clock = clock;
    }

    /** What only a legal-aid case has; whoever shows it has asked the case file who may see it. */
    @Transactional(readOnly = true)
    public Optional<ToldRequest> find(UUID id) {
        return cases.findById(id)
                .map(request -> new ToldRequest(request, request.groupName(seal), request.story(seal)));
    }

    void raiseUrgency(UUID id, Urgency urgency) {
        caseFiles.raiseUrgency(id, urgency);
    }

    /**
     * What was said with the consent is the newest word on safe contact. It belongs to the person who gave the consent,
     * so that it is heeded in every case and by everybody who looks up the number.
     */
    void consentGiven(UUID id) {
        Answers consent = answers(id);
        List<Party> parties = caseFiles.parties(id);
        Stream<PartyRole> givers =
                consent.code("consentForm").filter("GUARDIAN"::equals).isPresent()
                        ? Stream.of(PartyRole.REPRESENTATIVE, PartyRole.CLIENT)
                        : Stream.of(PartyRole.CLIENT);
        givers.flatMap(role -> parties.stream().filter(party -> party.role() == role))
                .findFirst()
                .ifPresent(giver -> {
                    registry.reachSafely(giver.registryId(), ContactAnswers.of(consent));
                    caseFiles.record(id, "legalaid.timeline.contact-renewed");
                });
        parties.stream()
                .filter(party -> party.role() == PartyRole.CLIENT)
                .forEach(client ->
                        consents.heard(client.registryId(), ConsentPurpose.RECORDS, ContactAnswers.manner(consent)));
    }

    /** Days until the earliest day after which a right may be lost; empty where no such day is known. */
    Optional<Integer> daysLeft(UUID id) {
        ServedDocument served = ServedDocument.of(answers(id));
        return Stream.of(served.lastDay(), lawDue(served), get(id).nearestDate())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .map(day -> (int) ChronoUnit.DAYS.between(today(), day));
    }

    private Optional<LocalDate> lawDue(ServedDocument served) {
        return served.rule().flatMap(rule -> served.servedOn()
                .map(day -> deadlines.explain(rule, day).due()));
    }

    boolean isVulnerable(UUID id) {
        return caseFiles
                        .profile(id)
                        .map(CodedProfile::flags)
                        .filter(flags -> !flags.isEmpty())
                        .isPresent()
                || !answers(id).codes("vulnerability").isEmpty();
    }

    /** The facts are in: topic and profile follow them, and the deciding person will see what the table proposes. */
    void proposed(UUID id, String proposal) {
        Answers facts = answers(id);
        LegalAidCase legalAidCase = get(id);
        CaseFile file = caseFiles.get(id);
        facts.code("topic").ifPresent(topic -> {
            legalAidCase.isAbout(topic);
            caseFiles.settle(
                    id, topic, file.district().orElse(null), file.place().orElse(null));
        });
        profile(id, facts.codes("vulnerability"), file.district().orElse(null));
        answerStore.keep(
                new AnswerStore.Step(
                        id, id, IntakeProcess.KEY, "Task_ProposeDecision", "Cədvəlin təklifi", "Proposal of the table"),
                Map.of("proposal", proposal),
                null);
    }

    private void profile(UUID id, List<String> flags, @Nullable String district) {
        caseFiles.parties(id).stream()
                .filter(party -> party.role() == PartyRole.CLIENT)
                .map(Party::registryId)
                .findFirst()
                .flatMap(people::find)
                .ifPresent(
                        client -> caseFiles.profile(id, CodedProfiles.of(client, flags, district, today().getYear())));
    }

    /** The request becomes a case with a number; a period that runs already is watched from now on. */
    void register(UUID id) {
        caseFiles.register(id, LegalAidKind.SERIES);
        ServedDocument served = ServedDocument.of(answers(id));
        served.rule().ifPresent(rule -> served.servedOn().ifPresent(day -> deadlines.startOnce(id, id, rule, day)));
    }

    /** The lawyer belongs to the case now. */
    void lawyerAccepted(UUID id, UUID lawyer) {
        if (conflicts.keepsAway(id, lawyer)) {
            throw new Refused("legalaid.refused.kept-away");
        }
        caseFiles.joinTeam(id, lawyer, TeamRole.LAWYER);
    }

    /** Open steps and those to come are the new lawyer's; the former one leaves the team. */
    void handOver(UUID id, UUID lawyer, UUID newLawyer) {
        if (newLawyer.equals(lawyer)) {
            throw new Refused("legalaid.refused.same-lawyer");
        }
        if (conflicts.keepsAway(id, newLawyer)) {
            throw new Refused("legalaid.refused.lawyer-kept-away");
        }
        caseFiles.leaveTeam(id, lawyer);
        caseFiles.joinTeam(id, newLawyer, TeamRole.LAWYER);
        process.getObject().lawyerReplaced(id, lawyer, newLawyer);
    }

    /** The case ends with the outcome that was agreed with the client. */
    String closeWithOutcome(UUID id) {
        String outcome = answers(id).code("outcome").orElseThrow(() -> new Refused("legalaid.refused.no-outcome"));
        close(id, outcome);
        return outcome;
    }

    void close(UUID id, String outcome) {
        deadlines.cancelAll(id);
        caseFiles.close(id, outcome);
    }

    void voidAsMistaken(UUID id) {
        deadlines.cancelAll(id);
        caseFiles.voidAsMistaken(id);
    }

    /** @return whether it was accepted before; a mere request still needs consent, conflict check and decision */
    boolean reopen(UUID id) {
        caseFiles.reopen(id);
        return caseFiles.get(id).number().isPresent();
    }

    private LegalAidCase get(UUID id) {
        return cases.findById(id).orElseThrow(() -> new Refused("casefile.refused.not-found"));
    }

    private Answers answers(UUID id) {
        return caseFiles.answers(id, id);
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
