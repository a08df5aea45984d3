package az.icma.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Locale;

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

    public String topicName(String code, Locale locale) {
        return name(topics(), code, locale);
    }

    private static String name(List<Coded> known, String code, Locale locale) {
        return known.stream()
                .filter(coded -> coded.code().equals(code))
                .findFirst()
                .map(coded -> coded.name(locale))
                .orElse(code == null ? "" : code);
    }
}
