package az.icma.security;

import az.icma.shared.Refused;
import com.nulabinc.zxcvbn.Zxcvbn;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a password must be: long, and not among the first that somebody would try. Nobody is forced to change it. */
final class PasswordRule {

    static final int SHORTEST = 12;
    /** Hashing takes memory and time, so nobody may send a book. */
    static final int LONGEST = 200;

    private static final int DISTINCT = 5;
    /** The estimate takes longer than in proportion, and what makes a password weak stands at its beginning. */
    private static final int ESTIMATED = 64;
    /** "Safely unguessable" in the estimate's own words: more than a hundred million tries. */
    private static final int STRONG = 3;

    /** Knows lists of leaked passwords, names, English words, keyboards and dates. */
    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRule() {}

    /** @throws Refused for a password that is too short, too long, or that somebody would guess who knows the person */
    static void check(String password, String login, String name) {
        if (password.length() < SHORTEST) {
            throw new Refused("security.password.error.short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Refused("security.password.error.long", LONGEST);
        }
        boolean containsLogin =
                !login.isEmpty() && password.toLowerCase(Locale.ROOT).contains(login);
        if (containsLogin || password.chars().distinct().count() < DISTINCT) {
            throw new Refused("security.password.error.easy");
        }
        if (ESTIMATE.measure(beginning(password), known(login, name)).getScore() < STRONG) {
            throw new Refused("security.password.error.known");
        }
    }

    private static String beginning(String password) {
        return password.substring(0, Math.min(password.length(), ESTIMATED));
    }

    private static List<String> known(String login, String name) {
        return Stream.concat(
                        Stream.of("icma", "artikl", "azerbaijan", "azərbaycan", login), Stream.of(name.split("\\s")))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
