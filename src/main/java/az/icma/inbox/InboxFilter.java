package az.icma.inbox;

/**
 * What of one's work to list.
 *
 * @param text number, title or step; found without diacritics too; empty for all
 */
public record InboxFilter(Scope scope, boolean overdueOnly, String text) {

    /** Whose steps. */
    public enum Scope {
        /** Taken by me. */
        MINE,
        /** Nobody has taken it and I may. */
        CLAIMABLE,
        /** Both. */
        ALL
    }

    public static InboxFilter all() {
        return new InboxFilter(Scope.ALL, false, "");
    }

    boolean mine() {
        return scope != Scope.CLAIMABLE;
    }

    boolean offered() {
        return scope != Scope.MINE;
    }
}
