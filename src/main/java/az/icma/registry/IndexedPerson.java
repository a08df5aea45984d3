package az.icma.registry;

import az.icma.registry.PersonHit.Match;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One person in the search index: what is shown, and the keys that find it. */
record IndexedPerson(
        UUID id,
        @Classified(Datum.NAME) String name,
        @Classified(Datum.BIRTH_YEAR) Integer birthYear,
        String district,
        @Classified(Datum.PHONE) List<String> phones,
        @Classified(Datum.FIN) String fin,
        boolean archived,
        @Classified(Datum.NAME) List<String> words,
        @Classified(Datum.NAME) List<String> sounds,
        @Classified(Datum.NAME) String surnameSound,
        @Classified(Datum.NAME) String givenNameSound) {

    static IndexedPerson of(UUID id, PersonDetails details, boolean archived) {
        List<String> words = Spelling.words(details.name());
        return new IndexedPerson(
                id,
                details.name(),
                details.birthYear(),
                details.district(),
                details.phones(),
                details.fin(),
                archived,
                words,
                words.stream().map(Spelling::sound).toList(),
                soundOf(details.surname()),
                soundOf(details.givenName()));
    }

    static String soundOf(String text) {
        return text == null
                ? ""
                : String.join(
                        " ", Spelling.words(text).stream().map(Spelling::sound).toList());
    }

    PersonHit hit(Match match) {
        return new PersonHit(id, name, birthYear, district, match);
    }

    /** Some register the surname in the place of the given name: both orders count. */
    boolean isCalledLike(String surname, String givenName) {
        return Stream.of(surnameSound, givenNameSound).allMatch(known -> !known.isEmpty())
                && (alike(surnameSound, surname) && alike(givenNameSound, givenName)
                        || alike(surnameSound, givenName) && alike(givenNameSound, surname));
    }

    boolean mayBeBornIn(Integer year) {
        return year == null || birthYear == null || Math.abs(year - birthYear) <= 1;
    }

    private static boolean alike(String known, String typed) {
        return known.equals(typed) || known.length() > 3 && Spelling.oneMistakeApart(known, typed);
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
