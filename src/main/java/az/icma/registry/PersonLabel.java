package az.icma.registry;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person in one line, told apart from namesakes: {@code Əliyeva Günay Rauf qızı · 1984 · Göyçay}. */
final class PersonLabel {

    private PersonLabel() {}

    static String of(PersonHit hit, DistrictDirectory districts, Locale locale) {
        return Stream.of(
                        hit.name(),
                        hit.birthYear(),
                        hit.district() == null ? null : districts.name(hit.district(), locale))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }
}
