package az.icma;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Words that stand nowhere else, each another one, and the places where any of them is heard. */
final class CanaryFlock {

    private static final int LARGEST_LOOKED_INTO = 50 << 20;

    private final String mark = UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "q");
    private final long since = System.currentTimeMillis();
    private int released;

    /** Letters only, so that it passes for a name as well. */
    String release() {
        released++;
        return mark + letter(released) + letter(released / 26) + letter(released / 676);
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }

    int released() {
        return released;
    }

    boolean isHeardIn(String text) {
        return text.toLowerCase(Locale.ROOT).contains(mark);
    }

    /** Bytes are shown as hexadecimal digits, so those of the mark are looked for as well. */
    List<String> tables(JdbcClient owner) {
        String hex = HexFormat.of().formatHex(mark.getBytes(StandardCharsets.UTF_8));
        return owner
                .sql(
                        """
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(table -> owner.sql("SELECT EXISTS (SELECT FROM " + table
                                + " t WHERE lower(t::text) LIKE :mark OR t::text LIKE :hex)")
                        .param("mark", "%" + mark + "%")
                        .param("hex", "%" + hex + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    List<Path> files(Path below) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (isHeardInFile(file)) {
                    found.add(below.relativize(file));
                }
            }
        }
        return found;
    }

    /** Files that were written among the temporary ones since the first bird flew, as far as they can be read. */
    List<File> temporaryFiles() {
        List<File> found = new ArrayList<>();
        File[] files = new File(System.getProperty("java.io.tmpdir")).listFiles();
        for (File file : files == null ? new File[0] : files) {
            boolean ours = file.isFile() && file.lastModified() >= since && file.length() < LARGEST_LOOKED_INTO;
            if (ours && file.canRead() && isHeardInFile(file.toPath())) {
                found.add(file);
            }
        }
        return found;
    }

    private boolean isHeardInFile(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return content.contains(mark) || content.contains(mark.toUpperCase(Locale.ROOT));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
