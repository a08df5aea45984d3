package az.icma;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceLists;
import az.icma.forms.FormField;
import az.icma.forms.FormSchema;
import az.icma.shared.AzerbaijaniText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Every form of the processes, filled in: words wherever words can stand, and the first choice everywhere else. */
final class FilledForms {

    private final Supplier<String> words;
    private final LocalDate today;
    private final ChoiceLists lists;

    FilledForms(Supplier<String> words, LocalDate today, ChoiceLists lists) {
        this.words = words;
        this.today = today;
        this.lists = lists;
    }

    static List<String> schemas() throws IOException {
        List<String> schemas = new ArrayList<>();
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath:processes/*/*.form")) {
            schemas.add(form.getContentAsString(StandardCharsets.UTF_8));
        }
        return schemas;
    }

    Map<String, Object> answers(FormSchema form) {
        return answers(form.fields());
    }

    private Map<String, Object> answers(List<FormField> fields) {
        Map<String, Object> answers = new LinkedHashMap<>();
        fields.forEach(field -> answer(field, answers));
        return answers;
    }

    private void answer(FormField field, Map<String, Object> answers) {
        switch (field.kind()) {
            case TEXT, LONG_TEXT -> answers.put(field.key(), words.get());
            case DATE -> answers.put(field.key(), today);
            case DATE_TIME -> answers.put(field.key(), today.atTime(10, 0));
            case NUMBER -> answers.put(field.key(), 1);
            case FLAG -> answers.put(field.key(), true);
            case RADIO, SELECT -> answers.put(field.key(), choice(field));
            case CHECKLIST, TAGS -> answers.put(field.key(), List.of(choice(field)));
            case LIST ->
                answers.put(
                        field.key(), List.of(answers(field.items().orElseThrow().fields())));
            default -> {}
        }
    }

    /** Of a list that is empty as long as nobody works here, such as that of lawyers, anybody. */
    private String choice(FormField field) {
        return field.options().stream()
                .map(FormField.Option::value)
                .findFirst()
                .or(() -> field.choices().flatMap(this::firstOf))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private Optional<String> firstOf(String list) {
        return lists.named(list, AzerbaijaniText.AZ).stream()
                .map(ChoiceList.Choice::value)
                .findFirst();
    }
}
