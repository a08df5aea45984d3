package az.icma.sealing;

import az.icma.IcmaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every column in which words could stand is known: sealed, or in {@code open-columns.txt} because it holds codes. Who
 * adds one decides there, in the sight of whoever reads the change.
 */
@IcmaTest
class OpenColumnsTest {

    private static final String COLUMNS =
            """
            SELECT table_name || '.' || column_name
              FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name NOT LIKE 'act\\_%' AND table_name <> 'flyway_schema_history'
               AND (data_type IN ('text', 'character varying', 'json', 'jsonb') OR udt_name IN ('_text', '_varchar'))
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyColumnOfTextIsSealedOrKnownToBeOpen() throws IOException {
        Set<String> open = new ClassPathResource("az/icma/sealing/open-columns.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(jdbc.sql(COLUMNS).query(String.class).set())).isEqualTo(open);
    }
}
