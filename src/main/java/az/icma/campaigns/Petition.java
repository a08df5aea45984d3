package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * A petition that is, or was, open to be signed online by whoever has its link. Shares the id of its demand. Opened anew
 * it keeps the link, because that one is printed on posters.
 */
@Entity
public class Petition {

    static final SealedColumn<String> PUBLIC_TEXT = SealedColumn.ofText("petition", "public_text");
    static final SealedColumn<String> LINK = SealedColumn.ofText("petition", "link");

    @Id
    private UUID id;

    private UUID caseId;

    @Classified(Datum.WORDS)
    private Sealed<String> publicText;

    @Classified(Datum.WORDS)
    private Sealed<String> link;

    @Classified(Datum.CODE)
    private String linkHash;

    private LocalDate openUntil;
    private LocalDate openedOn;
    private LocalDate closedOn;

    @Version
    private int version;

    protected Petition() {}

    Petition(UUID demandId, UUID caseId, Seal seal) {
        id = demandId;
        this.caseId = caseId;
        String unguessable = Unguessable.link();
        link = seal.seal(LINK, id, Subject.caseFile(caseId), unguessable);
        linkHash = Unguessable.hash(unguessable);
    }

    /** @param until the last day on which it may be signed */
    void open(String text, LocalDate until, LocalDate today, Seal seal) {
        if (until.isBefore(today)) {
            throw new Refused("campaigns.refused.petition-over");
        }
        publicText = seal.reseal(PUBLIC_TEXT, id, Subject.caseFile(caseId), publicText, text);
        openUntil = until;
        openedOn = today;
        closedOn = null;
    }

    void close(LocalDate today) {
        if (closedOn == null) {
            closedOn = today;
        }
    }

    public boolean isOpenOn(LocalDate today) {
        return closedOn == null && !today.isAfter(openUntil);
    }

    public UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    /** What everybody may read who has the link. */
    String publicText(Seal seal) {
        return seal.open(PUBLIC_TEXT, id, publicText).orElse("");
    }

    /** Empty where the campaign was erased. */
    Optional<String> link(Seal seal) {
        return seal.open(LINK, id, link);
    }
}
