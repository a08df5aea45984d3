package az.icma.inbox;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Optional;
import java.util.UUID;

/**
 * What of one's work, or of the team's, to list.
 *
 * @param holder only what this colleague has taken; counts in the scope of the team
 * @param text number, title or step; found without diacritics too; empty for all
 */
public record InboxFilter(Scope scope, Only only, Optional<UUID> holder, @Classified(Datum.WORDS) String text) {

    /** Whose steps. */
    public enum Scope {
        /** Taken by me. */
        MINE,
        /** Nobody has taken it and I may. */
        CLAIMABLE,
        /** Both. */
        ALL,
        /** Nobody has taken it, I may, and I am on the team of its case. */
        MY_TEAMS,
        /** Whoever has it and whoever may take it; only for those who answer for the team. */
        TEAM,
        /** What of the team's nobody has taken. */
        FREE
    }

    /** Which of them. */
    public enum Only {
        ANY,
        /** To be done today, by the law's day or the house's. */
        TODAY,
        /** Past the law's day or the house's. */
        LATE,
        /** Where a second person has to look at what somebody did. */
        APPROVALS
    }

    public static InboxFilter all() {
        return of(Scope.ALL);
    }

    public static InboxFilter of(Scope scope) {
        return new InboxFilter(scope, Only.ANY, Optional.empty(), "");
    }

    /** The same steps without regard to who has them. */
    public InboxFilter in(Scope scope) {
        return new InboxFilter(scope, only, Optional.empty(), text);
    }

    public InboxFilter only(Only only) {
        return new InboxFilter(scope, only, holder, text);
    }

    public InboxFilter heldBy(UUID colleague) {
        return new InboxFilter(Scope.TEAM, only, Optional.of(colleague), text);
    }

    public InboxFilter matching(String text) {
        return new InboxFilter(scope, only, holder, text);
    }

    boolean mine() {
        return scope == Scope.MINE || scope == Scope.ALL;
    }

    boolean offered() {
        return scope == Scope.CLAIMABLE || scope == Scope.ALL || scope == Scope.MY_TEAMS;
    }

    boolean ofTeam() {
        return scope == Scope.TEAM || scope == Scope.FREE;
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
