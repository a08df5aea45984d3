package az.icma.security;

import java.util.List;

/**
 * Accounts to show on the sign-in page, for a demonstration on data that nobody needs to protect. Without a bean of
 * this type the page shows none.
 */
public interface LoginHint {

    List<Entry> entries();

    /** @param roleKey key of the translations for what this person does, for example {@code role.lawyer} */
    record Entry(String login, String password, String name, String roleKey) {}
}
