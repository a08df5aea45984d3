package az.icma.documents;

import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a paper with places for what differs, written {@code {{name}}}. Whatever is put there is text: it cannot
 * bring mark-up along.
 */
public final class PaperTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-zA-Z]+)}}");

    private final String html;

    private PaperTemplate(String html) {
        this.html = html;
    }

    /** @param name of a file that lies beside the class */
    public static PaperTemplate beside(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no template " + name + " beside " + owner.getName());
            }
            return new PaperTemplate(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param values text, or several lines of a list
     * @throws IllegalArgumentException if a place has no value: a paper with a gap must not leave the house
     */
    public String filled(Map<String, ?> values) {
        return PLACE.matcher(html).replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The template asks for " + place.group(1));
            }
            return Matcher.quoteReplacement(written(value));
        });
    }

    private static String written(Object value) {
        return value instanceof Collection<?> lines
                ? lines.stream()
                        .map(line -> "<li>" + escaped(line.toString()) + "</li>")
                        .collect(Collectors.joining())
                : escaped(value.toString());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscapeDecimal(text.strip().replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""))
                .replace("\n", "<br/>");
    }
}
