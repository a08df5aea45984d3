package az.icma.registry;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;

import java.util.Locale;

/** By which a person with the same FİN, e-mail or phone is found without anybody reading those. */
record PersonFingerprints(
        @Classified(Datum.CODE) String fin,
        @Classified(Datum.CODE) String email,
        @Classified(Datum.CODE) String[] phones) {

    static PersonFingerprints of(PersonDetails details, Seal seal) {
        return new PersonFingerprints(
                seal.fingerprint(PersonColumns.FIN, details.fin()),
                seal.fingerprint(
                        PersonColumns.EMAIL,
                        details.email() == null ? null : details.email().toLowerCase(Locale.ROOT)),
                details.phones().stream()
                        .flatMap(typed -> PhoneNumbers.normalise(typed).stream())
                        .distinct()
                        .map(phone -> seal.fingerprint(PersonColumns.PHONES, phone))
                        .toArray(String[]::new));
    }
}
