package az.icma.inbox;

import az.icma.forms.FormSchema;
import az.icma.inbox.OpenedTask.Standing;
import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.process.TaskGone;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;
import az.icma.shared.database.Background;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where steps are worked on: taken, put back, begun and handed in. Whether somebody may is decided here, step by step,
 * by role, district and the rule of the second person.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class TaskDesk {

    private final Engine engine;
    private final InboxList list;
    private final Answers answers;
    private final TaskDrafts drafts;
    private final EndedTasks ended;
    private final CurrentUser currentUser;
    private final StaffDirectory staff;
    private final JdbcClient jdbc;
    private final ObjectProvider<TaskForm> handMade;
    private final ObjectProvider<StandingIn> standIns;

    TaskDesk(
            Engine engine,
            InboxList list,
            Answers answers,
            TaskDrafts drafts,
            EndedTasks ended,
            CurrentUser currentUser,
            StaffDirectory staff,
            JdbcClient jdbc,
            ObjectProvider<TaskForm> handMade,
            ObjectProvider<StandingIn> standIns) {
        this.engine = engine;
        this.list = list;
        this.answers = answers;
        this.drafts = drafts;
        this.ended = ended;
        this.currentUser = currentUser;
        this.staff = staff;
        this.jdbc = jdbc;
        this.handMade = handMade;
        this.standIns = standIns;
    }

    /**
     * Lays the step open. A step that the reader has no part in is refused.
     *
     * @throws TaskGone if it was completed or cancelled meanwhile
     */
    @Transactional(readOnly = true)
    public OpenedTask open(String taskId) {
        SignedIn reader = currentUser.require();
        OpenTask task = living(taskId);
        InboxItem item = itemOf(task);
        Standing standing = standing(item, reader);
        Optional<FormSchema> form = engine.formOf(task).map(FormSchema::parse);
        return new OpenedTask(
                task,
                item,
                standing,
                form,
                Background.PROCESS.call(() -> answers.known(task.caseId(), task.businessKey())),
                drafts.find(taskId, reader.id(), form));
    }

    /** @throws TaskGone if it was completed meanwhile */
    @Transactional
    public void claim(String taskId) {
        SignedIn worker = currentUser.require();
        take(mine(taskId, worker), worker);
    }

    /** A step that lies with a colleague who is away goes over to whoever stands in. */
    private void take(OpenTask task, SignedIn worker) {
        if (task.assignee().filter(worker.id()::equals).isPresent()) {
            return;
        }
        if (task.assignee().isPresent()) {
            engine.release(task.id());
        }
        engine.claim(task.id(), worker.id());
    }

    /** Puts the step back, so that others of the role see it again. */
    @Transactional
    public void release(String taskId) {
        SignedIn worker = currentUser.require();
        OpenTask task = mine(taskId, worker);
        if (task.candidateRoles().isEmpty()) {
            throw new Refused("inbox.task-desk.nobody-else");
        }
        if (task.assignee().isPresent()) {
            engine.release(taskId);
        }
    }

    /** Keeps what was typed so far, whole or not, right or wrong. Also when the step is gone: typed is typed. */
    @Transactional
    public Instant saveDraft(String taskId, Map<String, Object> values) {
        return drafts.save(taskId, currentUser.require().id(), values);
    }

    /** What the reader had typed into a step that is gone, as plain values; it can be copied until the night. */
    @Transactional
    public Optional<TaskDraft> draftOfEnded(String taskId) {
        SignedIn author = currentUser.require();
        drafts.seen(taskId, author.id());
        return drafts.find(taskId, author.id(), Optional.empty());
    }

    /**
     * Hands the step in: judges the answers, keeps them with the case, moves the process on. All or nothing. A free step
     * is taken on the way.
     *
     * @throws InvalidAnswers if the form's rules are not met
     * @throws TaskGone if somebody else was faster
     */
    @Transactional
    public void complete(String taskId, Map<String, Object> entered) {
        SignedIn worker = currentUser.require();
        OpenTask task = mine(taskId, worker);
        Background.PROCESS.run(() -> handIn(task, entered, worker));
        drafts.forget(taskId, worker.id());
    }

    /** Whoever has the step may hand it in, also where they see no more of the case than its form. */
    private void handIn(OpenTask task, Map<String, Object> entered, SignedIn worker) {
        Map<String, Object> accepted = formOf(task).isPresent()
                ? entered
                : engine.formOf(task)
                        .map(form -> answers.accepted(form, task.caseId(), task.businessKey(), entered))
                        .orElse(Map.of());
        take(task, worker);
        answers.keep(task, accepted, worker.id());
        engine.complete(task.id(), worker.id(), accepted);
    }

    /** The hand-made form of a step that has one. */
    public Optional<TaskForm> formOf(OpenTask task) {
        return task.texts().property("taskForm").map(key -> handMade.stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No hand-made form " + key)));
    }

    /** The step, if it lives and this person may work on it; others who want the same wait until we are through. */
    private OpenTask mine(String taskId, SignedIn worker) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:task, 0))")
                .param("task", taskId)
                .query()
                .singleRow();
        OpenTask task = living(taskId);
        switch (standing(itemOf(task), worker)) {
            case TAKEN ->
                throw new Refused(
                        "inbox.task-desk.taken", staff.name(task.assignee().orElseThrow()));
            case SECOND_PERSON_NEEDED -> throw new Refused("inbox.task-desk.second-person");
            case WATCHED -> throw notTheirs(itemOf(task), worker);
            case MINE, CLAIMABLE -> {}
        }
        return task;
    }

    private OpenTask living(String taskId) {
        return engine.task(taskId).orElseThrow(() -> ended.gone(taskId));
    }

    private InboxItem itemOf(OpenTask task) {
        return list.find(task.id()).orElseThrow(() -> ended.gone(task.id()));
    }

    /** A step of a hidden case answers like one that never was: the list does not know it for this person. */
    private Standing standing(InboxItem item, SignedIn person) {
        Set<UUID> absent = standIns.stream()
                .flatMap(source -> source.absentFor(person.id()).stream())
                .collect(Collectors.toUnmodifiableSet());
        if (!item.opensTo(person, absent)) {
            throw ended.gone(item.taskId());
        }
        boolean assigned = item.assignee().filter(person.id()::equals).isPresent();
        boolean left = item.isLeftTo(person, absent);
        boolean theirs = assigned || left || item.isOfferedTo(person, absent);
        if (!theirs && !person.leads()) {
            throw notTheirs(item, person);
        }
        if (!assigned && !item.isOfColleagues(absent) && !worksIn(person, item.district())) {
            throw new Refused("inbox.task-desk.not-your-district");
        }
        if (!theirs) {
            return Standing.WATCHED;
        }
        if (item.barred().filter(person.id()::equals).isPresent()) {
            return Standing.SECOND_PERSON_NEEDED;
        }
        if (assigned) {
            return Standing.MINE;
        }
        return item.assignee().isPresent() && !left ? Standing.TAKEN : Standing.CLAIMABLE;
    }

    private Refused notTheirs(InboxItem item, SignedIn person) {
        return item.isOfTheirRoles(person)
                ? new Refused(
                        "inbox.task-desk.only-team",
                        item.among().stream()
                                .flatMap(Set::stream)
                                .map(staff::name)
                                .sorted(AzerbaijaniText.order())
                                .collect(Collectors.joining(", ")))
                : new Refused("inbox.task-desk.not-your-role");
    }

    private static boolean worksIn(SignedIn person, String district) {
        return district.isEmpty()
                || person.districts().isEmpty()
                || person.districts().contains(district);
    }
}
