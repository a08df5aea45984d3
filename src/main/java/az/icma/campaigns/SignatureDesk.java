package az.icma.campaigns;

import az.icma.casefile.CaseFileErased;
import az.icma.casefile.CaseFileService;
import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where signatures are entered, looked through and taken out again; each person counts once in a campaign. */
@Service
@Transactional
public class SignatureDesk {

    static final String MAY_ENTER =
            "hasAnyRole('REGISTRAR','CAMPAIGN_MANAGER','CBO_COORDINATOR','COORDINATOR','DIRECTOR')";

    private final Campaigns campaigns;
    private final SignatureSheets sheets;
    private final Signatures signatures;
    private final SignatureBook book;
    private final CaseFileService caseFiles;
    private final Seal seal;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignatureDesk(
            Campaigns campaigns,
            SignatureSheets sheets,
            Signatures signatures,
            SignatureBook book,
            CaseFileService caseFiles,
            Seal seal,
            CurrentUser currentUser,
            JdbcClient jdbc,
            Clock clock) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.signatures = signatures;
        this.book = book;
        this.caseFiles = caseFiles;
        this.seal = seal;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize(MAY_ENTER)
    public void handIn(UUID caseId, NewSheet sheet) {
        writable(caseId);
        notAhead(sheet.collectedOn());
        if (sheets.existsByCaseIdAndNumber(caseId, sheet.number())) {
            throw new Refused("campaigns.refused.sheet-known");
        }
        sheets.save(new SignatureSheet(caseId, sheet, seal));
        caseFiles.record(caseId, "campaigns.timeline.sheet-handed-in", sheet.number());
    }

    /** @return whether it counts: whoever has signed before does not count again */
    @PreAuthorize(MAY_ENTER)
    public boolean sign(UUID caseId, NewSignature given) {
        writable(caseId);
        notAhead(given.signedOn());
        Optional.ofNullable(given.sheet()).ifPresent(sheet -> mustBeOf(caseId, sheet));
        return !book.onPaper(caseId, given).isDuplicate();
    }

    /** A namesake was taken for the same person: both count. */
    @PreAuthorize(MAY_ENTER)
    public void tellApart(UUID signatureId) {
        Signature signature = signatures.get(signatureId);
        writable(signature.caseId());
        book.tellApart(signature);
    }

    /** The signer takes it back, or it was a slip: nothing of it is kept. One that repeated it counts in its place. */
    @PreAuthorize(MAY_ENTER)
    public void takeOut(UUID signatureId) {
        Signature signature = signatures.get(signatureId);
        writable(signature.caseId());
        book.takeOut(signature);
    }

    /** With names, the newest first. */
    @PreAuthorize(MAY_ENTER)
    @Transactional(readOnly = true)
    public List<ToldSignature> entered(UUID caseId) {
        Map<UUID, SignatureSheet> papers = sheets.findByCaseIdOrderByCollectedOn(caseId).stream()
                .collect(Collectors.toMap(SignatureSheet::id, Function.identity()));
        return caseFiles
                .visible(caseId, currentUser.require())
                .map(file -> signatures.findByCaseIdOrderByEnteredAtDesc(caseId))
                .orElse(List.of())
                .stream()
                .map(signature -> new ToldSignature(
                        signature,
                        signature.name(seal),
                        signature.contact(seal),
                        signature.sheetId().map(papers::get).map(SignatureSheet::number)))
                .toList();
    }

    /** Without a name: whoever sees the campaign may know how many support it. */
    @Transactional(readOnly = true)
    public SupporterFigures figures(UUID caseId) {
        return SupporterFigures.of(
                sheets.findByCaseIdOrderByCollectedOn(caseId), signatures.findByCaseIdOrderByEnteredAtDesc(caseId));
    }

    /** What would still lead from a name to a signature goes with the words of the campaign. */
    @EventListener
    void on(CaseFileErased erased) {
        jdbc.sql(
                        """
                        UPDATE signature SET name_fingerprint = NULL, contact_fingerprint = NULL, district = NULL,
                            withdrawal_hash = NULL,
                            version = version + 1
                        WHERE case_id = :id
                        """)
                .param("id", erased.caseId())
                .update();
    }

    private void writable(UUID caseId) {
        caseFiles.writable(caseId, currentUser.require());
        campaigns.get(caseId).mustBeOpenToNews();
    }

    private void mustBeOf(UUID caseId, UUID sheet) {
        sheets.findById(sheet)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> new Refused("campaigns.refused.not-found"));
    }

    private void notAhead(LocalDate day) {
        if (day.isAfter(Baku.today(clock))) {
            throw new Refused("campaigns.refused.future-day");
        }
    }
}
