package az.icma.evaluation.ui;

import az.icma.process.ModelPicture;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.lang.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which process, which of its versions, and what the colours of its picture stand for. Tells of each change. */
class StepChoice extends Div {

    /** What the colours of the picture stand for. */
    enum Shade {
        FREQUENCY,
        DURATION
    }

    private final HistoryWords words;
    private final PassedProcesses processes;
    private final Runnable changed;
    private final Select<String> process = new Select<>();
    private final Select<Integer> version = new Select<>();
    private final RadioButtonGroup<Shade> shade = new RadioButtonGroup<>();
    private boolean silent;

    StepChoice(HistoryWords words, PassedProcesses processes, Runnable changed) {
        this.words = words;
        this.processes = processes;
        this.changed = changed;
        addClassName("icma-filter-bar");
        configureProcess();
        configureVersion();
        configureShade();
        add(process, version, shade);
    }

    private void configureProcess() {
        process.setItems(processes.keys());
        process.setItemLabelGenerator(processes::nameOf);
        process.setLabel(words.text("evaluation.steps.process"));
        process.addValueChangeListener(change -> {
            offerVersions();
            tell();
        });
    }

    private void configureVersion() {
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(words.text("evaluation.steps.all-versions"));
        version.setItemLabelGenerator(number -> number == null
                ? words.text("evaluation.steps.all-versions")
                : words.text("evaluation.steps.version", Integer.toString(number)));
        version.setLabel(words.text("evaluation.steps.which"));
        version.addValueChangeListener(change -> tell());
    }

    private void offerVersions() {
        boolean before = silent;
        silent = true;
        version.setItems(processes.versionsOf(process.getValue()));
        version.setValue(null);
        silent = before;
    }

    private void configureShade() {
        shade.setItems(Shade.values());
        shade.setItemLabelGenerator(each -> words.text("evaluation.Shade." + each));
        shade.setLabel(words.text("evaluation.steps.shade"));
        shade.setValue(Shade.FREQUENCY);
        shade.addValueChangeListener(change -> tell());
    }

    private void tell() {
        if (!silent) {
            changed.run();
        }
    }

    /** Shows what an address asks for, and tells nobody; the first process if it names none that is known. */
    void show(QueryParameters parameters) {
        silent = true;
        List<String> known = processes.keys();
        process.setValue(parameters
                .getSingleParameter("process")
                .filter(known::contains)
                .orElse(known.isEmpty() ? null : known.get(0)));
        offerVersions();
        parameters
                .getSingleParameter("version")
                .flatMap(code -> processes.versionsOf(process.getValue()).stream()
                        .filter(number -> Integer.toString(number).equals(code))
                        .findFirst())
                .ifPresent(version::setValue);
        shade.setValue(parameters
                .getSingleParameter("shade")
                .filter(code -> code.equals("duration"))
                .map(code -> Shade.DURATION)
                .orElse(Shade.FREQUENCY));
        silent = false;
    }

    /** As an address says it. */
    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        process().ifPresent(key -> codes.put("process", key));
        if (version() != null) {
            codes.put("version", version().toString());
        }
        codes.put("shade", shade().name().toLowerCase(Locale.ROOT));
        return codes;
    }

    Optional<String> process() {
        return Optional.ofNullable(process.getValue());
    }

    /** None: all versions together. */
    @Nullable
    Integer version() {
        return version.getValue();
    }

    Shade shade() {
        return shade.getValue();
    }

    /** What the chosen process is called. */
    String name() {
        return process().map(processes::nameOf).orElse("");
    }

    Optional<ModelPicture> picture() {
        return process().flatMap(key -> processes.picture(key, version()));
    }
}
