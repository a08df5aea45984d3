package az.icma.inbox;

import az.icma.process.ElementTexts;
import az.icma.process.ModelTexts;
import az.icma.process.ProcessJournal;
import az.icma.security.StaffChanged;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.database.Background;
import az.icma.shared.database.SqlFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the read model of open steps: in the engine's own transaction when a task changes, in the case file's when the
 * case does, and as a whole on demand.
 */
@Service
public class InboxRows implements ProcessJournal {

    private static final String OPEN_STEPS = SqlFile.read(InboxRows.class, "open-steps");
    private static final String ONE_AT_A_TIME = SqlFile.read(InboxRows.class, "one-at-a-time");
    private static final String WRITE_ITEMS = SqlFile.read(InboxRows.class, "write-items");
    private static final String WRITE_OFFERS = SqlFile.read(InboxRows.class, "write-offers");
    private static final int AT_A_TIME = 200;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transactions;
    private final ObjectProvider<ModelTexts> texts;
    private final ObjectProvider<WorkContext> context;
    private final ObjectProvider<WorkWall> walls;
    private final TeamOffers teamOffers;

    InboxRows(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            PlatformTransactionManager transactions,
            ObjectProvider<ModelTexts> texts,
            ObjectProvider<WorkContext> context,
            ObjectProvider<WorkWall> walls,
            TeamOffers teamOffers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transactions = new TransactionTemplate(transactions);
        this.texts = texts;
        this.context = context;
        this.walls = walls;
        this.teamOffers = teamOffers;
    }

    @Override
    public void recorded(Changes changes) {
        project(changes.tasks());
    }

