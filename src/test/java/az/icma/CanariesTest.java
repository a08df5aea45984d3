package az.icma;

import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseCall;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.forms.ChoiceLists;
import az.icma.forms.FileShelf;
import az.icma.forms.FormPanel;
import az.icma.forms.FormRenderer;
import az.icma.forms.FormSchema;
import az.icma.inbox.AnswerStore;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
import az.icma.process.Engine;
import az.icma.process.ProcessKey;
import az.icma.registry.ArchiveReason;
import az.icma.registry.ConsentManner;
import az.icma.registry.ConsentPurpose;
import az.icma.registry.ConsentRegistry;
import az.icma.registry.MergeRegistry;
import az.icma.registry.NewConsent;
import az.icma.registry.NewRelation;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.registry.RelationKind;
import az.icma.registry.RelationRegistry;
import az.icma.registry.SafeContact;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.database.DatabaseAddress;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A thousand words that stand nowhere else are entered wherever people write something down about people and matters,
 * through every form of the processes too, and then looked for where they must not be: in every table, the engine's
 * included, in the files of the database and its log of transactions, in the files of cases, among temporary files, in
 * the names of figures, and in the log.
 */
@IcmaTest
@ExtendWith(OutputCaptureExtension.class)
class CanariesTest {

    private static final int ENOUGH = 1_000;
    private static final Set<Role> ROLES = Set.of(Role.INTAKE, Role.COORDINATOR, Role.LAWYER, Role.DIRECTOR);
    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");

    private final CanaryFlock flock = new CanaryFlock();

    @Autowired
    PersonRegistry people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    ConsentRegistry consents;

    @Autowired
    RelationRegistry relations;

    @Autowired
    MergeRegistry merges;

    @Autowired
    RequestDesk requests;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseCalls calls;

    @Autowired
    CaseAttachments attachments;

    @Autowired
    FileShelf shelf;

    @Autowired
    AnswerStore answers;

    @Autowired
    DatabaseAddress database;

    @Autowired
    Engine engine;

    @Autowired
    TaskDesk steps;

    @Autowired
    FormRenderer renderer;

    @Autowired
    ChoiceLists lists;

    @Autowired
    MeterRegistry meters;

    @Autowired
    ApplicationContext application;

    @Autowired
    Clock clock;

    @Value("${icma.data}")
    Path data;

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void noWordOfPeopleAndMattersStandsReadableAnywhere(CapturedOutput log) throws IOException {
        SignedIn worker = new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", ROLES, Set.of());
        Pages.openAs(worker, AZERBAIJANI, application);
        UUID person = writePeopleDown();
        UUID matter = writeAMatterDown(person);
        FilledForms filled = new FilledForms(flock::release, Baku.today(clock), lists);
        assertThat(new CaseWalk(engine, steps, answers, filled).through(matter, worker.id()))
                .hasSizeGreaterThan(6);
        new WordsAboutActs(application, flock::release, filled).writeDown(person);
        while (flock.released() < ENOUGH) {
            fillInEveryForm(matter, worker, filled);
        }
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("CHECKPOINT").update();

        assertThat(flock.tables(owner)).isEmpty();
        assertThat(flock.files(data)).isEmpty();
        assertThat(flock.temporaryFiles()).isEmpty();
        assertThat(meters.getMeters())
                .noneMatch(meter -> flock.isHeardIn(meter.getId().toString()));
        assertThat(flock.isHeardIn(log.getAll())).isFalse();
    }

    /** Drawn as pages draw them, so that what staff types is what is kept. */
    private void fillInEveryForm(UUID matter, SignedIn worker, FilledForms filled) throws IOException {
        for (String schema : FilledForms.schemas()) {
            FormSchema form = FormSchema.parse(schema);
            FormPanel panel = renderer.render(form, Map.of());
            panel.setValues(filled.answers(form));
            answers.keep(
                    new AnswerStore.Step(
                            matter, UUID.randomUUID(), new ProcessKey("legal-aid-case"), form.id(), "Forma", "Form"),
                    panel.values(),
                    worker.id());
        }
    }

    private UUID writePeopleDown() {
        UUID person = people.register(details());
        UUID same = people.register(details());
        consents.give(
                person,
                new NewConsent(
                        ConsentPurpose.STORY, Set.of(), ConsentManner.ORAL, LocalDate.of(2026, 1, 5), flock.release()));
        relations.relate(new NewRelation(RelationKind.NEIGHBOUR, person, same, null, flock.release()));
        PersonCard kept = directory.find(person).orElseThrow();
        PersonCard gone = directory.find(same).orElseThrow();
        merges.merge(kept, gone, kept.details());
        UUID archived = people.register(details());
        people.archive(archived, ArchiveReason.OTHER, flock.release());
        return person;
    }

    private PersonDetails details() {
        return PersonDetails.named(flock.release(), flock.release(), flock.release())
                .email(flock.release() + "@poct.az")
                .fin(flock.release())
                .livesIn("AZ-GOY", flock.release())
                .safeContact(new SafeContact(false, null, null, Set.of(), Set.of(), flock.release()));
    }

    private UUID writeAMatterDown(UUID person) throws IOException {
        requests.keepDraft(Map.of("story", flock.release()));
        UUID matter =
                requests.receive(Requests.by(person).telling(flock.release()).build());
        desk.note(matter, flock.release(), Set.of());
        calls.log(
                matter,
                new CaseCall.Entry(
                        Party.person(person, PartyRole.CLIENT),
                        CaseCall.Direction.OUTGOING,
                        CaseCall.Outcome.REACHED,
                        clock.instant(),
                        5,
                        flock.release(),
                        null));
        attachments.add(matter, flock.release() + ".txt", text(flock.release()));
        shelf.put(flock.release() + ".txt", "text/plain", text(flock.release()));
        answers.keep(
                new AnswerStore.Step(
                        matter, matter, new ProcessKey("legal-aid-intake"), "Task_RecordFacts", "Faktlar", "Facts"),
                Map.of("facts", flock.release(), "objective", flock.release()),
                null);
        return matter;
    }

    private static ByteArrayInputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
