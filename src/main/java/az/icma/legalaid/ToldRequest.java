package az.icma.legalaid;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Optional;

/**
 * A request for legal aid, opened for whoever may read it.
 *
 * @param groupName of a group that asks
 * @param story what happened, in the asker's words
 */
public record ToldRequest(
        LegalAidCase request,
        @Classified(Datum.NAME) Optional<String> groupName,
        @Classified(Datum.WORDS) String story) {
    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
