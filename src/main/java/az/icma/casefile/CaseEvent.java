package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.security.SignedIn;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a matter's timeline.
 *
 * @param actor absent where the process itself acted
 * @param answerSet under which the answers are kept
 * @param note what was written with it
 * @param takenBack whether somebody took back that the step was done
 * @param step name of the completed step, for events that are one
 */
public record CaseEvent(
        Instant at,
        Optional<UUID> actor,
        String textKey,
        List<Code> codes,
        Optional<StepName> step,
        Optional<UUID> answerSet,
        List<KeptAnswer> answers,
        @Classified(Datum.WORDS) Optional<String> note,
        boolean takenBack) {

    /** Whether it is a completed step with answers that still stand. */
    boolean isAnsweredStep() {
        return textKey.equals(CaseTimeline.STEP)
                && step.isPresent()
                && answerSet.isPresent()
                && !answers.isEmpty()
                && !takenBack;
    }

    /** Whether it is such a step and the reader answers for it: whoever did it, and those who lead. */
    boolean isAnsweredFor(SignedIn reader) {
        return isAnsweredStep()
                && actor.filter(by -> reader.leads() || by.equals(reader.id())).isPresent();
    }

    /** What fills a placeholder of the sentence, and how it is to be read. */
    public record Code(Meaning meaning, String value) {}

    /** How a code becomes a word. */
    public enum Meaning {
        /** Shown as it is. */
        PLAIN,
        /** A key of the translations. */
        TEXT_KEY,
        /** An ISO date. */
        DATE,
        /** Id of a colleague. */
        STAFF,
        /** A value of a list of choices, written {@code list:value}. */
        CHOICE
    }

    /** The name of a step in both languages, as its model had it then. */
    public record StepName(String az, String en) {

        public String in(Locale locale) {
            return "en".equals(locale.getLanguage()) ? en : az;
        }
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
