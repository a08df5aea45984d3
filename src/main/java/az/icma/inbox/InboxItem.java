package az.icma.inbox;

import az.icma.security.SignedIn;
import az.icma.shared.Baku;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One open step as a list shows it.
 *
 * @param clock whose time runs: {@code ours}, {@code authority}, {@code court} or {@code applicant}
 * @param title theme and place in Azerbaijani
 * @param urgency 0 normal, 1 high, 2 urgent
 * @param lawDue the nearest statutory day of the case
 * @param houseDue when the organisation itself wants the step done
 * @param barred who must not take the step, because a second person has to
 * @param keptAway colleagues who have no part in the case
 * @param team colleagues who are on the case
 * @param among those of the team to whom alone it is offered; absent where the roles decide
 * @param circle the only people who learn of the case; absent where roles and districts decide
 */
public record InboxItem(
        String taskId,
        UUID caseId,
        UUID businessKey,
        String processKey,
        String element,
        String stepAz,
        String stepEn,
        Optional<String> stage,
        Optional<String> clock,
        String number,
        String kind,
        String title,
        String titleEn,
        String district,
        int urgency,
        Optional<LocalDate> lawDue,
        Optional<Instant> houseDue,
        Instant createdAt,
        Optional<UUID> assignee,
        Set<String> roles,
        Optional<UUID> barred,
        Set<UUID> keptAway,
        Optional<WorkContext.Circle> circle,
        Set<UUID> team,
        Optional<Set<UUID>> among) {

    /** Whether their roles, and their part in the case where the step asks for one, make this person one to take it. */
    boolean isOfferedTo(SignedIn person, Set<UUID> absent) {
        return isOfTheirRoles(person)
                && among.map(members -> members.contains(person.id()) || !Collections.disjoint(members, absent))
                        .orElse(true);
    }

    boolean isOfTheirRoles(SignedIn person) {
        return !Collections.disjoint(roles, person.roleCodes());
    }

    /**
     * Whether this person may learn of the case at all.
     *
     * @param absent those for whom they stand in
     */
    boolean opensTo(SignedIn person, Set<UUID> absent) {
        return !keptAway.contains(person.id())
                && circle.map(some -> some.people().contains(person.id())
                                || !Collections.disjoint(some.people(), absent)
                                || !Collections.disjoint(some.roles(), person.roleCodes()))
                        .orElse(true);
    }

    /** Whether it is of a case of a colleague for whom this person stands in; then districts do not matter. */
    boolean isOfColleagues(Set<UUID> absent) {
        return !Collections.disjoint(team, absent)
                || assignee.filter(absent::contains).isPresent();
    }

    /** Whether somebody has it in whose place this person may take it; a step of no role is the absent colleague's part. */
    boolean isLeftTo(SignedIn person, Set<UUID> absent) {
        return assignee.filter(absent::contains).isPresent() && (roles.isEmpty() || isOfTheirRoles(person));
    }

    /** The step's name in the reader's language. */
    public String step(Locale locale) {
        return "en".equals(locale.getLanguage()) ? stepEn : stepAz;
    }

    /** Theme and place in the reader's language. */
    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? titleEn : title;
    }

    /** The day that comes first, of the law or of the house. */
    public Optional<LocalDate> due() {
        Optional<LocalDate> house = houseDue.map(Baku::dateOf);
        if (lawDue.isEmpty() || house.isPresent() && house.get().isBefore(lawDue.get())) {
            return house;
        }
        return lawDue;
    }

    public boolean overdue(Clock now) {
        return lawDue.filter(day -> day.isBefore(Baku.today(now))).isPresent()
                || houseDue.filter(moment -> moment.isBefore(now.instant())).isPresent();
    }
}
