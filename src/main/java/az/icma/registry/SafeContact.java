package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a person may be reached without harm. A call at the wrong hour or a letter to the home address can endanger a
 * client, so this is shown wherever the phone number is.
 *
 * @param notAtHome no visits, no letters and no landline at the home address
 * @param from not before this time of day; {@code null} = any
 * @param until not after this time of day; {@code null} = any
 * @param channels agreed ways; empty = any
 * @param cautions what to heed on any way
 * @param note what else matters, for example who may pick up; {@code null} = nothing
 */
public record SafeContact(
        @Classified(Datum.CIRCUMSTANCE) boolean notAtHome,
        @Classified(Datum.CIRCUMSTANCE) LocalTime from,
        @Classified(Datum.CIRCUMSTANCE) LocalTime until,
        @Classified(Datum.CIRCUMSTANCE) Set<ContactChannel> channels,
        @Classified(Datum.CIRCUMSTANCE) Set<ContactCaution> cautions,
        @Classified(Datum.WORDS) String note) {

    /** Nothing is known that would restrict contact. */
    public static final SafeContact ANY = new SafeContact(false, null, null, Set.of(), Set.of(), null);

    public SafeContact {
        channels = channels == null ? Set.of() : Set.copyOf(channels);
        cautions = cautions == null ? Set.of() : Set.copyOf(cautions);
        note = Texts.orNull(note);
    }

    public static SafeContact notAfter(LocalTime until) {
        return new SafeContact(false, null, until, Set.of(), Set.of(), null);
    }

    public static SafeContact notAtHome(ContactChannel channel) {
        return new SafeContact(true, null, null, Set.of(channel), Set.of(), null);
    }

    /** Whether the person may be called at this time of day. */
    public boolean allowsAt(LocalTime time) {
        return (from == null || !time.isBefore(from)) && (until == null || !time.isAfter(until));
    }

    /** Whoever did not agree to be called is warned about as well: a call is what people reach for first. */
    public boolean isRestricted() {
        return notAtHome
                || from != null
                || until != null
                || !cautions.isEmpty()
                || note != null
                || !channels.isEmpty() && !channels.contains(ContactChannel.PHONE);
    }

    /** Hours as they are shown. */
    SafeContact toTheMinute() {
        return new SafeContact(notAtHome, minute(from), minute(until), channels, cautions, note);
    }

    private static LocalTime minute(LocalTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Both rules heeded at once; nothing if no hour and no way is left that both allow. */
    Optional<SafeContact> together(SafeContact other) {
        LocalTime later = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
        LocalTime earlier = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
        Set<ContactChannel> ways = new HashSet<>(channels.isEmpty() ? other.channels : channels);
        if (!other.channels.isEmpty()) {
            ways.retainAll(other.channels);
        }
        boolean noWay = ways.isEmpty() && !(channels.isEmpty() && other.channels.isEmpty());
        if (noWay || later != null && earlier != null && !later.isBefore(earlier)) {
            return Optional.empty();
        }
        Set<ContactCaution> heeded = new HashSet<>(cautions);
        heeded.addAll(other.cautions);
        String both =
                Stream.of(note, other.note).filter(Objects::nonNull).distinct().collect(Collectors.joining(" · "));
        return Optional.of(new SafeContact(notAtHome || other.notAtHome, later, earlier, ways, heeded, both));
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
