package az.icma.modelling.ui;

import az.icma.modelling.DraftService;
import az.icma.modelling.ProcessShelf;
import az.icma.process.Finding;
import az.icma.process.Finding.Severity;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Drawing in a draft: one file at a time, kept after every change and checked at once. */
class DraftEditing extends Div {

    private static final int LOOK_AGAIN_MILLIS = 10_000;

    private final DraftService drafts;
    private final ProcessShelf shelf;
    private final FilePreview preview;
    private final Clock clock;
    private final UUID draft;
    private final UUID token;
    private final Runnable lost;
    private final Map<String, String> files;
    private final ComboBox<String> chooser = new ComboBox<>();
    private final Div tools = new Div();
    private final Div place = new Div();
    private final Button remove = new Button();
    private final Span status = new Span();
    private final ElementPanel panel = new ElementPanel(this::answered);
    private final FindingsList findingsList = new FindingsList(this::show);
    private List<Finding> findings = List.of();
    private String file;
    private DraftEditor editor;
    private boolean dirty;
    private boolean simulating;
    private Registration looking;

    /**
     * @param wanted the file to begin with, if there is such a one
     * @param lost what happens when another page has taken the draft over
     */
    DraftEditing(
            DraftService drafts,
            ProcessShelf shelf,
            FilePreview preview,
            Clock clock,
            UUID draft,
            UUID token,
            String wanted,
            Runnable lost) {
        this.drafts = drafts;
        this.shelf = shelf;
        this.preview = preview;
        this.clock = clock;
        this.draft = draft;
        this.token = token;
        this.lost = lost;
        this.files = drafts.files(draft);
        addClassName("icma-editing");
        configureChooser();
        add(bar(), board(), findingsList);
        check();
        open(files.containsKey(wanted) ? wanted : firstModel());
    }

