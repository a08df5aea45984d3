package az.icma.security;

import az.icma.shared.Refused;

import java.util.regex.Pattern;

/** What a login may be: plain letters that every keyboard has. */
final class LoginRule {

    private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._@+-]{2,59}");

    private LoginRule() {}

    static void check(String login) {
        if (!ALLOWED.matcher(login.strip()).matches()) {
            throw new Refused("security.account.error.login-form");
        }
    }
}
