package az.icma.casefile;

import az.icma.shared.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A colleague is away for some days, and another stands in for them. */
@Entity
@Table(name = "absence")
class Absence {

    /** Whoever is away for longer hands their cases over. */
    static final int LONGEST_MONTHS = 6;

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID absent;
    private UUID cover;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private UUID arrangedBy;
    private Instant arrangedAt;
    private UUID endedBy;
    private Instant endedAt;

    protected Absence() {}

    private Absence(UUID absent, UUID cover, LocalDate firstDay, LocalDate lastDay, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.absent = absent;
        this.cover = cover;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.arrangedBy = by;
        this.arrangedAt = at;
    }

    /** @param today days that are over cannot be covered any more */
    static Absence arranged(
            UUID absent, UUID cover, LocalDate firstDay, LocalDate lastDay, UUID by, Instant at, LocalDate today) {
        if (absent.equals(cover)) {
            throw new Refused("casefile.refused.covers-themselves");
        }
        if (lastDay.isBefore(firstDay)) {
            throw new Refused("casefile.refused.absence-ends-before");
        }
        if (firstDay.isBefore(today)) {
            throw new Refused("casefile.refused.absence-in-the-past");
        }
        if (lastDay.isAfter(firstDay.plusMonths(LONGEST_MONTHS))) {
            throw new Refused("casefile.refused.absence-too-long", LONGEST_MONTHS);
        }
        return new Absence(absent, cover, firstDay, lastDay, by, at);
    }

    /** They are back before the last day, or it was arranged by mistake. */
    void end(UUID by, Instant at) {
        if (endedAt != null) {
            throw new Refused("casefile.refused.grant-settled");
        }
        endedBy = by;
        endedAt = at;
    }

    boolean overlaps(LocalDate from, LocalDate until) {
        return endedAt == null && !from.isAfter(lastDay) && !until.isBefore(firstDay);
    }

    boolean concerns(UUID colleague) {
        return absent.equals(colleague) || cover.equals(colleague);
    }

    UUID id() {
        return id;
    }

    UUID absent() {
        return absent;
    }

    UUID cover() {
        return cover;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    UUID arrangedBy() {
        return arrangedBy;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