    private String firstModel() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".bpmn"))
                .findFirst()
                .orElseGet(() -> files.keySet().iterator().next());
    }

    private void configureChooser() {
        chooser.setAriaLabel(getTranslation("modelling.editing.file"));
        chooser.setItems(files.keySet());
        chooser.addClassName("icma-editing__file");
        chooser.setAllowCustomValue(false);
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                settled(() -> open(change.getValue()));
            }
        });
    }

    private Component bar() {
        tools.addClassName("icma-editing__tools");
        status.addClassName("icma-editing__status");
        status.getElement().setAttribute("role", "status");
        Div bar = new Div(chooser, tools, files(), status);
        bar.addClassName("icma-editing__bar");
        return bar;
    }

    /** Whole files: from the computer, to it, new ones, and those that nobody needs any more. */
    private Component files() {
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(files.get(file).getBytes(StandardCharsets.UTF_8)),
                        file,
                        "application/octet-stream",
                        files.get(file).getBytes(StandardCharsets.UTF_8).length)),
                getTranslation("modelling.editing.download"));
        download.addClassName("icma-editing__download");
        Div group = new Div(
                new UploadButton(this::uploaded),
                new Button(
                        getTranslation("modelling.editing.add-form"),
                        VaadinIcon.PLUS.create(),
                        click -> settled(() -> new NewFormDialog(files.keySet(), this::addForm).open())),
                remove,
                download);
        remove.addClickListener(click -> settled(this::askToRemove));
        remove.setText(getTranslation("modelling.editing.remove"));
        remove.setIcon(VaadinIcon.TRASH.create());
        group.addClassName("icma-editing__tools");
        return group;
    }

    private void uploaded(String name, String text) {
        settled(() -> {
            try {
                List<Finding> obstacles = Import.obstacles(name, drafts.checkWith(draft, name, text));
                if (!obstacles.isEmpty()) {
                    refuse(name, obstacles);
                    return;
                }
                taken(name, text);
                Notices.success("modelling.upload.taken", name);
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
    }

    private void refuse(String name, List<Finding> obstacles) {
        FindingsList list = new FindingsList(finding -> {});
        list.show(obstacles);
        Dialog dialog = new Dialog(new Paragraph(getTranslation("modelling.upload.refused.explanation")), list);
        dialog.setHeaderTitle(getTranslation("modelling.upload.refused.title", name));
        dialog.setWidth("min(44rem, 100%)");
        dialog.getFooter().add(new Button(getTranslation("modelling.dialog.close"), click -> dialog.close()));
        dialog.open();
    }

    private void addForm(String id) {
        taken(id + ".form", DraftService.emptyForm(id));
    }

    private void taken(String name, String text) {
        changed(name, text);
        if (files.containsKey(name)) {
            chooser.setItems(files.keySet());
            open(name);
        }
    }

    private void askToRemove() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("modelling.remove.title", file),
                getTranslation("modelling.remove.explanation"),
                getTranslation("modelling.remove.go"),
                confirm -> removed());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("modelling.dialog.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void removed() {
        drafts.remove(draft, token, file);
        files.remove(file);
        chooser.setItems(files.keySet());
        check();
        open(firstModel());
    }

    private Component board() {
        place.addClassName("icma-editing__place");
        Div board = new Div(place, panel);
        board.addClassName("icma-editing__board");
        return board;
    }

    private void open(String name) {
        file = name;
        chooser.setValue(name);
        place.removeAll();
        tools.removeAll();
        remove.setVisible(!name.endsWith(".bpmn"));
        panel.setVisible(!name.endsWith(".dmn"));
        panel.clear();
        simulating = false;
        editor = editorOf(name);
        editor.open(files.get(name));
        place.add(editor);
        tools.add(
                tool(VaadinIcon.ARROW_BACKWARD, "modelling.editing.undo", editor::undo),
                tool(VaadinIcon.ARROW_FORWARD, "modelling.editing.redo", editor::redo));
        if (editor instanceof Modeler modeler) {
            drawingTools(modeler);
        } else if (name.endsWith(".form")) {
            tools.add(new Button(
                    getTranslation("modelling.editing.preview"),
                    VaadinIcon.EYE.create(),
                    click -> settled(() -> preview(name))));
        }
        badges();
    }

    private DraftEditor editorOf(String name) {
        if (name.endsWith(".bpmn")) {
            return new Modeler(text -> changed(name, text), this::changing, this::selected);
        }
        return name.endsWith(".form")
                ? new FormEditor(text -> changed(name, text), this::changing, this::selected)
                : new TableEditor(text -> changed(name, text), this::changing);
    }

    /** The form as staff will meet it. */
    private void preview(String name) {
        Dialog dialog = new Dialog(preview.of(name, files.get(name)));
        dialog.setHeaderTitle(name);
        dialog.setWidth("min(44rem, 100%)");
        dialog.getFooter().add(new Button(getTranslation("modelling.dialog.close"), click -> dialog.close()));
        dialog.open();
    }

    private void drawingTools(Modeler modeler) {
        Button simulate = new Button(getTranslation("modelling.editing.simulate"), VaadinIcon.PLAY_CIRCLE_O.create());
        simulate.getElement().setAttribute("aria-pressed", "false");
        simulate.addClickListener(click -> {
            simulating = !simulating;
            modeler.simulate(simulating);
            simulate.setText(
                    getTranslation(simulating ? "modelling.editing.simulate-end" : "modelling.editing.simulate"));
            simulate.getElement().setAttribute("aria-pressed", Boolean.toString(simulating));
            panel.setVisible(!simulating);
        });
        tools.add(tool(VaadinIcon.EXPAND_SQUARE, "modelling.editing.whole", modeler::whole), simulate);
    }

    private Button tool(VaadinIcon icon, String label, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.setAriaLabel(getTranslation(label));
        button.setTooltipText(getTranslation(label));
        return button;
    }

    private void changing() {
        dirty = true;
        status.setText(getTranslation("modelling.editing.saving"));
    }

    private void changed(String name, String text) {
        dirty = false;
        try {
            if (!drafts.save(draft, token, name, text)) {
                lost.run();
                return;
            }
        } catch (Refused refused) {
            status.setText(getTranslation("modelling.editing.not-saved"));
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
            next.run();
        });
    }

    private void check() {
        findings = drafts.check(draft);
        findingsList.show(findings);
        badges();
    }

    private void badges() {
        if (editor instanceof Modeler modeler) {
            Map<String, List<Finding>> byElement = findings.stream()
                    .filter(finding ->
                            finding.file().equals(file) && !finding.elementId().isBlank())
                    .collect(Collectors.groupingBy(Finding::elementId));
            modeler.show(byElement.entrySet().stream()
                    .map(entry -> badge(entry.getKey(), entry.getValue()))
                    .toList());
        }
    }

    private Modeler.Badge badge(String element, List<Finding> found) {
        boolean english = "en".equals(getLocale().getLanguage());
        return new Modeler.Badge(
                element,
                found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR),
                found.size(),
                found.stream()
                        .map(Finding::message)
                        .map(text -> english ? text.en() : text.az())
                        .collect(Collectors.joining("\n")));
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
        panel.show(element, PanelChoices.of(file, files, shelf.bundles(), preview.listNames(), getLocale()));
    }

    private void answered(String elementId, String key, String value) {
        if (editor instanceof PanelledEditor panelled) {
            panelled.write(elementId, key, value);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.setPollInterval(LOOK_AGAIN_MILLIS);
        looking = ui.addPollListener(poll -> {
            if (!drafts.holds(draft, token)) {
                settled(lost);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        looking.remove();
        detached.getUI().setPollInterval(-1);
    }
}
