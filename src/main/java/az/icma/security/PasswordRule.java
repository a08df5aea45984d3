package az.icma.security;

import az.icma.shared.Refused;

import java.util.Locale;

/** What a password must be: long. Nobody is forced to change it or to invent signs. */
final class PasswordRule {

    static final int SHORTEST = 12;
    /** Hashing takes memory and time, so nobody may send a book. */
    static final int LONGEST = 200;

    private static final int DISTINCT = 5;

    private PasswordRule() {}

    static void check(String password, String login) {
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
    }
}
