package az.icma.registry;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import java.util.Optional;

/** Phone numbers in one spelling: stored as {@code +994501234567}, shown as {@code 050 123 45 67}. */
public final class PhoneNumbers {

    private static final String HOME = "AZ";
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /** The stored spelling, or nothing if this cannot be a phone number. Numbers without a country are Azerbaijani. */
    public static Optional<String> normalise(String typed) {
        return parse(typed)
                .filter(LIBRARY::isPossibleNumber)
                .map(number -> LIBRARY.format(number, PhoneNumberFormat.E164));
    }

    /** As people write it here: national for Azerbaijani numbers, international for others. */
    public static String shown(String stored) {
        return parse(stored)
                .map(number -> LIBRARY.format(
                        number,
                        number.getCountryCode() == LIBRARY.getCountryCodeForRegion(HOME)
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(stored);
    }

    private static Optional<PhoneNumber> parse(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LIBRARY.parse(text, HOME));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
