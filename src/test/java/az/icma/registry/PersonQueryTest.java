package az.icma.registry;

import az.icma.registry.PersonHit.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class PersonQueryTest {

    @ParameterizedTest(name = "{1} finds {0}")
    @CsvSource({
        // case, with and without dots
        "Məmmədov İlqar Tofiq oğlu, İlqar",
        "Məmmədov İlqar Tofiq oğlu, ilqar",
        "Məmmədov İlqar Tofiq oğlu, Ilqar",
        "Məmmədov İlqar Tofiq oğlu, ILQAR",
        "Məmmədov İlqar Tofiq oğlu, İLQAR",
        "Işıqlı Qızılgül, isiqli",
        "Işıqlı Qızılgül, IŞIQLI",
        "Işıqlı Qızılgül, qizilgul",
        // diacritics left out
        "Əliyev Rauf, Əliyev",
        "Əliyev Rauf, Aliyev",
        "Əliyev Rauf, Eliyev",
        "Əliyev Rauf, ELIYEV",
        "Əliyev Rauf, əliyev",
        "Çingizli Çingiz, cingiz",
        "Çingizli Çingiz, CINGIZ",
        "Çingizli Çingiz, Çingiz",
        "Hüseynova Günəş, gunes",
        "Hüseynova Günəş, Günəş",
        "Hüseynova Günəş, GÜNƏŞ",
        "Hüseynova Günəş, huseynova gunes",
        "Şükürov Şəhriyar, sukurov sehriyar",
        "Göyüşov Oğuz, goyusov oguz",
        "Gözəlova Ülviyyə, ulviyye gozelova",
        // carried over from other alphabets
        "Məmmədov İlqar, Mammadov",
        "Məmmədov İlqar, Memmedov",
        "Məmmədov İlqar, Mamedov",
        "Hacıyeva Şəfəq, Hajiyeva Shafag",
        "Qarayev Çingiz, Garayev Chingiz",
        "Xəlilova Xədicə, Khalilova",
        "Cəfərov Ceyhun, Jafarov Jeyhun",
        "Quliyeva Aygün, Guliyeva Aygun",
        "Ağayev Oğuz, Aghayev",
        "Əliyev Rauf, Aliev",
        "Kərimov Yusif, Karimov",
        "Vəliyev Nəriman, Weliyev",
        // Cyrillic, of old papers and of keyboards
        "Əliyev Rauf, Алиев",
        "Məmmədov İlqar, Мамедов Ильгар",
        "Məmmədov İlqar, Мәммәдов Илгар",
        "Cəfərov Ceyhun, Джафаров",
        "Xəlilova Xədicə, Халилова Хадиджа",
        "Qasımov Çingiz, Гасымов Чингиз",
        "Hacıyeva Şəfəq, Һаҹыјева Шәфәг",
        // one typing mistake
        "Əhmədova Nərgiz, ehmdova",
        "Əhmədova Nərgiz, ehmedvoa",
        "Əhmədova Nərgiz, ehnedova",
        "Əhmədova Nərgiz, ehmeddova",
        "Əhmədova Nərgiz, nargis",
        "Rzayeva Səkinə, sekna",
        // order and beginnings
        "Əliyeva Günay Rauf qızı, Günay Əliyeva",
        "Əliyeva Günay Rauf qızı, rauf qizi gunay",
        "Əliyeva Günay Rauf qızı, gun ali",
        "Əliyeva Günay Rauf qızı, 'Əliyeva, Günay'",
        "Abbaszadə-Nəsirli Leyla, nesirli",
        "Məmməd Əmin Rəsulov, emin memmed resulov",
    })
    void findsTheNameHoweverItIsTyped(String name, String typed) {
        assertThat(match(person(name), typed)).isPresent();
    }

    @ParameterizedTest(name = "{1} does not find {0}")
    @CsvSource({
        "Əliyev Rauf, Vəliyev",
        "Əliyev Rauf, Rauf Rauf",
        "Əliyeva Günay, Əliyeva Nigar",
        "Quliyev Anar, Anton",
        "Hüseynov Elçin, Həsənov",
        "Məmmədov İlqar, İlham",
        "Abbasov Ədalət, Bəhruz",
        "Əliyev Rauf, xyz",
    })
    void doesNotFindAnotherName(String name, String typed) {
        assertThat(match(person(name), typed)).isEmpty();
    }

    @Test
    void theExactSpellingIsSurerThanASimilarOne() {
        assertThat(match(person("Əliyev Rauf"), "eliyev")).contains(Match.NAME);
        assertThat(match(person("Əliyev Rauf"), "aliev")).contains(Match.SIMILAR_NAME);
    }

    @Test
    void aPhoneIsFoundByItsEndInAnySpelling() {
        IndexedPerson person =
                indexed(PersonDetails.named("Əliyev", "Rauf", null).phones("+994501234567"));

        assertThat(match(person, "4567")).contains(Match.PHONE);
        assertThat(match(person, "050 123 45 67")).contains(Match.PHONE);
        assertThat(match(person, "(050) 123-45-67")).contains(Match.PHONE);
        assertThat(match(person, "+994 50 123 45 67")).contains(Match.PHONE);
        assertThat(match(person, "00994501234567")).contains(Match.PHONE);
        assertThat(match(person, "rauf 4567")).contains(Match.NAME);
        assertThat(match(person, "567")).isEmpty();
        assertThat(match(person, "1234")).isEmpty();
        assertThat(match(person, "nigar 4567")).isEmpty();
    }

    @Test
    void aFinIsFoundWhateverItsCase() {
        IndexedPerson person =
                indexed(PersonDetails.named("Əliyev", "Rauf", null).fin("5ab1cd2"));

        assertThat(match(person, "5AB1CD2")).contains(Match.FIN);
        assertThat(match(person, "5ab1cd2")).contains(Match.FIN);
        assertThat(match(person, "5ab1c")).contains(Match.FIN);
        assertThat(match(person, "5ab1cd3")).isEmpty();
    }

    @Test
    void theBirthYearNarrowsDown() {
        IndexedPerson person =
                indexed(PersonDetails.named("Əliyev", "Rauf", null).birthYear(1984));

        assertThat(match(person, "eliyev 1984")).contains(Match.NAME);
        assertThat(match(person, "eliyev 1985")).isEmpty();
    }

    private static Optional<Match> match(IndexedPerson person, String typed) {
        return new PersonQuery(typed).match(person);
    }

    private static IndexedPerson person(String name) {
        String[] parts = name.split(" ", 3);
        return indexed(PersonDetails.named(parts[0], parts[1], parts.length > 2 ? parts[2] : null));
    }

    private static IndexedPerson indexed(PersonDetails details) {
        return IndexedPerson.of(UUID.randomUUID(), details, false);
    }
}
