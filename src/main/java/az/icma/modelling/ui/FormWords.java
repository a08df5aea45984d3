package az.icma.modelling.ui;

import az.icma.process.ModelOutline;
import az.icma.process.TableOutline;

import java.util.Locale;
import java.util.stream.Collectors;

/** What a form or a table is called: forms by the steps at which they are filled in. */
final class FormWords {

    private static final String ENDING = ".form";

    private FormWords() {}

    static String usedBy(String file, ModelOutline model, Locale locale) {
        String id = file.substring(0, file.length() - ENDING.length());
        return model.elements().values().stream()
                .filter(element -> element.form().filter(id::equals).isPresent())
                .map(element -> element.texts().name(locale))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    static String tables(String dmn) {
        return TableOutline.of(dmn).stream().map(TableOutline::name).collect(Collectors.joining(" · "));
    }
}
