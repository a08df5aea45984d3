package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which matters a list shall show; what is not named does not narrow it.
 *
 * @param text part of number, title or place, typed with or without diacritics
 * @param by codes, ids and days by what they are asked of; several codes with commas between them
 */
public record CaseFilter(@Classified(Datum.WORDS) String text, Map<By, String> by) {

    public static final CaseFilter ALL = new CaseFilter("", Map.of());

    /** What of a matter is asked. */
    public enum By {
        /** Code of a {@link CaseKind}. */
        KIND,
        /** Names of {@link CaseFile.Status}; any of them. */
        STATUS,
        STAGE,
        THEME,
        DISTRICT,
        URGENCY,
        CONFIDENTIALITY,
        /** A {@link Deadline}. */
        DEADLINE,
        /** Somebody of our staff on its team. */
        MEMBER,
        /** The organisation through which it came. */
        ORGANISATION,
        /** Opened on this day or later. */
        FROM,
        /** Opened on this day or earlier. */
        UNTIL,
        /** The reader is on its team. */
        MINE,
        /** This person or organisation has a role in it. */
        PARTY;

        /** As addresses write it. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean understands(String value) {
            return switch (this) {
                case STATUS ->
                    List.of(value.split(",")).stream().allMatch(one -> isNamed(CaseFile.Status.values(), one));
                case URGENCY -> isNamed(Urgency.values(), value);
                case CONFIDENTIALITY -> isNamed(Confidentiality.values(), value);
                case DEADLINE -> isNamed(Deadline.values(), value);
                case MEMBER, ORGANISATION, PARTY -> isId(value);
                case FROM, UNTIL -> isDay(value);
                case KIND, STAGE, THEME, DISTRICT, MINE -> !value.isBlank();
            };
        }
    }

    /** How a running matter stands with its law periods. */
    public enum Deadline {
        /** The last day has gone by. */
        MISSED,
        /** Gone by, or within a week. */
        PRESSING,
        /** Its last day is today or ahead. */
        RUNNING,
        /** No period runs. */
        NONE
    }

    public CaseFilter {
        Map<By, String> understood = new EnumMap<>(By.class);
        by.forEach((what, value) -> {
            if (what.understands(value)) {
                understood.put(what, value);
            }
        });
        by = Map.copyOf(understood);
    }

    public static CaseFilter ofParty(UUID registryId) {
        return ALL.with(By.PARTY, registryId.toString());
    }

    public static CaseFilter matching(String text) {
        return new CaseFilter(text, Map.of());
    }

    /** Narrowed by one thing more; what cannot be understood narrows nothing. */
    public CaseFilter with(By what, String value) {
        Map<By, String> more = new EnumMap<>(By.class);
        more.putAll(by);
        more.put(what, value);
        return new CaseFilter(text, more);
    }

    /** Only those that are still worked on. */
    public CaseFilter running() {
        return with(By.STATUS, CaseFile.Status.REQUEST + "," + CaseFile.Status.OPEN);
    }

    public Optional<String> value(By what) {
        return Optional.ofNullable(by.get(what));
    }

    private static boolean isNamed(Enum<?>[] constants, String name) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(name));
    }

    private static boolean isId(String text) {
        try {
            return UUID.fromString(text) != null;
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
