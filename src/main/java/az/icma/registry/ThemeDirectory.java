package az.icma.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the work is about: the mission's themes, and the finer topics of legal aid. */
@Service
public class ThemeDirectory {

    private final JdbcClient jdbc;

    ThemeDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code social}, {@code gender}, {@code ecological}, {@code infrastructure}. */
    public List<Coded> themes() {
        return jdbc.sql("SELECT code, name_az, name_en FROM theme ORDER BY position")
                .query(Coded.class)
                .list();
    }

    public List<Coded> topics() {
        return jdbc.sql("SELECT code, name_az, name_en FROM topic ORDER BY position")
                .query(Coded.class)
                .list();
    }

    /** The theme to which a topic belongs. */
    public String themeOf(String topic) {
        return jdbc.sql("SELECT theme FROM topic WHERE code = :topic")
                .param("topic", topic)
                .query(String.class)
                .optional()
                .orElse("social");
    }

    /** What a case is about: legal aid names a topic, a campaign a theme. An unknown code is shown as it is. */
    public String name(String topicOrTheme, Locale locale) {
        return Stream.of(topics(), themes())
                .flatMap(List::stream)
                .filter(coded -> coded.code().equals(topicOrTheme))
                .findFirst()
                .map(coded -> coded.name(locale))
                .orElse(topicOrTheme == null ? "" : topicOrTheme);
    }
}
