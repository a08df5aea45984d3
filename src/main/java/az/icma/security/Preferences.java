package az.icma.security;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Locale;
import java.util.Optional;

/** How the signed-in person wants the pages: language and colours. Nobody signed in: nothing is kept. */
@Service
public class Preferences {

    private final CurrentUser currentUser;
    private final Accounts accounts;

    Preferences(CurrentUser currentUser, Accounts accounts) {
        this.currentUser = currentUser;
        this.accounts = accounts;
    }

    /** False while nobody is signed in. */
    public boolean areKept() {
        return currentUser.get().isPresent();
    }

    /** Empty until the person has chosen one. */
    @Transactional(readOnly = true)
    public Optional<Locale> language() {
        return account().flatMap(Account::locale);
    }

    @Transactional
    public void choose(Locale language) {
        account().ifPresent(account -> account.prefer(language));
    }

    @Transactional(readOnly = true)
    public Optional<ColorScheme> colorScheme() {
        return account().map(Account::colorScheme);
    }

    @Transactional
    public void choose(ColorScheme scheme) {
        account().ifPresent(account -> account.prefer(scheme));
    }

    private Optional<Account> account() {
        return currentUser.get().flatMap(person -> accounts.findById(person.id()));
    }
}
