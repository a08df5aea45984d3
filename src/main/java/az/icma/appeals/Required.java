package az.icma.appeals;

import az.icma.shared.Refused;

import java.util.Optional;

/** What a step cannot do without. Forms ask for it; a report that came around the form may lack it. */
final class Required {

    private Required() {}

    static <T> T required(Optional<T> answered) {
        return answered.orElseThrow(() -> new Refused("appeals.refused.answer-missing"));
    }
}
