package az.icma.inbox;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.security.SignedIn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an inbox row shows of a case and who may see it. Declared here, implemented by the owner of case files. */
public interface WorkContext {

    /** One answer per known id; reads what the running transaction wrote. */
    Map<UUID, Summary> describe(Collection<UUID> caseIds);

    /** False as well where there is no such case: what is hidden and what is absent look the same. */
    boolean opensTo(UUID caseId, SignedIn reader);

    /** Whether the reader may also write in the case, and so report what happened in it. */
    boolean takesReportsOf(UUID caseId, SignedIn reader);

    /** The case's essence beside a form: label and value, most important first, in the reader's language. */
    List<Fact> essence(UUID caseId, Locale locale);

    /**
     * @param number registry number, empty while the matter is only a request
     * @param title theme and place in Azerbaijani, never a person's name
     * @param titleEn the same in English
     * @param district ISO code
     * @param urgency 0 normal, 1 high, 2 urgent
     * @param lawDue the nearest statutory day of the case
     * @param team ids of the people on the case
     * @param circle the only people who learn of the case; absent where its roles and districts decide
     * @param opener who opened the case, for steps that ask for a second person
     */
    record Summary(
            UUID caseId,
            String number,
            String kind,
            String title,
            String titleEn,
            String district,
            int urgency,
            Optional<LocalDate> lawDue,
            Set<UUID> team,
            Optional<Circle> circle,
            Optional<UUID> opener,
            Instant openedAt) {}

    /** People by id, and whoever has one of the roles. */
    record Circle(Set<UUID> people, Set<String> roles) {}

    /** One line of the essence. */
    record Fact(String label, @Classified(Datum.WORDS) String value) {
        @Override
        public String toString() {
            return Redacted.of(this);
        }
    }
}
