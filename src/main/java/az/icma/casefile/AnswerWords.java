package az.icma.casefile;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceLists;
import az.icma.forms.FormField;
import az.icma.forms.FormFile;
import az.icma.forms.FormSchema;
import az.icma.inbox.AnswerStore.Step;
import az.icma.process.Engine;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a step's form has for its fields and options at the moment of answering. */
@Component
class AnswerWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ObjectProvider<Engine> engine;
    private final ChoiceLists choices;
    private final ObjectProvider<I18NProvider> texts;

    AnswerWords(ObjectProvider<Engine> engine, ChoiceLists choices, ObjectProvider<I18NProvider> texts) {
        this.engine = engine;
        this.choices = choices;
        this.texts = texts;
    }

    /** The form that is answered in the step, while the step is still open; empty for hand-made pages. */
    Optional<FormSchema> formOf(Step step) {
        Engine door = engine.getObject();
        Stream<String> ofTask = door.openTasks(step.caseId()).stream()
                .filter(task -> isAt(step, task.businessKey(), task.key()))
                .flatMap(task -> door.formOf(task).stream());
        return ofTask.findFirst()
                .or(() -> door.awaited(step.caseId()).stream()
                        .filter(awaited -> isAt(
                                step, awaited.businessKey(), awaited.texts().id()))
                        .flatMap(awaited -> door.formOf(awaited).stream())
                        .findFirst())
                .map(FormSchema::parse);
    }

    private static boolean isAt(Step step, UUID businessKey, String element) {
        return businessKey.equals(step.businessKey()) && element.equals(step.element());
    }

    /** What people read of the value in one language. */
    String shown(FormField field, @Nullable Object value, Locale locale) {
        if (value == null) {
            return "—";
        }
        if (field.items().isPresent()) {
            return items(field.items().get().fields(), (Collection<?>) value, locale);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> shown(field, one, locale)).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean flag) {
            return texts.getObject().getTranslation(flag ? "casefile.answer.yes" : "casefile.answer.no", locale);
        }
        if (value instanceof FormFile file) {
            return file.name();
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof LocalDateTime moment) {
            return DATE_TIME.format(moment);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        return field.isChoice() ? option(field, value.toString(), locale) : value.toString();
    }

    /** Each item in a line of its own, with what it was asked. */
    private String items(List<FormField> fields, Collection<?> items, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (Object item : items) {
            Map<?, ?> said = (Map<?, ?>) item;
            lines.add((lines.size() + 1) + ". "
                    + fields.stream()
                            .filter(field -> said.get(field.key()) != null)
                            .map(field -> asked(field, locale) + " " + shown(field, said.get(field.key()), locale))
                            .collect(Collectors.joining("; ")));
        }
        return String.join("\n", lines);
    }

    private static String asked(FormField field, Locale locale) {
        String label = field.label().in(locale);
        return label.endsWith("?") ? label : label + ":";
    }

    private String option(FormField field, String code, Locale locale) {
        return field.options().stream()
                .filter(option -> option.value().equals(code))
                .map(option -> option.label().in(locale))
                .findFirst()
                .or(() -> field.choices().stream()
                        .flatMap(list -> choices.named(list, locale).stream())
                        .filter(choice -> choice.value().equals(code))
                        .map(ChoiceList.Choice::label)
                        .findFirst())
                .orElse(code);
    }

    /**
     * Words for what a step of the process itself kept, where nobody filled in a form: some form beside the process
     * shows the field.
     */
    Optional<FormSchema> formShowing(Step step, String key) {
        return engine.getObject().formsBeside(step.process()).stream()
                .map(FormSchema::parse)
                .filter(form -> form.field(key).isPresent())
                .findFirst();
    }

    /** Label and value in both languages. */
    record Words(
            String labelAz,
            String labelEn,
            @Classified(Datum.WORDS) String shownAz,
            @Classified(Datum.WORDS) String shownEn) {
        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }

    Optional<Words> words(Optional<FormSchema> form, String key, @Nullable Object value) {
        return form.flatMap(schema -> schema.field(key))
                .map(field -> new Words(
                        field.label().in(AzerbaijaniText.AZ),
                        field.label().in(Locale.ENGLISH),
                        shown(field, value, AzerbaijaniText.AZ),
                        shown(field, value, Locale.ENGLISH)));
    }
}
