package az.icma.casefile;

import org.springframework.lang.Nullable;

import java.util.Set;

/** What evaluation may count of the person concerned: codes only, never a name or a date of birth. */
public record CodedProfile(
        @Nullable String sex, @Nullable String ageBand, Set<String> flags, @Nullable String district) {

    public CodedProfile {
        flags = Set.copyOf(flags);
    }
}
