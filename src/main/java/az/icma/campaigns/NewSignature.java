package az.icma.campaigns;

import az.icma.casefile.AgeBand;
import az.icma.registry.PhoneNumbers;
import az.icma.registry.Sex;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A signature as it is entered.
 *
 * @param sheet the paper on which it stands; none where it was given otherwise
 * @param signerContact a phone number or an e-mail address
 * @param mayContact whether the signer agreed to be told how the campaign goes on
 */
public record NewSignature(
        @Nullable UUID sheet,
        @Classified(Datum.NAME) String signerName,
        @Classified(Datum.PHONE) @Nullable String signerContact,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand,
        @Nullable String district,
        boolean mayContact,
        LocalDate signedOn) {

    /** @throws Refused if it cannot count, or nobody could use the consent */
    public NewSignature {
        if (signerName == null || signerName.isBlank() || signedOn == null) {
            throw new Refused("campaigns.refused.incomplete");
        }
        signerName = signerName.strip();
        signerContact = signerContact == null || signerContact.isBlank() ? null : signerContact.strip();
        if (mayContact && signerContact == null) {
            throw new Refused("campaigns.refused.consent-without-contact");
        }
    }

    /**
     * The contact in one spelling, so that the same is found again.
     *
     * @throws Refused {@code campaigns.refused.contact} if it is neither a phone number nor an address
     */
    Optional<String> contact() {
        return Optional.ofNullable(signerContact).map(NewSignature::inOneSpelling);
    }

    private static String inOneSpelling(String contact) {
        return contact.contains("@")
                ? contact.toLowerCase(Locale.ROOT)
                : PhoneNumbers.normalise(contact).orElseThrow(() -> new Refused("campaigns.refused.contact"));
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
