package az.icma.legalaid;

import az.icma.appeals.OutgoingRegister;
import az.icma.casefile.Answers;
import az.icma.casefile.CaseAttachment;
import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.NumberRegister;
import az.icma.casefile.NumberSeries;
import az.icma.documents.PaperPrinter;
import az.icma.documents.PaperTemplate;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Papers for the client: printed with a number, and kept with the files of the case. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ClientPapers {

    /** Who gives papers to clients. Whoever may open the case reads them. */
    private static final Set<Role> PRINTERS = EnumSet.of(
            Role.INTAKE,
            Role.REGISTRAR,
            Role.COORDINATOR,
            Role.LAWYER,
            Role.ADVOCATE,
            Role.CBO_COORDINATOR,
            Role.DIRECTOR);

    private static final NumberSeries RECEIPTS = new NumberSeries("QBZ");
    private static final NumberSeries CONSENTS = new NumberSeries("RAZ");

    private final CaseFileService cases;
    private final CaseAttachments attachments;
    private final NumberRegister numbers;
    private final OutgoingRegister outgoing;
    private final PaperPrinter printer;
    private final PaperWords words;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;

    ClientPapers(
            CaseFileService cases,
            CaseAttachments attachments,
            NumberRegister numbers,
            OutgoingRegister outgoing,
            PaperPrinter printer,
            PaperWords words,
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock) {
        this.cases = cases;
        this.attachments = attachments;
        this.numbers = numbers;
        this.outgoing = outgoing;
        this.printer = printer;
        this.words = words;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What the reader can print of the case now: a refusal once it is written, nothing where they may only read. */
    @Transactional(readOnly = true)
    public List<PaperKind> printable(UUID caseId) {
        SignedIn reader = currentUser.require();
        if (!cases.isOpenToWordsOf(visible(caseId), reader)
                || reader.roles().stream().noneMatch(PRINTERS::contains)) {
            return List.of();
        }
        List<PaperKind> kinds = new ArrayList<>(List.of(PaperKind.RECEIPT));
        Answers answers = cases.answers(caseId, caseId);
        if (answers.code("consent").filter("NO"::equals).isEmpty()) {
            kinds.add(PaperKind.CONSENT);
        }
        if (answers.text("refusalReason").isPresent()) {
            kinds.add(PaperKind.REFUSAL);
        }
        return List.copyOf(kinds);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ClientPaper> of(UUID caseId) {
        visible(caseId);
        return jdbc.sql("SELECT * FROM client_paper WHERE case_id = :caseId ORDER BY issued_at DESC, language")
                .param("caseId", caseId)
                .query((row, index) -> new ClientPaper(
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getString("language"),
                        row.getObject("attachment_id", UUID.class),
                        row.getObject("issued_by", UUID.class),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Prints the paper and keeps it. Printed in the other language, it carries the number it has; printed again in the
     * same, it is another paper with a number of its own.
     */
    public ClientPaper print(UUID caseId, PaperKind kind, Locale language) {
        SignedIn colleague = currentUser.require();
        CaseFile file = cases.writable(caseId, colleague);
        if (colleague.roles().stream().noneMatch(PRINTERS::contains)) {
            throw new AccessDeniedException("papers");
        }
        if (!printable(caseId).contains(kind)) {
            throw new Refused("legalaid.refused.nothing-to-print");
        }
        String code = "en".equals(language.getLanguage()) ? "en" : "az";
        LocalDate today = Baku.today(clock);
        String number = numberOf(caseId, kind, code, today.getYear());
        byte[] pdf = printer.print(
                PaperTemplate.beside(ClientPapers.class, kind.name().toLowerCase(Locale.ROOT) + "." + code + ".html"),
                words.of(file, kind, language, colleague),
                words.title(kind, language),
                number,
                today,
                language);
        CaseAttachment kept = attachments.add(caseId, number + " (" + code + ").pdf", new ByteArrayInputStream(pdf));
        ClientPaper paper = new ClientPaper(kind, number, code, kept.id(), colleague.id(), clock.instant());
        insert(caseId, paper);
        cases.record(caseId, "legalaid.timeline.paper-printed", kind, number);
        return paper;
    }

    private String numberOf(UUID caseId, PaperKind kind, String language, int year) {
        return of(caseId).stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .map(ClientPaper::number)
                .filter(number -> of(caseId).stream()
                        .noneMatch(paper -> paper.number().equals(number)
                                && paper.language().equals(language)))
                .orElseGet(() -> switch (kind) {
                    case RECEIPT -> numbers.next(RECEIPTS, year);
                    case CONSENT -> numbers.next(CONSENTS, year);
                    case REFUSAL -> outgoing.nextNumber(year);
                });
    }

    private void insert(UUID caseId, ClientPaper paper) {
        jdbc.sql(
                        """
                        INSERT INTO client_paper (attachment_id, case_id, kind, number, language, issued_by, issued_at)
                        VALUES (:attachment, :caseId, :kind, :number, :language, :by, :at)
                        """)
                .param("attachment", paper.attachmentId())
                .param("caseId", caseId)
                .param("kind", paper.kind().name())
                .param("number", paper.number())
                .param("language", paper.language())
                .param("by", paper.issuedBy())
                .param("at", moment(paper.issuedAt()))
                .update();
    }

    private CaseFile visible(UUID caseId) {
        return cases.visible(caseId, currentUser.require())
                .orElseThrow(() -> new Refused("casefile.refused.not-found"));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
