package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import org.springframework.lang.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * With what a campaign is carried out, as it was planned.
 *
 * @param budget in AZN
 * @param needsGrant whether it is paid from a grant, which has to be registered before a manat of it is spent
 * @param grantNumber under which the grant was registered
 */
@Embeddable
public record Means(
        @Column(name = "ends_on") @Nullable LocalDate endsOn,
        @Column(name = "budget") @Nullable BigDecimal budget,
        @Column(name = "needs_grant") boolean needsGrant,
        @Classified(Datum.CODE) @Column(name = "grant_number") @Nullable String grantNumber,
        @Column(name = "grant_on") @Nullable LocalDate grantOn) {

    static final Means NONE = new Means(null, null, false, null, null);

    static Means planned(@Nullable LocalDate endsOn, @Nullable BigDecimal budget, boolean needsGrant) {
        return new Means(endsOn, budget, needsGrant, null, null);
    }

    Means with(String number, LocalDate day) {
        return new Means(endsOn, budget, needsGrant, number, day);
    }

    Means until(LocalDate day) {
        return new Means(day, budget, needsGrant, grantNumber, grantOn);
    }

    boolean isGranted() {
        return !needsGrant || grantNumber != null;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(endsOn);
    }
}
