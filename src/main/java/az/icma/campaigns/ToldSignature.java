package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Optional;

/**
 * A signature, opened for whoever enters them.
 *
 * @param sheetNumber of the paper on which it stands
 */
public record ToldSignature(
        Signature signature,
        @Classified(Datum.NAME) String signerName,
        @Classified(Datum.PHONE) Optional<String> signerContact,
        Optional<String> sheetNumber) {

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
