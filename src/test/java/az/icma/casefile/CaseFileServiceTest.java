package az.icma.casefile;

import az.icma.IcmaTest;
import az.icma.files.SmallFiles;
import az.icma.inbox.AnswerStore;
import az.icma.process.ProcessKey;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

@IcmaTest
class CaseFileServiceTest {

    @Autowired
    private CaseFileService cases;

    @Autowired
    private CaseDesk desk;

    @Autowired
    private CaseList list;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseAttachments attachments;

    @Autowired
    private CaseShelf shelf;

    @Autowired
    private AnswerStore answers;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void carriesAMatterFromRequestToClosure() {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        String number = cases.register(id, new NumberSeries("S" + id.toString().substring(0, 4)));
        cases.raiseUrgency(id, Urgency.URGENT);
        cases.close(id, "WON");

        CaseFile file = cases.get(id);
        assertThat(number).matches("S.{4}-\\d{4}-0001");
        assertThat(file.status()).isEqualTo(CaseFile.Status.CLOSED);
        assertThat(file.number()).contains(number);
        assertThat(desk.timeline(id))
                .extracting(CaseEvent::textKey)
                .containsExactly(
                        "casefile.timeline.closed",
                        "casefile.timeline.urgency-raised",
                        "casefile.timeline.registered",
                        "casefile.timeline.opened");
    }

    @Test
    void numbersHaveNoGapsWhenEightRegisterAtOnceAndSomeFail() throws Exception {
        NumberSeries series =
                new NumberSeries("GAP" + UUID.randomUUID().toString().substring(0, 4));
        ExecutorService eight = Executors.newFixedThreadPool(8);
        List<Future<String>> running = IntStream.range(0, 40)
                .mapToObj(i -> eight.submit(() -> registered(series, i % 4 == 0)))
                .toList();
        List<String> numbers = new ArrayList<>();
        for (Future<String> one : running) {
            numbers.add(one.get());
        }
        eight.shutdown();

        int year = LocalDate.now(az.icma.shared.Baku.ZONE).getYear();
        assertThat(numbers.stream().filter(number -> !number.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 30)
                        .mapToObj(position -> series.number(year, position))
                        .toList());
    }

    /** Empty where the registration is rolled back after the number was given. */
    private String registered(NumberSeries series, boolean fails) {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        return new TransactionTemplate(transactions).execute(running -> {
            String number = cases.register(id, series);
            if (fails) {
                running.setRollbackOnly();
                return "";
            }
            return number;
        });
    }

    @Test
    void keepsEveryVersionOfAnAnswerAndReadsTheNewest() {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        UUID by = UUID.randomUUID();
        kept(id, Map.of("servedOn", LocalDate.of(2026, 11, 2), "urgent", true), by);
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("servedOn", LocalDate.of(2026, 11, 3));
        second.put("topics", List.of("housing", "land"));
        kept(id, second, by);

        Answers newest = cases.answers(id, id);
        assertThat(newest.date("servedOn")).contains(LocalDate.of(2026, 11, 3));
        assertThat(newest.flag("urgent")).isTrue();
        assertThat(newest.codes("topics")).containsExactly("housing", "land");
        assertThat(newest.text("absent")).isEmpty();
        assertThat(sql.sql(
                                "SELECT version FROM case_answer WHERE case_id = :id AND field = 'servedOn' ORDER BY version")
                        .param("id", id)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        assertThat(desk.timeline(id).get(0).answers())
                .extracting(KeptAnswer::field)
                .containsExactly("servedOn", "topics");
    }

    @Test
    void forgetsAnAnswerThatWasTakenBackAndKeepsItsHistory() {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        UUID by = UUID.randomUUID();
        kept(id, Map.of("note", "köhnə"), by);
        Map<String, Object> emptied = new LinkedHashMap<>();
        emptied.put("note", null);
        emptied.put("neverAnswered", null);
        kept(id, emptied, by);

        assertThat(cases.answers(id, id).all()).isEmpty();
        assertThat(desk.timeline(id).get(0).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.shown(Locale.ENGLISH)).isEqualTo("—"));
        kept(id, Map.of("note", "yeni"), by);
        assertThat(cases.answers(id, id).text("note")).contains("yeni");
    }

    private void kept(UUID caseId, Map<String, Object> given, UUID by) {
        AnswerStore.Step step =
                new AnswerStore.Step(caseId, caseId, new ProcessKey("legal-aid-case"), "Task_Test", "Sınaq", "Test");
        new TransactionTemplate(transactions).executeWithoutResult(running -> answers.keep(step, given, by));
    }

    @Test
    void theListShowsExactlyWhatMayBeOpened() {
        UUID lawyer = UUID.randomUUID();
        UUID open = opened("AZ-GA", Confidentiality.OPEN);
        UUID elsewhere = opened("AZ-LA", Confidentiality.OPEN);
        UUID nowhere = opened(null, Confidentiality.OPEN);
        UUID team = opened("AZ-GA", Confidentiality.TEAM);
        UUID sealed = opened("AZ-GA", Confidentiality.SEALED);
        UUID sealedOwn = opened("AZ-LA", Confidentiality.SEALED);
        cases.joinTeam(sealedOwn, lawyer, TeamRole.LAWYER);
        List<UUID> all = List.of(open, elsewhere, nowhere, team, sealed, sealedOwn);

        sees(person(lawyer, Set.of(), Role.LAWYER), all, open, elsewhere, nowhere, sealedOwn);
        sees(person(lawyer, Set.of("AZ-GA"), Role.LAWYER), all, open, sealedOwn);
        sees(person(UUID.randomUUID(), Set.of(), Role.COORDINATOR), all, open, elsewhere, nowhere, team);
        sees(person(UUID.randomUUID(), Set.of("AZ-LA"), Role.COORDINATOR), all, elsewhere);
        sees(person(UUID.randomUUID(), Set.of(), Role.ADMIN, Role.EVALUATOR, Role.PROCESS_MANAGER, Role.AUDITOR), all);
        sees(person(lawyer, Set.of(), Role.ADMIN), all);
    }

