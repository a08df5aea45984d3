package az.icma.legalaid;

import az.icma.casefile.AgeBand;
import az.icma.casefile.CodedProfile;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.Vulnerability;
import org.springframework.lang.Nullable;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What evaluation may know of a client: codes made of the registry's card, never a name or a year of birth. */
final class CodedProfiles {

    private CodedProfiles() {}

    /**
     * @param alsoFlags codes that the facts brought to light
     * @param district where the matter is; the person's own district where that is not known
     */
    static CodedProfile of(PersonCard card, Collection<String> alsoFlags, @Nullable String district, int year) {
        PersonDetails details = card.details();
        Set<String> flags = Stream.concat(
                        details.vulnerabilities().stream().map(Vulnerability::code), alsoFlags.stream())
                .collect(Collectors.toUnmodifiableSet());
        return new CodedProfile(
                details.sex() == null ? null : details.sex().code(),
                ageBand(card.ageIn(year)),
                flags,
                district == null ? details.district() : district);
    }

    @Nullable
    static String ageBand(@Nullable Integer age) {
        AgeBand band = AgeBand.of(age);
        return band == null ? null : band.code();
    }
}
