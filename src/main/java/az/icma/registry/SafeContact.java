package az.icma.registry;

import java.time.LocalTime;

/**
 * How a person may be reached without harm. A call at the wrong hour or a letter to the home address can endanger a
 * client, so this is shown wherever the phone number is.
 *
 * @param notAtHome no visits, no letters and no landline at the home address
 * @param from not before this time of day; {@code null} = any
 * @param until not after this time of day; {@code null} = any
 * @param channel preferred; {@code null} = any
 * @param note what else matters, for example who may pick up; {@code null} = nothing
 */
public record SafeContact(boolean notAtHome, LocalTime from, LocalTime until, ContactChannel channel, String note) {

    /** Nothing is known that would restrict contact. */
    public static final SafeContact ANY = new SafeContact(false, null, null, null, null);

    public SafeContact {
        note = Texts.orNull(note);
    }

    public static SafeContact notAfter(LocalTime until) {
        return new SafeContact(false, null, until, null, null);
    }

    public static SafeContact notAtHome(ContactChannel channel) {
        return new SafeContact(true, null, null, channel, null);
    }

    public boolean isRestricted() {
        return notAtHome || from != null || until != null || note != null;
    }
}
