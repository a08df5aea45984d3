package az.icma.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a backup holds, entry by entry with its checksum, and which tables it fits: written last, so a backup that has
 * one is complete.
 */
record Manifest(
        int format,
        String madeAt,
        List<Step> migrations,
        List<Rows> tables,
        List<Counter> sequences,
        List<Content> files,
        List<String> faults) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    static Manifest of(byte[] json) throws IOException {
        return JSON.readValue(json, Manifest.class);
    }

    byte[] asJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    /** The version that the tables had reached. */
    String schemaVersion() {
        return migrations.get(migrations.size() - 1).version();
    }

    long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }

    Stream<Entry> entries() {
        return Stream.concat(tables.stream(), files.stream());
    }

    /** Something in the archive that must arrive as it was written. */
    interface Entry {

        String entry();

        String sha256();
    }

    /** A migration that had been applied; one without a checksum is written in Java. */
    record Step(String version, Integer checksum) {}

    /** The rows of a table, as PostgreSQL's {@code COPY} writes text. */
    record Rows(String name, List<String> columns, long rows, String sha256) implements Entry {

        @Override
        public String entry() {
            return entryOf(name);
        }

        static String entryOf(String table) {
            return "tables/" + table + ".copy";
        }
    }

    /** Where the numbering of a sequence stood. */
    record Counter(String name, long lastValue, boolean called) {}

    /** The content of a file of a case. */
    record Content(String id, long size, String sha256) implements Entry {

        @Override
        public String entry() {
            return entryOf(id);
        }

        static String entryOf(String id) {
            return "files/" + id;
        }
    }
}
