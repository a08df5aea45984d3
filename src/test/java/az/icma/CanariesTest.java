package az.icma;

import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseCall;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.forms.FileShelf;
import az.icma.inbox.AnswerStore;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.Requests;
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
import az.icma.security.TestSignIn;
import az.icma.shared.database.DatabaseAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words that stand nowhere else are entered wherever people write something down about people and matters, and then
 * looked for where they must not be: in every table, the engine's included, in the files of the database and its log of
 * transactions, in the files of cases, and in the log.
 */
@IcmaTest
@ExtendWith(OutputCaptureExtension.class)
class CanariesTest {

    private final String mark = UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");
    private int released;

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
    Clock clock;

    @Value("${icma.data}")
    Path data;

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void noWordOfPeopleAndMattersStandsReadableAnywhere(CapturedOutput log) throws IOException {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE, Role.COORDINATOR);
        UUID person = writePeopleDown();
        writeAMatterDown(person);
        JdbcClient owner = JdbcClient.create(database.owner());
        owner.sql("CHECKPOINT").update();

        assertThat(released).isGreaterThan(25);
        assertThat(tablesWithCanaries(owner)).isEmpty();
        assertThat(filesWithCanaries()).isEmpty();
        assertThat(log.getAll()).doesNotContain(mark);
    }

    private UUID writePeopleDown() {
        UUID person = people.register(details());
        UUID same = people.register(details());
        consents.give(
                person,
                new NewConsent(ConsentPurpose.STORY, Set.of(), ConsentManner.ORAL, LocalDate.of(2026, 1, 5), canary()));
        relations.relate(new NewRelation(RelationKind.NEIGHBOUR, person, same, null, canary()));
        PersonCard kept = directory.find(person).orElseThrow();
        PersonCard gone = directory.find(same).orElseThrow();
        merges.merge(kept, gone, kept.details());
        UUID archived = people.register(details());
        people.archive(archived, ArchiveReason.OTHER, canary());
        return person;
    }

    private PersonDetails details() {
        return PersonDetails.named(canary(), canary(), canary())
                .email(canary() + "@poct.az")
                .fin(canary())
                .livesIn("AZ-GOY", canary())
                .safeContact(new SafeContact(false, null, null, Set.of(), Set.of(), canary()));
    }

    private void writeAMatterDown(UUID person) throws IOException {
        requests.keepDraft(Map.of("story", canary()));
        UUID matter = requests.receive(Requests.by(person).telling(canary()).build());
        desk.note(matter, canary(), Set.of());
        calls.log(
                matter,
                new CaseCall.Entry(
                        Party.person(person, PartyRole.CLIENT),
                        CaseCall.Direction.OUTGOING,
                        CaseCall.Outcome.REACHED,
                        clock.instant(),
                        5,
                        canary(),
                        null));
        attachments.add(matter, canary() + ".txt", text(canary()));
        shelf.put(canary() + ".txt", "text/plain", text(canary()));
        answers.keep(
                new AnswerStore.Step(
                        matter, matter, new ProcessKey("legal-aid-intake"), "Task_RecordFacts", "Faktlar", "Facts"),
                Map.of("facts", canary(), "objective", canary()),
                null);
        requests.keepDraft(Map.of("story", canary()));
    }

    private static ByteArrayInputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private String canary() {
        released++;
        return mark + Character.toString('a' + released % 26) + Character.toString('a' + released / 26);
    }

    /** Bytes are shown as hexadecimal digits, so those of the mark are looked for as well. */
    private List<String> tablesWithCanaries(JdbcClient owner) {
        String hex = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
        List<String> tables = owner.sql(
                        """
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                        """)
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(80).anyMatch(table -> table.startsWith("public.act_"));
        return tables.stream()
                .filter(table -> owner.sql("SELECT EXISTS (SELECT FROM " + table
                                + " t WHERE lower(t::text) LIKE :mark OR t::text LIKE :hex)")
                        .param("mark", "%" + mark + "%")
                        .param("hex", "%" + hex + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<Path> filesWithCanaries() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holdsCanary(file)) {
                    found.add(data.relativize(file));
                }
            }
        }
        return found;
    }

    private boolean holdsCanary(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return content.contains(mark) || content.contains(mark.toUpperCase(Locale.ROOT));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
