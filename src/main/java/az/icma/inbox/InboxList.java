package az.icma.inbox;

import az.icma.calendar.WorkingCalendar;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Baku;
import az.icma.shared.database.SqlFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the list of open steps. Every page of every list comes from here, never from the engine's task queries. */
@Service
public class InboxList {

    /** A statutory day further away than so many working days does not yet say what to do first. */
    private static final int HORIZON = 10;

    private static final String LIST = SqlFile.read(InboxList.class, "list")
            .replace("/* near */", branches("law_due <= :horizon", "law_due, "))
            .replace("/* far */", branches("law_due > :horizon", ""));
    private static final String COLUMNS =
            "i.*, nullif(i.law_due, 'infinity') AS law_day, nullif(i.house_due, 'infinity') AS house_moment";

    private final JdbcClient jdbc;
    private final ObjectProvider<StandingIn> standIns;
    private final WorkingCalendar calendar;
    private final Clock clock;

    InboxList(JdbcClient jdbc, ObjectProvider<StandingIn> standIns, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.standIns = standIns;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Steps of this person: first what the law wants soon, then by urgency and the house's day. */
    @Transactional(readOnly = true)
    public List<InboxItem> page(SignedIn person, InboxFilter filter, int offset, int limit) {
        return list(person, filter, offset, limit).query(InboxList::item).list();
    }

    /** How many there are, but counts no further than {@code most}: a badge says "99+". */
    @Transactional(readOnly = true)
    public int count(SignedIn person, InboxFilter filter, int most) {
        return list(person, filter, 0, most).query((row, number) -> 1).list().size();
    }

    @Transactional(readOnly = true)
    public Optional<InboxItem> find(String taskId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM inbox_item i WHERE task_id = :task")
                .param("task", taskId)
                .query(InboxList::item)
                .optional();
    }

    /** The open steps of one case, for its page. */
    @Transactional(readOnly = true)
    public List<InboxItem> ofCase(UUID caseId) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM inbox_item i WHERE case_id = :case ORDER BY created_at, task_id")
                .param("case", caseId)
                .query(InboxList::item)
                .list();
    }

    private JdbcClient.StatementSpec list(SignedIn person, InboxFilter filter, int offset, int limit) {
        Instant now = clock.instant();
        LocalDate today = Baku.dateOf(now);
        return jdbc.sql(LIST)
                .param("me", person.id())
                .param("absent", absentFor(person))
                .param("roles", person.roleCodes().toArray(String[]::new))
                .param("districts", person.districts().toArray(String[]::new))
                .param("mine", filter.mine())
                .param("offered", filter.offered())
                .param("ofMyTeams", filter.scope() == InboxFilter.Scope.MY_TEAMS)
                .param("team", filter.ofTeam() && person.leads())
                .param("free", filter.scope() == InboxFilter.Scope.FREE)
                .param("holder", filter.holder().map(UUID::toString).orElse(""))
                .param("only", filter.only().name())
                .param("text", pattern(filter.text()))
                .param("today", today)
                .param("horizon", calendar.plusWorkingDays(today, HORIZON))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("tomorrow", Baku.startOf(today.plusDays(1)).atOffset(ZoneOffset.UTC))
                .param("until", offset + limit)
                .param("limit", limit)
                .param("offset", offset);
    }

    private UUID[] absentFor(SignedIn person) {
        return standIns.stream()
                .flatMap(source -> source.absentFor(person.id()).stream())
                .toArray(UUID[]::new);
    }

    private static String branches(String part, String first) {
        return SqlFile.read(InboxList.class, "branches")
                .replace("/* part */", part)
                .replace("/* order */", first + "urgency DESC, house_due, created_at, task_id");
    }

    private static String pattern(String typed) {
        String folded = AzerbaijaniText.fold(typed);
        if (folded.isEmpty()) {
            return "";
        }
        return "%" + folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static InboxItem item(ResultSet row, int number) throws SQLException {
        return new InboxItem(
                row.getString("task_id"),
                row.getObject("case_id", UUID.class),
                row.getObject("business_key", UUID.class),
                row.getString("process_key"),
                row.getString("element"),
                row.getString("step_az"),
                row.getString("step_en"),
                Optional.ofNullable(row.getString("stage")),
                Optional.ofNullable(row.getString("clock")),
                row.getString("case_number"),
                row.getString("case_kind"),
                row.getString("case_title"),
                row.getString("title_en"),
                row.getString("district"),
                row.getInt("urgency"),
                Optional.ofNullable(row.getObject("law_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("house_moment", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("assignee", UUID.class)),
                Set.of((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getObject("barred", UUID.class)),
                Set.of((UUID[]) row.getArray("kept_away").getArray()),
                circle(row.getArray("circle"), row.getArray("circle_roles")),
                Set.of((UUID[]) row.getArray("team").getArray()),
                Optional.ofNullable(row.getArray("among")).map(InboxList::people));
    }

    private static Set<UUID> people(Array ids) {
        try {
            return Set.of((UUID[]) ids.getArray());
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The row was read, but not the people in it", unreadable);
        }
    }

    private static Optional<WorkContext.Circle> circle(Array people, Array roles) throws SQLException {
        return people == null
                ? Optional.empty()
                : Optional.of(new WorkContext.Circle(
                        Set.of((UUID[]) people.getArray()), Set.of((String[]) roles.getArray())));
    }
}
