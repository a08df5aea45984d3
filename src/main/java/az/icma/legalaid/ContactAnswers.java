package az.icma.legalaid;

import az.icma.casefile.Answers;
import az.icma.registry.ConsentManner;
import az.icma.registry.ContactCaution;
import az.icma.registry.ContactChannel;
import az.icma.registry.SafeContact;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rule of safe contact as the form of the consent asks for it. */
final class ContactAnswers {

    private static final String NOT_AT_HOME = "NOT_AT_HOME";

    private ContactAnswers() {}

    /** What a form that asks again begins with. */
    static Map<String, Object> of(SafeContact contact) {
        Map<String, Object> answers = new HashMap<>();
        if (!contact.channels().isEmpty()) {
            answers.put("contactChannels", names(contact.channels()));
        }
        List<String> heeded = Stream.concat(
                        contact.notAtHome() ? Stream.of(NOT_AT_HOME) : Stream.empty(),
                        names(contact.cautions()).stream())
                .toList();
        if (!heeded.isEmpty()) {
            answers.put("safeContact", heeded);
        }
        Optional.ofNullable(contact.from()).ifPresent(from -> answers.put("contactFrom", from));
        Optional.ofNullable(contact.until()).ifPresent(until -> answers.put("contactUntil", until));
        Optional.ofNullable(contact.note()).ifPresent(note -> answers.put("safeContactNote", note));
        return answers;
    }

    /** A code that the registry does not know, of a form that was changed, is said in the note: no warning gets lost. */
    static SafeContact of(Answers answers) {
        Set<ContactChannel> channels = new LinkedHashSet<>();
        Set<ContactCaution> cautions = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        boolean notAtHome = false;
        for (String code : answers.codes("contactChannels")) {
            named(ContactChannel.values(), code).ifPresentOrElse(channels::add, () -> notes.add(code));
        }
        for (String code : answers.codes("safeContact")) {
            if (NOT_AT_HOME.equals(code)) {
                notAtHome = true;
            } else {
                named(ContactCaution.values(), code).ifPresentOrElse(cautions::add, () -> notes.add(code));
            }
        }
        answers.text("safeContactNote").ifPresent(notes::add);
        return new SafeContact(
                notAtHome,
                answers.text("contactFrom").map(LocalTime::parse).orElse(null),
                answers.text("contactUntil").map(LocalTime::parse).orElse(null),
                channels,
                cautions,
                String.join(" · ", notes));
    }

    /** How the consent was given; by word of mouth where the form, changed since, says something we do not know. */
    static ConsentManner manner(Answers answers) {
        return answers.code("consentForm")
                .flatMap(code -> named(ConsentManner.values(), code))
                .orElse(ConsentManner.ORAL);
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String code) {
        return Arrays.stream(values).filter(value -> value.name().equals(code)).findFirst();
    }
}
