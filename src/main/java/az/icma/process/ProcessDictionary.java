package az.icma.process;

import org.springframework.lang.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which variables a process has and what each may hold. It stands in the model itself, as its property {@link #PROPERTY},
 * a line for each: {@code lawyer: id}, {@code consent: code YES NO}; so it is drafted, compared and published with it.
 */
public final class ProcessDictionary {

    public static final String PROPERTY = "dictionary";

    private static final Pattern LINES = Pattern.compile("[;\\r\\n]+");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,62}");

    /** What every process has without saying so: its case, and what the engine counts in loops. */
    private static final Map<String, VariableKind> ALWAYS = Map.of(
            "caseId", VariableKind.ID,
            "loopCounter", VariableKind.NUMBER,
            "nrOfInstances", VariableKind.NUMBER,
            "nrOfActiveInstances", VariableKind.NUMBER,
            "nrOfCompletedInstances", VariableKind.NUMBER);

    private final Map<String, DeclaredVariable> declared = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();
    private final boolean written;

    private ProcessDictionary(@Nullable String text) {
        written = text != null;
        LINES.splitAsStream(written ? text : "")
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(this::read);
        ALWAYS.forEach((name, kind) -> declared.putIfAbsent(name, new DeclaredVariable(name, kind, Set.of())));
    }

    /** @param text as the model has it; {@code null} for a model of the time before there were dictionaries */
    public static ProcessDictionary of(@Nullable String text) {
        return new ProcessDictionary(text);
    }

    /** The one that stands in the text of a model. */
    public static ProcessDictionary inModel(String bpmn) {
        return ModelReader.dictionary(bpmn.getBytes(StandardCharsets.UTF_8));
    }

    /** In the order in which they were written. */
    public List<DeclaredVariable> declared() {
        return declared.values().stream()
                .filter(variable -> !ALWAYS.containsKey(variable.name()))
                .toList();
    }

    /** Lines that say nothing. */
    public List<String> unreadable() {
        return List.copyOf(unreadable);
    }

    public Optional<DeclaredVariable> find(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /**
     * Whether the process may keep that value under that name. A model that was published before there were dictionaries
     * goes on until its cases end: its values must look like one of the kinds.
     */
    public boolean allows(String name, @Nullable Object value) {
        return find(name)
                .map(variable -> variable.fits(value))
                .orElse(!written && (value == null || looksLikeAKind(value)));
    }

    private static boolean looksLikeAKind(Object value) {
        return Arrays.stream(VariableKind.values()).anyMatch(kind -> kind.fits(value, Set.of()));
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon).strip();
        List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
        Optional<VariableKind> kind = Arrays.stream(VariableKind.values())
                .filter(possible -> possible.code().equals(words.get(0).toLowerCase(Locale.ROOT)))
                .findFirst();
        boolean clear = kind.isPresent()
                && NAME.matcher(name).matches()
                && !declared.containsKey(name)
                && ALWAYS.getOrDefault(name, kind.get()) == kind.get()
                && (words.size() == 1 || kind.get() == VariableKind.CODE);
        if (clear) {
            Set<String> codes = new LinkedHashSet<>(words.subList(1, words.size()));
            declared.put(name, new DeclaredVariable(name, kind.get(), codes));
        } else {
            unreadable.add(line);
        }
    }
}
