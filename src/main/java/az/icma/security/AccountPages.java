package az.icma.security;

/** Addresses of this module's pages to which others lead. */
public final class AccountPages {

    /** What concerns the signed-in person alone: second factor, sessions. */
    public static final String MINE = "account";

    private AccountPages() {}
}
