package az.icma.process;

import az.icma.process.Finding.Severity;
import az.icma.process.conformance.Vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** A sound model with its table and its form, changed bit by bit, and what the check says of it then. */
final class SoundModel {

    static final String MODEL = "sound.bpmn";
    static final String TABLE = "good-table.dmn";
    static final String FORM = "good-form.form";

    private static final Map<String, Path> PATHS = Map.of(
            MODEL, Path.of("src/test/resources/mistakes/sound.bpmn"),
            TABLE, Path.of("src/test/resources/hostile/good-table.dmn"),
            FORM, Path.of("src/test/resources/hostile/good-form.form"));

    private record SampleContract(ProcessKey key, String module) implements ProcessContract {}

    private static final Vocabulary VOCABULARY = Vocabulary.of(
            Map.of("sample", HostileFilesTest.SampleTasks.class, "deadlines", HostileFilesTest.SampleDeadlines.class),
            List.of(new SampleContract(new ProcessKey("below"), "below")),
            Map.of("below", Set.of()),
            Optional.of(Set.of("districts")));

    private final ProcessConformance conformance = new ProcessConformance(() -> VOCABULARY);
    private final Map<String, String> texts = new LinkedHashMap<>();

    SoundModel() {
        List.of(MODEL, TABLE, FORM).forEach(file -> texts.put(file, read(PATHS.get(file))));
    }

    /** Writes something else wherever one text stands in a file. */
    SoundModel write(String file, String what, String instead) {
        assertThat(texts.get(file)).contains(what);
        texts.put(file, texts.get(file).replace(what, instead));
        return this;
    }

    SoundModel write(String what, String instead) {
        return write(MODEL, what, instead);
    }

    /** Puts elements of the process behind all that it has. */
    SoundModel add(String elements) {
        return write("</bpmn:process>", elements + "</bpmn:process>");
    }

    /** Takes away what stands from one text up to the end of another. */
    SoundModel cut(String file, String from, String to) {
        String text = texts.get(file);
        return write(file, text.substring(text.indexOf(from), text.indexOf(to) + to.length()), "");
    }

    SoundModel beside(String file, String text) {
        texts.put(file, text);
        return this;
    }

    String text(String file) {
        return texts.get(file);
    }

    /** Severity and rule of every finding in a file, each once. */
    Set<String> said(String file) {
        return findings().stream()
                .filter(finding -> finding.file().equals(file))
                .map(finding -> (finding.severity() == Severity.ERROR ? "E " : "W ") + finding.rule())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> said() {
        return said(MODEL);
    }

    List<Finding> findings() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((file, text) -> files.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return conformance.check(files);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