    /** Call in the transaction that changed what a row shows of the case: title, urgency, district, law due date. */
    @Transactional
    public void refresh(UUID caseId) {
        Background.PROCESS.run(() -> project(jdbc.sql("SELECT task_id FROM inbox_item WHERE case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .list()));
    }

    /** Somebody's roles decide whether they are the one of the team to whom a step is offered. */
    @EventListener
    @Transactional
    public void on(StaffChanged changed) {
        Background.PROCESS.run(() -> project(jdbc.sql("SELECT task_id FROM inbox_item WHERE :who = ANY (team)")
                .param("who", changed.userId())
                .query(String.class)
                .list()));
    }

    /** Projects every open step anew, a few cases at a time, and says what had been wrong. */
    public Drift rebuild() {
        return Background.PROCESS.call(this::projectAll);
    }

    private Drift projectAll() {
        Map<String, String> before = fingerprints();
        List<String> living =
                jdbc.sql("SELECT id_ FROM act_ru_task").query(String.class).list();
        List<String> all = Stream.concat(living.stream(), before.keySet().stream())
                .distinct()
                .toList();
        for (int from = 0; from < all.size(); from += AT_A_TIME) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
            transactions.executeWithoutResult(running -> project(some));
        }
        return Drift.between(before, fingerprints());
    }

    private void project(Collection<String> touched) {
        if (touched.isEmpty()) {
            return;
        }
        String[] tasks = touched.stream().sorted().toArray(String[]::new);
        jdbc.sql(ONE_AT_A_TIME).param("tasks", tasks).query().listOfRows();
        List<OpenStep> open =
                jdbc.sql(OPEN_STEPS).param("tasks", tasks).query(OpenStep::of).list();
        String[] living = open.stream().map(OpenStep::taskId).toArray(String[]::new);
        forget(tasks, living);
        if (living.length > 0) {
            write(open);
            jdbc.sql(WRITE_OFFERS).param("tasks", living).update();
        }
    }

    private void forget(String[] touched, String[] living) {
        if (living.length < touched.length) {
            jdbc.sql("DELETE FROM inbox_item WHERE task_id = ANY (:touched) AND task_id <> ALL (:living)")
                    .param("touched", touched)
                    .param("living", living)
                    .update();
        }
    }

    private void write(List<OpenStep> open) {
        Set<UUID> caseIds = open.stream().map(OpenStep::caseId).collect(Collectors.toUnmodifiableSet());
        Map<UUID, WorkContext.Summary> cases = describe(caseIds);
        Map<UUID, Set<UUID>> keptAway = keptAway(caseIds);
        batches.batchUpdate(
                WRITE_ITEMS,
                open.stream()
                        .map(step -> row(
                                step,
                                textsOf(step),
                                Optional.ofNullable(cases.get(step.caseId())),
                                keptAway.getOrDefault(step.caseId(), Set.of())))
                        .toArray(SqlParameterSource[]::new));
    }

    private Map<UUID, WorkContext.Summary> describe(Set<UUID> caseIds) {
        WorkContext known = context.getIfAvailable();
        return known == null ? Map.of() : known.describe(caseIds);
    }

    private Map<UUID, Set<UUID>> keptAway(Set<UUID> caseIds) {
        WorkWall known = walls.getIfAvailable();
        return known == null ? Map.of() : known.keptAway(caseIds);
    }

    private ElementTexts textsOf(OpenStep step) {
        return texts.getObject().element(step.definitionId(), step.element());
    }

    private SqlParameterSource row(
            OpenStep step, ElementTexts said, Optional<WorkContext.Summary> about, Set<UUID> keptAway) {
        String stepAz = said.name(AzerbaijaniText.AZ);
        String stepEn = said.property("name.en").orElse(stepAz);
        String number = about.map(WorkContext.Summary::number).orElse("");
        String title = about.map(WorkContext.Summary::title).orElse("");
        String titleEn = about.map(WorkContext.Summary::titleEn).orElse("");
        Set<UUID> team = about.map(WorkContext.Summary::team).orElse(Set.of());
        Optional<UUID> barred = barred(step, said, about);
        Set<UUID> out = Stream.concat(keptAway.stream(), barred.stream()).collect(Collectors.toUnmodifiableSet());
        Optional<WorkContext.Circle> circle = about.flatMap(WorkContext.Summary::circle);
        return new MapSqlParameterSource()
                .addValue("taskId", step.taskId())
                .addValue("caseId", step.caseId())
                .addValue("businessKey", step.businessKey())
                .addValue("processKey", step.processKey())
                .addValue("definitionId", step.definitionId())
                .addValue("element", step.element())
                .addValue("stepAz", stepAz)
                .addValue("stepEn", stepEn)
                .addValue("stage", said.property("stage").orElse(null))
                .addValue("clock", said.property("clock").orElse(null))
                .addValue("caseNumber", number)
                .addValue("caseKind", about.map(WorkContext.Summary::kind).orElse(""))
                .addValue("caseTitle", title)
                .addValue("titleEn", titleEn)
                .addValue("district", about.map(WorkContext.Summary::district).orElse(""))
                .addValue("urgency", about.map(WorkContext.Summary::urgency).orElse(0))
                .addValue(
                        "lawDue",
                        about.flatMap(WorkContext.Summary::lawDue)
                                .map(LocalDate::toString)
                                .orElse(null))
                .addValue(
                        "houseDue",
                        step.houseDue() == null ? null : step.houseDue().toString())
                .addValue("createdAt", step.createdAt())
                .addValue("assignee", step.assignee())
                .addValue("roles", step.roles())
                .addValue("barred", barred.orElse(null))
                .addValue("keptAway", texts(keptAway))
                .addValue("team", texts(team))
                .addValue(
                        "among",
                        teamOffers
                                .among(said, step.roles(), team, out)
                                .map(InboxRows::texts)
                                .orElse(null))
                .addValue(
                        "circle",
                        circle.map(WorkContext.Circle::people)
                                .map(InboxRows::texts)
                                .orElse(null))
                .addValue(
                        "circleRoles",
                        circle.map(WorkContext.Circle::roles)
                                .map(InboxRows::texts)
                                .orElse(null))
                .addValue("searchKey", AzerbaijaniText.fold(String.join(" ", number, title, titleEn, stepAz, stepEn)));
    }

    private static String[] texts(Set<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    /** Who must not do this step because somebody else has to look at it: the opener or whoever did the named step. */
    private static Optional<UUID> barred(OpenStep step, ElementTexts said, Optional<WorkContext.Summary> about) {
        return said.property("secondPersonTo")
                .flatMap(first ->
                        first.equals("opener") ? about.flatMap(WorkContext.Summary::opener) : step.whoDid(first));
    }

    private Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT i.task_id, md5(i::text || coalesce((
                                   SELECT string_agg(o::text, ';' ORDER BY o.role)
                                     FROM inbox_offer o
                                    WHERE o.task_id = i.task_id), '')) AS fingerprint
                          FROM inbox_item i""")
                .query(row -> {
                    fingerprints.put(row.getString("task_id"), row.getString("fingerprint"));
                });
        return fingerprints;
    }

    /**
     * How far the rows had been from the engine's truth; expected is none.
     *
     * @param missing steps that had no row
     * @param superfluous rows whose step had ended
     * @param different rows that showed something else
     */
    public record Drift(int missing, int superfluous, int different) {

        public boolean none() {
            return missing + superfluous + different == 0;
        }

        static Drift between(Map<String, String> before, Map<String, String> after) {
            long missing = after.keySet().stream()
                    .filter(id -> !before.containsKey(id))
                    .count();
            long superfluous = before.keySet().stream()
                    .filter(id -> !after.containsKey(id))
                    .count();
            long different = after.entrySet().stream()
                    .filter(row -> before.containsKey(row.getKey()))
                    .filter(row -> !row.getValue().equals(before.get(row.getKey())))
                    .count();
            return new Drift((int) missing, (int) superfluous, (int) different);
        }
    }
}