    private void sees(SignedIn reader, List<UUID> all, UUID... expected) {
        assertThat(all.stream().filter(id -> access.mayOpen(reader, cases.get(id))))
                .containsExactlyInAnyOrder(expected);
        assertThat(list.rows(reader, CaseFilter.ALL, CaseList.Order.PRESSING, false, 0, 10_000).stream()
                        .map(CaseRow::id)
                        .filter(all::contains))
                .containsExactlyInAnyOrder(expected);
    }

    @Test
    void findsAMatterTypedWithoutDiacritics() {
        UUID id = UUID.randomUUID();
        String place = "Şıxlı " + id.toString().substring(0, 8);
        cases.open(new OpenCaseFile(
                id, "legal-aid", null, "AZ-GA", place, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        SignedIn reader = person(UUID.randomUUID(), Set.of(), Role.LAWYER);
        CaseFilter typed = CaseFilter.matching("SIXLI " + id.toString().substring(0, 8))
                .with(CaseFilter.By.STATUS, "REQUEST")
                .with(CaseFilter.By.DISTRICT, "AZ-GA");

        for (CaseList.Order order : CaseList.Order.values()) {
            assertThat(list.rows(reader, typed, order, true, 0, 10))
                    .extracting(CaseRow::id)
                    .containsExactly(id);
        }
        assertThat(list.count(reader, typed)).isOne();
    }

    @Test
    void refusesAFileThatIsTooLargeAndKeepsNothing() {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);

        assertThatThrownBy(() -> attachments.add(id, "big.txt", letters(CaseAttachments.LARGEST + 1)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("casefile.attachment.error.size"));
        assertThat(attachments.of(id)).isEmpty();
    }

    @Test
    void givesAFileBackOnlyToWhoMayOpenTheMatter() throws IOException {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        CaseAttachment kept = attachments.add(id, "ərizə.pdf", new ByteArrayInputStream(SmallFiles.pdf()));

        assertThat(kept.name()).isEqualTo("ərizə.pdf");
        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(attachments.content(kept.id()).orElseThrow().open().readAllBytes())
                .isEqualTo(SmallFiles.pdf());
        TestSignIn.as(UUID.randomUUID(), Role.ADMIN);
        assertThat(attachments.content(kept.id())).isEmpty();
    }

    @Test
    void aFileLeavesAsAFileAndNotAsAPage() throws IOException {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        CaseAttachment kept = attachments.add(id, "ərizə.pdf", new ByteArrayInputStream(SmallFiles.pdf()));
        VaadinResponse answer = mock(VaadinResponse.class);
        when(answer.getOutputStream()).thenReturn(OutputStream.nullOutputStream());

        attachments
                .download(kept.id())
                .handleDownloadRequest(new DownloadEvent(
                        mock(VaadinRequest.class), answer, mock(VaadinSession.class), new Element("a")));

        verify(answer).setHeader(eq("Content-Disposition"), startsWith("attachment;"));
        verify(answer).setHeader("X-Content-Type-Options", "nosniff");
        verify(answer).setContentType("application/pdf");
    }

    @Test
    void whoeverHandsOverFilesWithoutEndIsToldToWait() {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        for (int i = 0; i < 100; i++) {
            shelf.discard(shelf.put("a.txt", "text/plain", letters(10)));
        }

        assertThatThrownBy(() -> attachments.add(id, "a.txt", letters(10)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.textKey()).isEqualTo("security.too-many.uploads"));
        assertThat(attachments.of(id)).isEmpty();
    }

    @Test
    void aFileOfAFormBecomesAnAttachmentWhenTheAnswersAreKept() {
        UUID id = opened("AZ-GA", Confidentiality.OPEN);
        SignedIn lawyer = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        String reference = shelf.put("ərizə.pdf", "application/pdf", new ByteArrayInputStream(SmallFiles.pdf()));
        Object files = List.of(new az.icma.forms.FormFile(reference, "ərizə.pdf", "application/pdf", 12));

        assertThatThrownBy(() -> kept(id, Map.of("letter", files), UUID.randomUUID()))
                .isInstanceOf(Refused.class);
        kept(id, Map.of("letter", files), lawyer.id());

        assertThat(attachments.of(id)).extracting(CaseAttachment::name).containsExactly("ərizə.pdf");
    }

    @Test
    void onlyThoseWhoMayOpenAMatterWriteNotes() {
        UUID id = opened("AZ-GA", Confidentiality.SEALED);
        SignedIn lawyer = TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        assertThatThrownBy(() -> desk.note(id, "Zəng edildi", Set.of())).isInstanceOf(Refused.class);
        Background.PROCESS.run(() -> cases.joinTeam(id, lawyer.id(), TeamRole.LAWYER));

        desk.note(id, " Zəng edildi ", Set.of());

        assertThat(desk.notes(id)).extracting(CaseNote::text).containsExactly("Zəng edildi");
    }

    private UUID opened(String district, Confidentiality confidentiality) {
        UUID id = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                id, "legal-aid", null, district, "Sınaq", null, confidentiality, Urgency.NORMAL, null));
        return id;
    }

    private static SignedIn person(UUID id, Set<String> districts, Role... roles) {
        return new SignedIn(id, "Sınaq", Set.of(roles), districts);
    }

    private static InputStream letters(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int now = (int) Math.min(length, left);
                java.util.Arrays.fill(buffer, offset, offset + now, (byte) 'a');
                left -= now;
                return now;
            }
        };
    }
}
