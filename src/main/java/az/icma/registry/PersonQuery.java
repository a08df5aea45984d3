package az.icma.registry;

import az.icma.registry.PersonHit.Match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was typed into the search field. Words begin names in any order, digits end a phone number or are the birth year,
 * a single word may be a FİN. Everything typed must be found.
 */
final class PersonQuery {

    private static final int FEWEST_PHONE_DIGITS = 4;
    private static final int FEWEST_FIN_CHARACTERS = 5;

    private final List<String> words = new ArrayList<>();
    private final List<String> sounds;
    private final String fin;
    private final String digits;

    PersonQuery(String typed) {
        StringBuilder number = new StringBuilder();
        for (String word : Spelling.words(typed)) {
            if (word.chars().allMatch(Character::isDigit)) {
                number.append(word);
            } else {
                words.add(word);
            }
        }
        sounds = words.stream().map(Spelling::sound).toList();
        digits = number.toString();
        fin = typed.strip().replace(" ", "").toUpperCase(Locale.ROOT);
    }

    boolean isBlank() {
        return words.isEmpty() && digits.isEmpty();
    }

    /** What gives this person away; nothing if something typed does not fit. */
    Optional<Match> match(IndexedPerson person) {
        if (isFinOf(person)) {
            return Optional.of(Match.FIN);
        }
        boolean birthYear =
                person.birthYear() != null && digits.equals(person.birthYear().toString());
        if (!digits.isEmpty() && !birthYear && !isPhoneOf(person)) {
            return Optional.empty();
        }
        if (words.isEmpty()) {
            return Optional.of(birthYear ? Match.NAME : Match.PHONE);
        }
        if (fits(person.words(), words)) {
            return Optional.of(Match.NAME);
        }
        return fits(person.sounds(), sounds) || fitsWithOneMistake(person)
                ? Optional.of(Match.SIMILAR_NAME)
                : Optional.empty();
    }

    private boolean isFinOf(IndexedPerson person) {
        return person.fin() != null
                && fin.length() >= FEWEST_FIN_CHARACTERS
                && person.fin().startsWith(fin);
    }

    private boolean isPhoneOf(IndexedPerson person) {
        String end = withoutPrefix(digits);
        return end.length() >= FEWEST_PHONE_DIGITS && person.phones().stream().anyMatch(phone -> phone.endsWith(end));
    }

    private static String withoutPrefix(String digits) {
        if (digits.startsWith("00")) {
            return digits.substring(2);
        }
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    /** Each word begins a word of the name, no word of the name counts twice. */
    private static boolean fits(List<String> name, List<String> typed) {
        List<String> left = new ArrayList<>(name);
        return typed.stream()
                .allMatch(
                        word -> take(left, known -> known.equals(word)) || take(left, known -> known.startsWith(word)));
    }

    private boolean fitsWithOneMistake(IndexedPerson person) {
        for (int i = 0; i < words.size(); i++) {
            String mistaken = sounds.get(i);
            List<String> others = new ArrayList<>(sounds);
            others.remove(i);
            List<String> left = new ArrayList<>(person.sounds());
            if (take(left, known -> Spelling.beginsWithOneMistake(known, mistaken)) && fits(left, others)) {
                return true;
            }
        }
        return false;
    }

    private static boolean take(List<String> left, java.util.function.Predicate<String> fitting) {
        for (int i = 0; i < left.size(); i++) {
            if (fitting.test(left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
