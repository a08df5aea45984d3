package az.icma.permissions;

import az.icma.security.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may do what, as a table for people and as a line for each cell for programs. */
public final class PermissionSheet {

    /** Whoever has not signed in. */
    public static final String STRANGER = "STR";

    public static final List<String> COLUMNS = Stream.concat(
                    Arrays.stream(Role.values()).map(PermissionSheet::head), Stream.of(STRANGER))
            .toList();

    private static final Path CELLS = Path.of("target", "permission-matrix.csv");
    private static final String WIDTH = "%-58s";
    private static final String UNASKED = " ";

    private final SortedMap<String, Map<String, String>> rows = new TreeMap<>();

    /** Three letters: of the first word, and of the second where there is one. */
    public static String head(Role role) {
        String[] words = role.name().split("_");
        return words.length == 1 ? role.name().substring(0, 3) : words[0].substring(0, 2) + words[1].charAt(0);
    }

    void put(String row, String column, String cell) {
        rows.computeIfAbsent(row, name -> new LinkedHashMap<>()).put(column, cell);
    }

    /** A sheet that somebody wrote down, lines of comment apart. */
    static PermissionSheet read(String text) {
        PermissionSheet sheet = new PermissionSheet();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .forEach(line -> {
                    String[] cells = line.substring(58).split("(?<=\\G.{4})");
                    for (int i = 0; i < COLUMNS.size(); i++) {
                        sheet.put(
                                line.substring(0, 58).strip(),
                                COLUMNS.get(i),
                                i < cells.length ? (cells[i] + " ").substring(1, 2) : UNASKED);
                    }
                });
        return sheet;
    }

    List<String> rows() {
        return List.copyOf(rows.keySet());
    }

    String line(String row) {
        return (String.format(WIDTH, row)
                        + COLUMNS.stream()
                                .map(column -> " " + rows.get(row).getOrDefault(column, UNASKED) + "  ")
                                .collect(Collectors.joining()))
                .stripTrailing();
    }

    String drawn() {
        String first = String.format(WIDTH, "") + String.join(" ", COLUMNS);
        return Stream.concat(Stream.of(first), rows.keySet().stream().map(this::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Replaces the lines of the kinds that this sheet knows; the first word of a row is its kind, the last its case. */
    void keep() {
        List<String> lines = new ArrayList<>();
        rows.forEach((row, cells) -> {
            String[] words = row.split(" +");
            cells.forEach((column, cell) -> lines.add(
                    String.join(",", words[0], words[1], words.length > 2 ? words[2] : "", column, word(cell))));
        });
        keep(lines);
    }

    /** @param lines {@code kind,what,relation,role,outcome} */
    public static void keep(List<String> lines) {
        List<String> kinds =
                lines.stream().map(PermissionSheet::kind).distinct().toList();
        try {
            List<String> others = Files.exists(CELLS) ? Files.readAllLines(CELLS, StandardCharsets.UTF_8) : List.of();
            Stream<String> kept = others.stream().skip(1).filter(line -> !kinds.contains(kind(line)));
            Files.write(
                    CELLS,
                    Stream.concat(
                                    Stream.of("kind,what,relation,role,outcome"),
                                    Stream.concat(kept, lines.stream()).sorted())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(String line) {
        return line.substring(0, line.indexOf(','));
    }

    private static String word(String cell) {
        return switch (cell) {
            case "o" -> "permitted";
            case "·" -> "not for this role";
            case "-" -> "as if absent";
            case "x" -> "refused in words";
            default -> "not asked";
        };
    }
}
