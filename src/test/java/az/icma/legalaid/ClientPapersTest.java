package az.icma.legalaid;

import az.icma.IcmaTest;
import az.icma.casefile.CaseAttachment;
import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.inbox.AnswerStore;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonRegistry;
import az.icma.registry.SafeContact;
import az.icma.security.Role;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class ClientPapersTest {

    @Autowired
    private RequestDesk desk;

    @Autowired
    private ClientPapers papers;

    @Autowired
    private CaseAttachments attachments;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private PersonRegistry registry;

    @Autowired
    private AnswerStore answers;

    private UUID caseId;

    @BeforeEach
    void aRequestIsReceived() {
        TestSignIn.as(UUID.randomUUID(), Role.INTAKE);
        UUID client = registry.register(PersonDetails.named("Əhmədova", "Gülşən", "Çingiz qızı"));
        caseId = desk.receive(Requests.by(client)
                .reachable(SafeContact.notAfter(LocalTime.of(18, 0)))
                .build());
    }

    @AfterEach
    void leave() {
        TestSignIn.nobody();
    }

    @Test
    void oneReceiptHasOneNumberInBothLanguagesAndTheNextHasTheNext() throws IOException {
        ClientPaper receipt = papers.print(caseId, PaperKind.RECEIPT, AzerbaijaniText.AZ);
        ClientPaper english = papers.print(caseId, PaperKind.RECEIPT, Locale.ENGLISH);
        ClientPaper again = papers.print(caseId, PaperKind.RECEIPT, Locale.ENGLISH);

        assertThat(receipt.number()).startsWith("QBZ-");
        assertThat(english.number()).isEqualTo(receipt.number());
        assertThat(position(again)).isEqualTo(position(receipt) + 1);
        assertThat(textOf(receipt))
                .contains("Müraciətin qəbulu haqqında qəbz", receipt.number(), "Əhmədova Gülşən Çingiz qızı");
        assertThat(textOf(english)).contains("Receipt of a request", "Your request has been recorded");
        assertThat(attachments.of(caseId))
                .extracting(CaseAttachment::name)
                .contains(receipt.number() + " (az).pdf")
                .noneMatch(name -> name.contains("Əhmədova"));
    }

    @Test
    void noPaperSaysMoreOfTheClientThanItsFieldsLetLeave() throws IOException {
        UUID client = registry.register(PersonDetails.named("Salmanlı", "Könül", null)
                .fin("5KNRLM7")
                .email("konul@example.az")
                .phones("050 765 43 21")
                .birthYear(1971));
        caseId = desk.receive(Requests.by(client).build());

        for (PaperKind kind : List.of(PaperKind.RECEIPT, PaperKind.CONSENT)) {
            assertThat(textOf(papers.print(caseId, kind, AzerbaijaniText.AZ)))
                    .contains("Salmanlı")
                    .doesNotContain("5KNRLM7", "konul@", "765 43 21", "7654321", "1971");
        }
    }

    @Test
    void theConsentSaysHowTheClientMayBeReached() throws IOException {
        assertThat(textOf(papers.print(caseId, PaperKind.CONSENT, AzerbaijaniText.AZ)))
                .contains("18:00");
    }

    @Test
    void aRefusalIsPrintedOnceItIsWrittenAndStandsInTheOutgoingRegister() throws IOException {
        assertThat(papers.printable(caseId)).doesNotContain(PaperKind.REFUSAL);
        assertThatThrownBy(() -> papers.print(caseId, PaperKind.REFUSAL, AzerbaijaniText.AZ))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("legalaid.refused.nothing-to-print"));
        answers.keep(
                new AnswerStore.Step(caseId, caseId, IntakeProcess.KEY, "Task_WriteRefusal", "İmtinanı yaz", "Write"),
                Map.of("refusalReason", "Bu mövzu ilə <məşğul> olmuruq.", "turnTo", List.of("OMBUDSMAN")),
                UUID.randomUUID());

        ClientPaper refusal = papers.print(caseId, PaperKind.REFUSAL, AzerbaijaniText.AZ);

        assertThat(refusal.number()).startsWith("CIX-");
        assertThat(textOf(refusal)).contains("Bu mövzu ilə <məşğul> olmuruq.", "Ombudsman (916)");
    }

    @Test
    void whoMayNotOpenTheCaseNeitherPrintsNorFetchesItsPapers() {
        ClientPaper receipt = papers.print(caseId, PaperKind.RECEIPT, AzerbaijaniText.AZ);
        cases.protectAs(caseId, Confidentiality.SEALED);

        TestSignIn.as(UUID.randomUUID(), Role.LAWYER);
        assertThatThrownBy(() -> papers.of(caseId)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> papers.print(caseId, PaperKind.RECEIPT, AzerbaijaniText.AZ))
                .isInstanceOf(Refused.class);
        assertThat(attachments.content(receipt.attachmentId())).isEmpty();
        TestSignIn.as(UUID.randomUUID(), Role.EVALUATOR);
        assertThatThrownBy(() -> papers.of(caseId)).isInstanceOf(Refused.class);
    }

    @Test
    void whoPrintsNoPapersIsOfferedNoneAndStillReadsThoseOfTheirCase() {
        TestSignIn.as(UUID.randomUUID(), Role.CAMPAIGN_MANAGER);

        assertThat(papers.of(caseId)).isEmpty();
        assertThat(papers.printable(caseId)).isEmpty();
        assertThatThrownBy(() -> papers.print(caseId, PaperKind.RECEIPT, AzerbaijaniText.AZ))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static int position(ClientPaper paper) {
        return Integer.parseInt(paper.number().substring(paper.number().lastIndexOf('-') + 1));
    }

    private String textOf(ClientPaper paper) throws IOException {
        try (PDDocument file = Loader.loadPDF(
                attachments.content(paper.attachmentId()).orElseThrow().open().readAllBytes())) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }
}
