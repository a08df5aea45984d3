package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import az.icma.shared.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** That a person agreed to something, and took it back one day. A consent is never changed otherwise, nor deleted. */
@Entity
class Consent {

    static final SealedColumn<String> NOTE = SealedColumn.ofText("consent", "note");

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel;

    @Enumerated(EnumType.STRING)
    private ConsentManner manner;

    private LocalDate givenOn;

    @Classified(Datum.WORDS)
    private Sealed<String> note;

    private UUID recordedBy;
    private Instant recordedAt;
    private LocalDate withdrawnOn;
    private UUID withdrawalBy;

    protected Consent() {}

    /** @param channel {@code null} for a purpose that is not given by channel */
    static Consent given(UUID person, NewConsent consent, ContactChannel channel, LocalDate today, Seal seal) {
        if (consent.purpose() == null || consent.manner() == null || consent.day() == null) {
            throw new Refused("registry.consent.error.incomplete");
        }
        if (consent.day().isAfter(today)) {
            throw new Refused("registry.consent.error.future");
        }
        if (consent.purpose().isByChannel() != (channel != null)) {
            throw new Refused("registry.consent.error.channel");
        }
        Consent given = new Consent();
        given.id = UUID.randomUUID();
        given.personId = person;
        given.purpose = consent.purpose();
        given.channel = channel;
        given.manner = consent.manner();
        given.givenOn = consent.day();
        given.note = seal.seal(NOTE, given.id, Subject.person(person), consent.note());
        return given;
    }

    Consent recorded(UUID by, Instant at) {
        recordedBy = by;
        recordedAt = at;
        return this;
    }

    /** From that day on it no longer holds. */
    void withdraw(LocalDate day, LocalDate today, UUID by) {
        if (withdrawnOn != null) {
            throw new Refused("registry.consent.error.withdrawn");
        }
        if (day == null || day.isAfter(today)) {
            throw new Refused("registry.consent.error.future");
        }
        if (day.isBefore(givenOn)) {
            throw new Refused("registry.consent.error.before-given");
        }
        withdrawnOn = day;
        withdrawalBy = by;
    }

    UUID person() {
        return personId;
    }

    boolean holdsFor(ConsentPurpose asked, ContactChannel by) {
        return withdrawnOn == null && purpose == asked && channel == by;
    }

    ConsentCard card(Seal seal) {
        return new ConsentCard(
                id, purpose, channel, manner, givenOn, seal.open(NOTE, id, note).orElse(null), recordedBy, withdrawnOn);
    }
}
