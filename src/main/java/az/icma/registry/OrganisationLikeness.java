package az.icma.registry;

import az.icma.registry.OrganisationHit.Match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells whether a described organisation may be a known one: same tax number, phone or address, or much the same name. */
final class OrganisationLikeness {

    /** Words that say what an organisation is before the law, and tell none from another; folded. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ictimai",
            "birliyi",
            "birlik",
            "mmc",
            "asc",
            "qsc",
            "mehdud",
            "mesuliyyetli",
            "cemiyyeti",
            "aciq",
            "qapali",
            "sehmdar",
            "qht",
            "ib",
            "ve");

    private static final int FEWEST_WORDS = 2;

    private final OrganisationDetails described;
    private final String phone;
    private final List<List<String>> names;

    OrganisationLikeness(OrganisationDetails described) {
        this.described = described;
        phone = normalised(described.phone());
        names = names(described);
    }

    Optional<Match> to(OrganisationDetails known) {
        if (described.voen() != null && described.voen().equals(known.voen())) {
            return Optional.of(Match.VOEN);
        }
        if (phone != null && phone.equals(normalised(known.phone()))) {
            return Optional.of(Match.PHONE);
        }
        if (described.email() != null && described.email().equalsIgnoreCase(known.email())) {
            return Optional.of(Match.EMAIL);
        }
        return isCalledLike(known) && mayStandIn(known.district()) ? Optional.of(Match.SIMILAR_NAME) : Optional.empty();
    }

    private boolean isCalledLike(OrganisationDetails known) {
        return names.stream().anyMatch(name -> names(known).stream().anyMatch(other -> alike(name, other)));
    }

    private boolean mayStandIn(String district) {
        return described.district() == null
                || district == null
                || described.district().equals(district);
    }

    /** Every telling word of the shorter name stands in the longer one, one mistake in each forgiven. */
    private static boolean alike(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.isEmpty() || shorter.size() < FEWEST_WORDS && longer.size() >= FEWEST_WORDS) {
            return false;
        }
        return shorter.stream().allMatch(word -> longer.stream().anyMatch(known -> sameWord(known, word)));
    }

    private static boolean sameWord(String known, String word) {
        return known.equals(word) || word.length() > 3 && Spelling.oneMistakeApart(known, word);
    }

    private static List<List<String>> names(OrganisationDetails details) {
        return Stream.of(details.name(), details.nameEn())
                .filter(Objects::nonNull)
                .map(OrganisationLikeness::tellingWords)
                .toList();
    }

    private static List<String> tellingWords(String name) {
        return Spelling.words(name).stream()
                .filter(word -> !LEGAL_FORMS.contains(word))
                .map(Spelling::sound)
                .toList();
    }

    private static String normalised(String phone) {
        return phone == null ? null : PhoneNumbers.normalise(phone).orElse(phone);
    }
}
