package az.icma.inbox.ui;

import az.icma.forms.FormRenderer;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.inbox.InvalidAnswers;
import az.icma.inbox.OpenedTask;
import az.icma.inbox.TaskDesk;
import az.icma.inbox.WorkContext;
import az.icma.process.Engine;
import az.icma.process.TaskGone;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import org.springframework.beans.factory.ObjectProvider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.annotation.security.PermitAll;

/** My work: the list of open steps and, beside it, the one that is being worked on. */
@Route("work")
@PermitAll
class MyWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle, StepPane.Decisions {

    private final TaskDesk desk;
    private final Engine engine;
    private final FormRenderer forms;
    private final ObjectProvider<WorkContext> context;
    private final StaffDirectory staff;
    private final InboxList inbox;
    private final SignedIn reader;
    private final StepList list;
    private final StepPane pane;
    private final Div sides = new Div();
    private Optional<String> open = Optional.empty();
    private Registration keys;

    MyWorkView(
            TaskDesk desk,
            InboxList inbox,
            Engine engine,
            FormRenderer forms,
            ObjectProvider<WorkContext> context,
            StepWords words,
            StaffDirectory staff,
            CurrentUser currentUser) {
        this.desk = desk;
        this.engine = engine;
        this.forms = forms;
        this.context = context;
        this.staff = staff;
        this.inbox = inbox;
        this.reader = currentUser.require();
        this.list = new StepList(inbox, words, reader, this::choose);
        this.pane = new StepPane(this, words);
        addClassNames("icma-page", "icma-work");
        sides.addClassName("icma-work__sides");
        sides.add(list, pane);
        add(new PageHeader(getPageTitle()), sides);
        list.onFilter(this::tellAddress);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters asked = entering.getLocation().getQueryParameters();
        list.show(WorkAddress.read(asked));
        asked.getSingleParameter("task").ifPresentOrElse(this::lay, this::clear);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.my-work.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        keys = WorkKeys.listen(
                attached.getUI(), Map.of("j", () -> step(1), "k", () -> step(-1), "c", this::claimIfFree));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        keys.remove();
        super.onDetach(detached);
    }

    @Override
    public void claim() {
        act(taskId -> {
            desk.claim(taskId);
            list.refresh();
            lay(taskId);
            pane.focusTitle();
            Notices.success("inbox.my-work.claimed");
        });
    }

    @Override
    public void release() {
        act(taskId -> {
            desk.release(taskId);
            list.refresh();
            lay(taskId);
            pane.focusTitle();
            Notices.success("inbox.my-work.released");
        });
    }

    @Override
    public void saveDraft(Map<String, Object> values) {
        act(taskId -> pane.showSaved(desk.saveDraft(taskId, values)));
    }

    @Override
    public void complete(Map<String, Object> values) {
        act(taskId -> {
            Optional<InboxItem> done = inbox.find(taskId);
            int place = placeOf(taskId);
            try {
                desk.complete(taskId, values);
            } catch (InvalidAnswers wrong) {
                pane.showErrors(wrong.errors());
                return;
            } catch (TaskGone gone) {
                desk.saveDraft(taskId, values);
                throw gone;
            }
            list.refresh();
            next(done, place);
        });
    }

    @Override
    public void backToList() {
        clear();
        list.refresh();
        tellAddress();
    }

    private void choose(InboxItem item) {
        lay(item.taskId());
        tellAddress();
    }

    /** Lays the step open beside the list; says so where it is over or somebody else's. */
    private void lay(String taskId) {
        open = Optional.of(taskId);
        sides.addClassName("icma-work__sides--open");
        try {
            show(desk.open(taskId));
            list.mark(taskId);
        } catch (TaskGone gone) {
            pane.showGone(reason(gone), desk.draftOfEnded(taskId));
        } catch (Refused refusal) {
            pane.showRefusal(getTranslation(refusal.textKey(), refusal.details()));
        }
    }

    private void show(OpenedTask task) {
        pane.show(task, formOf(task), essence(task.task().caseId()), new WhereItStands(task.task(), engine::diagrams));
    }

    private StepForm formOf(OpenedTask task) {
        return desk.formOf(task.task())
                .map(handMade -> StepForm.of(handMade.open(task)))
                .or(() -> task.form().map(schema -> StepForm.of(forms.render(schema, task.known()))))
                .orElseGet(() -> StepForm.confirmation(getTranslation("inbox.my-work.no-form")));
    }

    private List<WorkContext.Fact> essence(UUID caseId) {
        WorkContext known = context.getIfAvailable();
        return known == null ? List.of() : known.essence(caseId, getLocale());
    }

    private void clear() {
        open = Optional.empty();
        sides.removeClassName("icma-work__sides--open");
        pane.showNothing();
    }

    /** The next step comes up by itself: of the same case if it has one for the reader, else the next in the list. */
    private void next(Optional<InboxItem> done, int place) {
        List<InboxItem> left = list.withinReach();
        Optional<InboxItem> next = left.stream()
                .filter(item ->
                        done.filter(was -> was.caseId().equals(item.caseId())).isPresent())
                .findFirst()
                .or(() -> left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.min(place, left.size() - 1))));
        String name = done.map(item -> item.step(getLocale())).orElse("");
        next.ifPresentOrElse(
                item -> {
                    choose(item);
                    pane.focusTitle();
                    Notices.success("inbox.my-work.completed-next", name, item.step(getLocale()));
                },
                () -> {
                    backToList();
                    Notices.success("inbox.my-work.completed", name);
                });
    }

    private int placeOf(String taskId) {
        List<String> ids = list.withinReach().stream().map(InboxItem::taskId).toList();
        return Math.max(0, ids.indexOf(taskId));
    }

    private void step(int by) {
        List<InboxItem> rows = list.withinReach();
        if (rows.isEmpty()) {
            return;
        }
        int at = open.map(taskId -> placeOf(taskId) + by).orElse(0);
        choose(rows.get(Math.max(0, Math.min(at, rows.size() - 1))));
        pane.focusTitle();
    }

    private void claimIfFree() {
        open.flatMap(inbox::find).filter(item -> item.assignee().isEmpty()).ifPresent(item -> claim());
    }

    /** Does something to the open step. Whatever is refused is said, and what was typed stays. */
    private void act(Act act) {
        open.ifPresent(taskId -> {
            try {
                act.on(taskId);
            } catch (TaskGone gone) {
                pane.showGone(reason(gone));
                list.refresh();
            } catch (Refused refusal) {
                Notices.refused(refusal);
                list.refresh();
            }
        });
    }

    private String reason(TaskGone gone) {
        return gone.completedBy()
                .map(who -> getTranslation(
                        "inbox.my-work.gone.completed",
                        staff.name(who),
                        gone.completedAt()
                                .map(moment -> Dates.moment(moment, getLocale()))
                                .orElse("")))
                .orElseGet(() -> getTranslation("inbox.my-work.gone.cancelled"));
    }

    /**
     * The address always tells the filter and the open step, so that it can be kept and sent to a colleague. What was
     * searched for stays out of it: it may be a name.
     */
    private void tellAddress() {
        QueryParameters told = WorkAddress.of(list.filter());
        if (open.isPresent()) {
            told = told.merging("task", open.get());
        }
        QueryParameters address = told;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("work", address)));
    }

    /** Something done to one step. */
    private interface Act {
        void on(String taskId);
    }
}
