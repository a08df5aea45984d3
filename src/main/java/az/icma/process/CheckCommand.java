package az.icma.process;

import az.icma.process.Finding.Severity;
import az.icma.shared.Command;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.util.function.SingletonSupplier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code check FILE…}: the check that stands before every publication, at the terminal. Starts no server and opens no
 * database. One JSON object a line on the output for each finding; exit code 0 for clean or warnings only, 1 where a file
 * would be refused, 2 where an argument is no readable file.
 *
 * <p>Files of one folder are judged together, as they would be published: a model finds its forms and tables there.
 */
public final class CheckCommand implements Command {

    /** One byte more than any file may have: enough for the check to say that a file is too long. */
    private static final int ENOUGH = ProcessConformance.MAX_BYTES + 1;

    private final ObjectMapper json = new ObjectMapper();
    private final ProcessConformance conformance =
            new ProcessConformance(SingletonSupplier.of(ApplicationVocabulary::withoutStarting));

    @Override
    public String name() {
        return "check";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty()) {
            err.println("İstifadə: check FAYL… (.bpmn, .dmn, .form) / Usage: check FILE… (.bpmn, .dmn, .form)");
            return 2;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String argument : arguments) {
            Optional<byte[]> content = read(argument);
            if (content.isEmpty()) {
                err.println("Oxuna bilən fayl deyil: " + argument + " / Not a readable file: " + argument);
                return 2;
            }
            files.put(argument, content.get());
        }
        List<Finding> findings = folders(files).stream()
                .flatMap(folder -> conformance.check(folder).stream())
                .toList();
        findings.forEach(finding -> out.println(line(finding)));
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0;
    }

    private static Optional<byte[]> read(String argument) {
        try {
            Path file = Path.of(argument);
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try (InputStream content = Files.newInputStream(file)) {
                return Optional.of(content.readNBytes(ENOUGH));
            }
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Map<String, byte[]>> folders(Map<String, byte[]> files) {
        return List.copyOf(files.entrySet().stream()
                .collect(Collectors.groupingBy(
                        file -> Optional.ofNullable(Path.of(file.getKey()).getParent())
                                .map(Path::normalize),
                        LinkedHashMap::new,
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new)))
                .values());
    }

    private String line(Finding finding) {
        try {
            return json.writeValueAsString(finding);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
