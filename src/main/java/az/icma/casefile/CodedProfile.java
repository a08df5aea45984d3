package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import org.springframework.lang.Nullable;

import java.util.Set;

/** What evaluation may count of the person concerned: codes only, never a name or a date of birth. */
public record CodedProfile(
        @Classified(Datum.CIRCUMSTANCE) @Nullable String sex,
        @Classified(Datum.CIRCUMSTANCE) @Nullable String ageBand,
        @Classified(Datum.CIRCUMSTANCE) Set<String> flags,
        @Nullable String district) {

    public CodedProfile {
        flags = Set.copyOf(flags);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
