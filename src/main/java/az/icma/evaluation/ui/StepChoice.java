package az.icma.evaluation.ui;

import az.icma.evaluation.StepHistory.ProcessVersion;
import az.icma.process.ModelPicture;
import az.icma.process.ModelPictures;
import az.icma.process.ProcessKey;
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
import java.util.stream.Stream;

/** Which process, which of its versions, and what the colours of its picture stand for. Tells of each change. */
class StepChoice extends Div {

    /** What the colours of the picture stand for. */
    enum Shade {
        FREQUENCY,
        DURATION
    }

    private final HistoryWords words;
    private final ModelPictures pictures;
    private final List<ProcessVersion> versions;
    private final Runnable changed;
    private final Select<String> process = new Select<>();
    private final Select<Integer> version = new Select<>();
    private final RadioButtonGroup<Shade> shade = new RadioButtonGroup<>();
    private boolean silent;

    /** @param versions of the processes that cases went through, newest first */
    StepChoice(HistoryWords words, ModelPictures pictures, List<ProcessVersion> versions, Runnable changed) {
        this.words = words;
        this.pictures = pictures;
        this.versions = versions;
        this.changed = changed;
        addClassName("icma-filter-bar");
        configureProcess();
        configureVersion();
        configureShade();
        add(process, version, shade);
    }

    private void configureProcess() {
        process.setItems(processes());
        process.setItemLabelGenerator(key -> nameOf(key));
        process.setLabel(words.text("evaluation.steps.process"));
        process.addValueChangeListener(change -> {
            offerVersions();
            tell();
        });
    }

    private List<String> processes() {
        return versions.stream().map(ProcessVersion::process).distinct().toList();
    }

    private String nameOf(String key) {
        return picture(key, null)
                .map(found -> found.process().name(words.locale()))
                .orElse(key);
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
        version.setItems(versionsOf(process.getValue()));
        version.setValue(null);
        silent = before;
    }

    private List<Integer> versionsOf(String key) {
        return versions.stream()
                .filter(each -> each.process().equals(key))
                .map(ProcessVersion::version)
                .toList();
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

    /** All versions together are drawn as the newest is. */
    private Optional<ModelPicture> picture(String key, @Nullable Integer number) {
        return Stream.concat(Stream.ofNullable(number), versionsOf(key).stream())
                .findFirst()
                .flatMap(found -> pictures.of(new ProcessKey(key), found));
    }

    /** Shows what an address asks for, and tells nobody; the first process if it names none that is known. */
    void show(QueryParameters parameters) {
        silent = true;
        List<String> known = processes();
        process.setValue(parameters
                .getSingleParameter("process")
                .filter(known::contains)
                .orElse(known.isEmpty() ? null : known.get(0)));
        offerVersions();
        parameters
                .getSingleParameter("version")
                .flatMap(code -> versionsOf(process.getValue()).stream()
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
        return process().map(this::nameOf).orElse("");
    }

    Optional<ModelPicture> picture() {
        return process().flatMap(key -> picture(key, version()));
    }
}
