package az.icma.casefile;

import az.icma.security.Role;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what with a matter, and why: the one rule, asked of a person, an action and the facts. The order is the
 * meaning. Whoever has left may do nothing; a conflict of interest is stronger than everything below it; then come the
 * team, role and district as far as the confidentiality leaves room for them, and access for a time: in the place of
 * somebody who is away, or given for one matter. Nothing else.
 *
 * <p>{@link VisibleCases} says the same of READ as a condition in SQL.
 */
final class AccessPolicy {

    private static final Set<Role> CASE_WORK = EnumSet.of(
            Role.INTAKE,
            Role.REGISTRAR,
            Role.COORDINATOR,
            Role.LAWYER,
            Role.ADVOCATE,
            Role.CAMPAIGN_MANAGER,
            Role.CBO_COORDINATOR,
            Role.DIRECTOR);

    private static final Set<Role> LEADERS = EnumSet.of(Role.COORDINATOR, Role.DIRECTOR);

    /** Administrators see no matter by themselves; the machine may need them in one all the same. */
    private static final Set<Role> ASKERS = EnumSet.of(Role.COORDINATOR, Role.DIRECTOR, Role.ADMIN);

    private AccessPolicy() {}

    static Decision decide(CaseReader reader, CaseAction action, CaseFacts facts) {
        if (!reader.enabled()) {
            return Decision.denied(Reason.DISABLED);
        }
        if (facts.walled()) {
            return Decision.denied(Reason.CONFLICT_WALL);
        }
        if (action == CaseAction.JOIN) {
            return worksOnCases(reader) ? Decision.permitted(Reason.CASE_WORK) : Decision.denied(Reason.NO_CASE_WORK);
        }
        if (action == CaseAction.ASK) {
            return mayAsk(reader) ? Decision.permitted(Reason.MAY_ASK) : Decision.denied(Reason.LEADS_NOT);
        }
        if (action == CaseAction.VOUCH) {
            return reader.hasAnyOf(LEADERS) ? Decision.permitted(Reason.LEADS) : Decision.denied(Reason.LEADS_NOT);
        }
        if (worksOnCases(reader) && facts.onTeam()) {
            return Decision.permitted(Reason.TEAM);
        }
        Reason byRole = byRole(reader, facts);
        if (byRole == Reason.ROLE_AND_DISTRICT) {
            return Decision.permitted(byRole);
        }
        if (worksOnCases(reader) && facts.standsIn()) {
            return Decision.permitted(Reason.STANDS_IN);
        }
        return facts.grants().stream().anyMatch(kind -> kind.holdsFor(reader) && kind.allows(action))
                ? Decision.permitted(Reason.GRANT)
                : Decision.denied(byRole);
    }

    private static Reason byRole(CaseReader reader, CaseFacts facts) {
        if (!worksOnCases(reader)) {
            return Reason.NO_CASE_WORK;
        }
        if (!reader.hasAnyOf(rolesThatLearnOf(facts.confidentiality()))) {
            return Reason.CONFIDENTIAL;
        }
        boolean reaches = reader.districts().isEmpty()
                || facts.district().filter(reader.districts()::contains).isPresent();
        return reaches ? Reason.ROLE_AND_DISTRICT : Reason.OTHER_DISTRICT;
    }

    /** Whether matters are this person's work at all. */
    static boolean worksOnCases(CaseReader reader) {
        return reader.hasAnyOf(CASE_WORK);
    }

    /** Whether they may ask to be let in at once. */
    static boolean mayAsk(CaseReader reader) {
        return reader.hasAnyOf(ASKERS);
    }

    /** The roles that see a matter of this kind without being on its team. */
    static Set<Role> rolesThatLearnOf(Confidentiality confidentiality) {
        return switch (confidentiality) {
            case SEALED -> Set.of();
            case TEAM -> Set.of(Role.COORDINATOR);
            case OPEN -> CASE_WORK;
        };
    }

    /** Why the rule says what it says. */
    enum Reason {
        DISABLED,
        CONFLICT_WALL,
        NO_CASE_WORK,
        CONFIDENTIAL,
        OTHER_DISTRICT,
        CASE_WORK,
        MAY_ASK,
        LEADS,
        LEADS_NOT,
        TEAM,
        ROLE_AND_DISTRICT,
        STANDS_IN,
        GRANT
    }

    record Decision(boolean permitted, Reason reason) {

        static Decision permitted(Reason reason) {
            return new Decision(true, reason);
        }

        static Decision denied(Reason reason) {
            return new Decision(false, reason);
        }
    }
}
