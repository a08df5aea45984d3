package az.icma.inbox.ui;

import az.icma.forms.FieldError;
import az.icma.inbox.InboxItem;
import az.icma.inbox.OpenedTask;
import az.icma.inbox.OpenedTask.Standing;
import az.icma.inbox.TaskDraft;
import az.icma.inbox.WorkContext;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step laid open: what the case is, what to do, the form, and the buttons that end it. */
class StepPane extends Section {

    /** What the reader decides here; the page does it. */
    interface Decisions {

        void claim();

        void release();

        void saveDraft(Map<String, Object> values);

        void complete(Map<String, Object> values);

        void backToList();
    }

    private final Decisions decisions;
    private final StepWords words;
    private final Div notice = new Div();
    private final Div actions = new Div();
    private final Span saved = new Span();
    private final H2 title = new H2();
    private StepForm form;

    StepPane(Decisions decisions, StepWords words) {
        this.decisions = decisions;
        this.words = words;
        addClassName("icma-work__step");
        notice.addClassName("icma-step-pane__notice");
        notice.getElement().setAttribute("role", "alert");
        actions.addClassName("icma-step-pane__actions");
        saved.addClassName("icma-step-pane__saved");
        saved.getElement().setAttribute("role", "status");
        title.getElement().setAttribute("tabindex", "-1");
        showNothing();
    }

    void showNothing() {
        removeAll();
        add(new EmptyState("inbox.my-work.choose.title", "inbox.my-work.choose.text"));
    }

    /** The step with its form, as far as the reader may work on it; {@code below} is what else belongs to the case. */
    void show(OpenedTask task, StepForm form, List<WorkContext.Fact> essence, Component below) {
        this.form = form;
        removeAll();
        notice.removeAll();
        saved.setText("");
        add(createHead(task), notice, createEssence(essence), createGuidance(task), form.component());
        explainStanding(task);
        task.draft().filter(draft -> task.workable()).ifPresent(draft -> form.setValues(draft.values()));
        task.draft().ifPresent(draft -> showSaved(draft.savedAt()));
        form.setReadOnly(!task.workable());
        form.onChange(() -> decisions.saveDraft(form.values()));
        createActions(task);
        add(actions, below);
    }

    /** The step went to somebody else; what was typed stays where it is, to be read and copied. */
    void showGone(String reason) {
        notice.removeAll();
        notice.add(new Paragraph(reason), new Paragraph(getTranslation("inbox.my-work.gone.typed")));
        if (form != null) {
            form.setReadOnly(true);
        }
        actions.removeAll();
        actions.add(createBack("inbox.my-work.gone.back"));
    }

    /** A step that was over before it could be opened, with what the reader had typed into it. */
    void showGone(String reason, Optional<TaskDraft> typed) {
        form = null;
        removeAll();
        notice.removeAll();
        notice.add(new Paragraph(reason));
        title.setText(getTranslation("inbox.my-work.gone.title"));
        add(title, notice);
        typed.ifPresent(draft -> add(createTyped(draft)));
        actions.removeAll();
        actions.add(createBack("inbox.my-work.gone.back"));
        add(actions);
    }

    void showRefusal(String reason) {
        showGone(reason, Optional.empty());
        title.setText(getTranslation("inbox.my-work.not-yours.title"));
    }

    void showErrors(List<FieldError> errors) {
        form.show(errors);
    }

    void showSaved(Instant moment) {
        saved.setText(getTranslation("inbox.my-work.saved", Dates.second(moment)));
    }

