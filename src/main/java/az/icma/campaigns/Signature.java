package az.icma.campaigns;

import az.icma.casefile.AgeBand;
import az.icma.registry.Sex;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.AzerbaijaniText;
import org.springframework.lang.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * Somebody's signature under a campaign. The same person counts once: names and contacts have fingerprints that hold
 * within one campaign, so that nobody's support of two campaigns can be put together from them.
 */
@Entity
public class Signature {

    /** How it was given. */
    public enum Source {
        PAPER,
        ONLINE
    }

    static final SealedColumn<String> NAME = SealedColumn.ofText("signature", "signer_name");
    static final SealedColumn<String> CONTACT = SealedColumn.ofText("signature", "signer_contact");

    @Id
    private UUID id;

    private UUID caseId;
    private UUID sheetId;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Classified(Datum.NAME)
    private Sealed<String> signerName;

    @Classified(Datum.PHONE)
    private Sealed<String> signerContact;

    @Classified(Datum.CODE)
    private String nameFingerprint;

    @Classified(Datum.CODE)
    private String contactFingerprint;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    @Classified(Datum.CODE)
    private String district;

    private boolean mayContact;
    private UUID demandId;

    @Classified(Datum.CODE)
    private String withdrawalHash;

    private LocalDate signedOn;
    private UUID duplicateOf;
    private Instant enteredAt;

    @Version
    private int version;

    protected Signature() {}

    Signature(UUID caseId, Source source, NewSignature given, Instant enteredAt, Seal seal) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.source = source;
        sheetId = given.sheet();
        signerName = seal.seal(NAME, id, Subject.caseFile(caseId), given.signerName());
        String contact = given.contact().orElse(null);
        signerContact = seal.seal(CONTACT, id, Subject.caseFile(caseId), contact);
        nameFingerprint = nameFingerprint(caseId, given.signerName(), seal);
        contactFingerprint = contact == null ? null : seal.fingerprint(CONTACT, caseId + "|" + contact);
        sex = given.sex();
        ageBand = given.ageBand();
        district = given.district();
        mayContact = given.mayContact();
        signedOn = given.signedOn();
        this.enteredAt = enteredAt;
    }

    /** The petition of this demand was signed, and whoever did can take it back. */
    void under(UUID demand, String withdrawal) {
        demandId = demand;
        withdrawalHash = withdrawal;
    }

    /** Of a name in whatever spelling, within one campaign. */
    static String nameFingerprint(UUID caseId, String name, Seal seal) {
        return seal.fingerprint(NAME, caseId + "|" + AzerbaijaniText.fold(name).replaceAll("\\s+", " "));
    }

    /**
     * Whether an equal name means the same person: by an equal contact, or, where one of them gave none, by the same
     * district. Two contacts that differ are two people; relatives who share a phone have names of their own.
     * Two petitions of one campaign may both be signed; paper stands for the campaign as a whole.
     */
    boolean isOfTheSamePersonAs(Signature other) {
        boolean otherPetition = demandId != null && other.demandId != null && !demandId.equals(other.demandId);
        if (otherPetition || !other.caseId.equals(caseId) || !other.nameFingerprint.equals(nameFingerprint)) {
            return false;
        }
        return contactFingerprint != null && other.contactFingerprint != null
                ? contactFingerprint.equals(other.contactFingerprint)
                : district == null || other.district == null || district.equals(other.district);
    }

    void repeats(@Nullable Signature earlier) {
        duplicateOf = earlier == null ? null : earlier.id;
    }

    /** Somebody has looked: a namesake, so it counts. */
    void isSomebodyElse() {
        duplicateOf = null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Optional<UUID> sheetId() {
        return Optional.ofNullable(sheetId);
    }

    public Source source() {
        return source;
    }

    public Optional<Sex> sex() {
        return Optional.ofNullable(sex);
    }

    public Optional<AgeBand> ageBand() {
        return Optional.ofNullable(ageBand);
    }

    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    public boolean mayContact() {
        return mayContact;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    /** Whether the same person has signed before, so that it does not count. */
    public boolean isDuplicate() {
        return duplicateOf != null;
    }

    String name(Seal seal) {
        return seal.open(NAME, id, signerName).orElse("");
    }

    Optional<String> contact(Seal seal) {
        return seal.open(CONTACT, id, signerContact);
    }
}
