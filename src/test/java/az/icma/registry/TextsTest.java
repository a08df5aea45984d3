package az.icma.registry;

import az.icma.shared.AzerbaijaniText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was typed is kept as it reads. */
class TextsTest {

    @Test
    void whatCannotBeSeenIsNoPartOfAName() {
        assertThat(Texts.orNull(" \u200BAy\u202Ela\u00AD\uFEFF ")).isEqualTo("Ayla");
        assertThat(Texts.orNull("Əli\u2060yev\u0007")).isEqualTo("Əliyev");
        assertThat(Texts.orNull("\u200B \u200D")).isNull();
        assertThat(Texts.orNull("Zaur\t Orxan\n oğlu")).isEqualTo("Zaur Orxan oğlu");
    }

    @Test
    void itIsFoundLikeTheNameThatItReadsLike() {
        assertThat(AzerbaijaniText.fold("\u200BAy\u202Ela")).isEqualTo("ayla");
        assertThat(IndexedPerson.soundOf("Ay\u200Bla")).isEqualTo(IndexedPerson.soundOf("Ayla"));
    }
}