    /** Where the keyboard goes on: the button or the row that was pressed may be gone, and the form comes next. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private Component createHead(OpenedTask task) {
        InboxItem item = task.item();
        title.setText(item.step(getLocale()));
        Anchor caseFile = new Anchor("cases/" + item.caseId(), words.number(item) + " · " + words.place(item));
        caseFile.addClassName("icma-step-pane__case");
        Div marks = new Div();
        marks.addClassName("icma-step-pane__marks");
        if (item.due().isPresent()) {
            marks.add(badge(
                    words.due(item),
                    words.overdue(item) ? StatusBadge.Tone.DANGER : StatusBadge.Tone.NEUTRAL,
                    words.exactDue(item)));
        }
        if (item.urgency() > 0) {
            marks.add(badge(words.urgency(item), StatusBadge.Tone.ATTENTION, ""));
        }
        marks.add(badge(words.holder(item), StatusBadge.Tone.NEUTRAL, ""));
        Button back = createBack("inbox.my-work.back");
        back.addClassName("icma-step-pane__back");
        Header head = new Header(back, title, caseFile, marks);
        head.addClassName("icma-step-pane__head");
        return head;
    }

    private static StatusBadge badge(String text, StatusBadge.Tone tone, String exact) {
        StatusBadge badge = new StatusBadge(text, tone);
        if (!exact.isEmpty()) {
            badge.setTitle(exact);
        }
        return badge;
    }

    private Component createEssence(List<WorkContext.Fact> essence) {
        KeyValueList facts = new KeyValueList();
        essence.forEach(fact -> facts.row(fact.label(), fact.value()));
        facts.setVisible(!essence.isEmpty());
        return facts;
    }

    private Component createGuidance(OpenedTask task) {
        String guidance = task.task().texts().documentation(getLocale());
        Paragraph paragraph = new Paragraph(guidance == null ? "" : guidance);
        paragraph.addClassName("icma-step-pane__guidance");
        paragraph.setVisible(!paragraph.getText().isBlank());
        return paragraph;
    }

    private void explainStanding(OpenedTask task) {
        if (task.standing() == Standing.SECOND_PERSON_NEEDED) {
            notice.add(new Paragraph(getTranslation("inbox.task-desk.second-person")));
        } else if (task.standing() == Standing.TAKEN) {
            notice.add(new Paragraph(getTranslation("inbox.task-desk.taken", words.holder(task.item()))));
        } else if (task.standing() == Standing.WATCHED) {
            boolean forTheTeam = task.item().among().isPresent();
            notice.add(new Paragraph(
                    getTranslation(forTheTeam ? "inbox.task-desk.watched-team" : "inbox.task-desk.watched")));
        } else if (task.fellBackToItsRoles()) {
            notice.add(new Paragraph(getTranslation("inbox.my-work.team-fallback")));
        }
    }

    private void createActions(OpenedTask task) {
        actions.removeAll();
        if (!task.workable()) {
            return;
        }
        Button complete = new Button(getTranslation("inbox.my-work.complete"), click -> complete());
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        complete.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        complete.setTooltipText("Ctrl+Enter");
        complete.setDisableOnClick(true);
        actions.add(complete);
        if (task.standing() == Standing.CLAIMABLE) {
            actions.add(new Button(getTranslation("inbox.my-work.claim"), click -> decisions.claim()));
        } else if (!task.task().candidateRoles().isEmpty()) {
            actions.add(new Button(getTranslation("inbox.my-work.release"), click -> decisions.release()));
        }
        if (!form.isEmpty()) {
            actions.add(quiet("inbox.my-work.save-draft", () -> decisions.saveDraft(form.values())));
        }
        actions.add(saved);
    }

    private void complete() {
        try {
            if (form.validate()) {
                decisions.complete(form.values());
            }
        } finally {
            actions.getChildren().findFirst().ifPresent(first -> ((Button) first).setEnabled(true));
        }
    }

    private Button quiet(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button createBack(String key) {
        Button back = quiet(key, decisions::backToList);
        back.setIcon(VaadinIcon.ARROW_LEFT.create());
        return back;
    }

    private Component createTyped(TaskDraft draft) {
        TextArea typed =
                new TextArea(getTranslation("inbox.my-work.gone.draft", Dates.moment(draft.savedAt(), getLocale())));
        typed.setValue(draft.values().values().stream().map(StepPane::plainly).collect(Collectors.joining("\n\n")));
        typed.setReadOnly(true);
        typed.setWidthFull();
        return typed;
    }

    /** What was typed, without the names of fields that only the form knows. */
    private static String plainly(Object typed) {
        Stream<?> inside = typed instanceof Map<?, ?> item
                ? item.values().stream()
                : typed instanceof Collection<?> several ? several.stream() : null;
        return inside == null
                ? String.valueOf(typed)
                : inside.map(StepPane::plainly).collect(Collectors.joining("\n"));
    }
}
