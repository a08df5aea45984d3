package az.icma.sealing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatumTest {

    @Test
    void aPhoneKeepsItsCountryAndTwoDigits() {
        assertThat(Datum.PHONE.masked("+994501234512")).isEqualTo("+994 •• ••• •• 12");
        assertThat(Datum.PHONE.masked("+905321234567")).isEqualTo("•••••• 67");
        assertThat(Datum.PHONE.masked("102")).isEqualTo("••••••");
    }

    @Test
    void aFinKeepsTwoSigns() {
        assertThat(Datum.FIN.masked("5ABCD34")).isEqualTo("•••••34");
        assertThat(Datum.FIN.masked("34")).isEqualTo("••••••");
    }

    @Test
    void anAddressOfMailKeepsItsFirstSignAndItsLastWord() {
        assertThat(Datum.EMAIL.masked("gunay@mail.az")).isEqualTo("g•••@•••.az");
        assertThat(Datum.EMAIL.masked("@")).isEqualTo("••••••");
        assertThat(Datum.EMAIL.masked("a.b@c")).isEqualTo("••••••");
    }

    @Test
    void whatHasNothingToRecogniseIsOfOneLength() {
        assertThat(Datum.ADDRESS.masked("Nizami 5")).isEqualTo(Datum.ADDRESS.masked("Nizami küçəsi 5, mənzil 12"));
        assertThat(Datum.NAME.masked(null)).isNull();
    }

    @Test
    void onlyCodesStandOpen() {
        assertThat(Datum.values()).filteredOn(datum -> !datum.isSealed()).containsExactly(Datum.CODE);
        assertThat(Datum.CODE.masked("AZ-GOY")).isEqualTo("AZ-GOY");
    }
}
