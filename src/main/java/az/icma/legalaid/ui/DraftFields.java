package az.icma.legalaid.ui;

import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.registry.ContactCaution;
import az.icma.registry.ContactChannel;
import az.icma.registry.SafeContact;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import org.springframework.lang.Nullable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a page as text, so that a half-written request can be put away and taken out again. */
class DraftFields {

    private static final String GAP = "\u001f";
    private static final String NOBODY = "nobody";

    private final List<Field<?>> fields = new ArrayList<>();
    private boolean quiet;

    private record Field<T>(String name, HasValue<?, T> input, Function<T, String> write, Function<String, T> read) {

        void putInto(Map<String, String> values) {
            if (!input.isEmpty()) {
                values.put(name, write.apply(input.getValue()));
            }
        }

        void take(@Nullable String text) {
            T value = text == null ? null : read.apply(text);
            if (value == null) {
                input.clear();
            } else {
                input.setValue(value);
            }
        }
    }

    <T> DraftFields field(String name, HasValue<?, T> input, Function<T, String> write, Function<String, T> read) {
        fields.add(new Field<>(name, input, write, read));
        if (input instanceof HasValidation judged) {
            input.addValueChangeListener(change -> mended(input, judged));
        }
        return this;
    }

    /** What was missing and is there now is no longer complained of. */
    private static void mended(HasValue<?, ?> input, HasValidation judged) {
        if (!input.isEmpty()) {
            judged.setInvalid(false);
        }
    }

    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        fields.forEach(field -> field.putInto(values));
        return values;
    }

    /** Says nothing to listeners: what is shown was kept already. */
    void show(Map<String, String> values) {
        quietly(() -> fields.forEach(field -> field.take(values.get(field.name()))));
    }

    void clear() {
        show(Map.of());
    }

    void forgetErrors() {
        fields.stream()
                .map(Field::input)
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .forEach(input -> input.setInvalid(false));
    }

    void onChange(Runnable listener) {
        fields.forEach(field -> field.input().addValueChangeListener(change -> {
            if (!quiet) {
                listener.run();
            }
        }));
    }

    /** Changes fields without a word to listeners. */
    void quietly(Runnable action) {
        boolean before = quiet;
        quiet = true;
        try {
            action.run();
        } finally {
            quiet = before;
        }
    }

    /** The one with the code; nothing where the list has changed meanwhile. */
    @Nullable
    static <T> T among(Collection<T> all, Function<T, String> code, String wanted) {
        return all.stream()
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    static String otherSide(Optional<OtherSide> side) {
        return side.map(known -> known.kind() + GAP + known.id()).orElse(NOBODY);
    }

    static Optional<OtherSide> otherSide(String text) {
        if (text.equals(NOBODY)) {
            return Optional.empty();
        }
        String[] parts = text.split(GAP, -1);
        return Optional.of(new OtherSide(OtherSide.Kind.valueOf(parts[0]), UUID.fromString(parts[1])));
    }

    static String contact(SafeContact contact) {
        return String.join(
                GAP,
                Boolean.toString(contact.notAtHome()),
                Objects.toString(contact.from(), ""),
                Objects.toString(contact.until(), ""),
                codes(contact.channels()),
                Objects.toString(contact.note(), ""),
                codes(contact.cautions()));
    }

    private static String codes(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static SafeContact contact(String text) {
        String[] parts = text.split(GAP, -1);
        return new SafeContact(
                Boolean.parseBoolean(parts[0]),
                parts[1].isEmpty() ? null : LocalTime.parse(parts[1]),
                parts[2].isEmpty() ? null : LocalTime.parse(parts[2]),
                coded(parts[3], ContactChannel::valueOf),
                parts.length < 6 ? Set.of() : coded(parts[5], ContactCaution::valueOf),
                parts[4]);
    }

    private static <T> Set<T> coded(String codes, Function<String, T> read) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",")).map(read).collect(Collectors.toSet());
    }
}
