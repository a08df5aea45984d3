package az.icma.modelling.ui;

import az.icma.modelling.DraftService;
import az.icma.process.Finding;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Drawing in a draft: one file at a time, kept after every change and checked at once. */
class DraftEditing extends Div implements DraftFileBar.Decisions {

    private static final int LOOK_AGAIN_MILLIS = 10_000;

    private final HeldDraft draft;
    private final PanelOffers offers;
    private final FilePreview preview;
    private final Clock clock;
    private final Runnable lost;
    private final Map<String, String> files;
    private final DraftFileBar fileBar;
    private final EditorTools tools = new EditorTools();
    private final Div place = new Div();
    private final Span status = new Span();
    private final ElementPanel panel = new ElementPanel(this::answered);
    private final FindingsList findingsList = new FindingsList(this::show);
    private final LossQuestion losses = new LossQuestion();
    private List<Finding> findings = List.of();
    private String file;
    private DraftEditor editor;
    private boolean dirty;
    private boolean gone;
    private Registration looking;

    /**
     * @param wanted the file to begin with, if there is such a one
     * @param lost what happens when another page has taken the draft over
     */
    DraftEditing(HeldDraft draft, PanelOffers offers, FilePreview preview, Clock clock, String wanted, Runnable lost) {
        this.draft = draft;
        this.offers = offers;
        this.preview = preview;
        this.clock = clock;
        this.lost = lost;
        this.files = draft.files();
        this.fileBar = new DraftFileBar(files, this);
        addClassName("icma-editing");
        add(bar(), board(), findingsList);
        check();
        open(files.containsKey(wanted) ? wanted : firstModel());
    }

    private Component bar() {
        status.addClassName("icma-editing__status");
        status.getElement().setAttribute("role", "status");
        Div bar = new Div(fileBar, tools, status);
        bar.addClassName("icma-editing__bar");
        return bar;
    }

    private Component board() {
        place.addClassName("icma-editing__place");
        Div board = new Div(place, panel);
        board.addClassName("icma-editing__board");
        return board;
    }

    private String firstModel() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .findFirst()
                .orElseGet(() -> files.keySet().iterator().next());
    }

    private void open(String name) {
        file = name;
        fileBar.showOpen(name);
        place.removeAll();
        panel.setVisible(!name.endsWith(".dmn"));
        panel.clear();
        losses.forget();
        editor = editorOf(name);
        editor.onLosses(losses::about);
        editor.open(files.get(name));
        place.add(editor);
        tools.of(editor);
        if (editor instanceof Modeler modeler) {
            tools.withSimulation(modeler, simulating -> panel.setVisible(!simulating));
        } else if (name.endsWith(".form")) {
            tools.withPreview(() -> settled(() -> preview(name)));
        }
        showBadges();
    }

    private DraftEditor editorOf(String name) {
        if (name.endsWith(".bpmn")) {
            return new Modeler(text -> changed(name, text), this::changing, this::selected);
        }
        return name.endsWith(".form")
                ? new FormEditor(text -> changed(name, text), this::changing, this::selected)
                : new TableEditor(text -> changed(name, text), this::changing);
    }

    @Override
    public void choose(String name) {
        settled(() -> open(name));
    }

    @Override
    public void upload(String name, String text) {
        settled(() -> {
            try {
                List<Finding> obstacles = Import.obstacles(name, draft.checkWith(name, text));
                if (obstacles.isEmpty()) {
                    take(name, text);
                    Notices.success("modelling.upload.taken", name);
                } else {
                    refuse(name, obstacles);
                }
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
    }

    @Override
    public void addForm() {
        settled(() -> new NewFormDialog(files.keySet(), id -> take(id + ".form", DraftService.emptyForm(id))).open());
    }

    @Override
    public void remove() {
        settled(() -> DraftDialogs.remove(file, this::removed).open());
    }

    private void removed() {
        draft.remove(file);
        files.remove(file);
        check();
        open(firstModel());
    }

    private void take(String name, String text) {
        keep(name, text);
        if (files.containsKey(name)) {
            open(name);
        }
    }

    private void refuse(String name, List<Finding> obstacles) {
        FindingsList list = new FindingsList(finding -> {});
        list.show(obstacles);
        look(
                getTranslation("modelling.upload.refused.title", name),
                new Paragraph(getTranslation("modelling.upload.refused.explanation")),
                list);
    }

    /** The form as staff will meet it. */
    private void preview(String name) {
        look(name, preview.of(name, files.get(name)));
    }

    private void look(String title, Component... content) {
        Dialog dialog = new Dialog(content);
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(44rem, 100%)");
        dialog.getFooter().add(new Button(getTranslation("modelling.dialog.close"), click -> dialog.close()));
        dialog.open();
    }

    private void changing() {
        dirty = true;
        status.setText(getTranslation("modelling.editing.saving"));
    }

    private void changed(String name, String text) {
        if (losses.isOpen() && name.equals(file)) {
            status.setText(getTranslation("modelling.editing.not-saved"));
            losses.ask(name, () -> keep(name, text), () -> takeBack(name));
        } else {
            keep(name, text);
        }
    }

    /** Back to the file as it is in the draft. */
    private void takeBack(String name) {
        dirty = false;
        status.setText("");
        open(name);
    }

    private void keep(String name, String text) {
        dirty = false;
        status.setText(getTranslation("modelling.editing.not-saved"));
        try {
            if (!draft.save(name, text)) {
                giveUp();
                return;
            }
        } catch (Refused refused) {
            Notices.refused(refused);
            return;
        }
        files.put(name, text);
        status.setText(getTranslation("modelling.editing.saved", Dates.time(clock.instant())));
        check();
    }

    /** Goes on when the last change has been kept. */
    void settled(Runnable next) {
        if (!dirty || editor == null) {
            next.run();
            return;
        }
        String name = file;
        editor.getElement().callJsFunction("settle").then(String.class, text -> {
            changed(name, text);
            if (!losses.isOpen() && !gone) {
                next.run();
            }
        });
    }

    /** Another page has the draft. What is being typed in the panel is written into the file first, or it would be lost. */
    private void giveUpSettled() {
        getElement()
                .executeJs("if (this.contains(document.activeElement)) document.activeElement.blur()")
                .then(blurred -> settled(this::giveUp));
    }

    private void giveUp() {
        gone = true;
        lost.run();
    }

    private void check() {
        findings = draft.check();
        findingsList.show(findings);
        showBadges();
    }

    private void showBadges() {
        if (editor instanceof Modeler modeler) {
            modeler.show(Modeler.Badge.of(file, findings, getLocale()));
        }
    }

    private void show(Finding finding) {
        if (!files.containsKey(finding.file())) {
            return;
        }
        settled(() -> {
            if (!finding.file().equals(file)) {
                open(finding.file());
            }
            if (editor instanceof PanelledEditor panelled) {
                panelled.select(finding.elementId());
            }
        });
    }

    private void selected(Map<String, String> element) {
        panel.show(element, offers.in(file, files, getLocale()));
    }

    private void answered(String elementId, String key, String value) {
        if (editor instanceof PanelledEditor panelled) {
            dirty = true;
            panelled.write(elementId, key, value);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.setPollInterval(LOOK_AGAIN_MILLIS);
        looking = ui.addPollListener(poll -> {
            if (!draft.isHeld()) {
                giveUpSettled();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        looking.remove();
        detached.getUI().setPollInterval(-1);
    }
}
