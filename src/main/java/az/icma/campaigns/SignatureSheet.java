package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A sheet of signatures on paper as it was handed in: its number, and how many it says to hold. */
@Entity
@Table(name = "signature_sheet")
public class SignatureSheet {

    static final SealedColumn<String> COLLECTOR = SealedColumn.ofText("signature_sheet", "collector_name");

    @Id
    private UUID id;

    private UUID caseId;

    @Classified(Datum.CODE)
    private String number;

    private LocalDate collectedOn;

    @Classified(Datum.CODE)
    private String district;

    @Classified(Datum.NAME)
    private Sealed<String> collectorName;

    private int statedCount;

    @Version
    private int version;

    protected SignatureSheet() {}

    SignatureSheet(UUID caseId, NewSheet sheet, Seal seal) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        number = sheet.number();
        collectedOn = sheet.collectedOn();
        district = sheet.district();
        collectorName = seal.seal(COLLECTOR, id, Subject.caseFile(caseId), sheet.collectorName());
        statedCount = sheet.statedCount();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** As it stands on the paper. */
    public String number() {
        return number;
    }

    public LocalDate collectedOn() {
        return collectedOn;
    }

    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    /** How many signatures the sheet says to hold. */
    public int statedCount() {
        return statedCount;
    }

    Optional<String> collector(Seal seal) {
        return seal.open(COLLECTOR, id, collectorName);
    }
}
