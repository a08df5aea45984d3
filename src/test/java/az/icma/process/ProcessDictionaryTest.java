package az.icma.process;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Date;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessDictionaryTest {

    private static final ProcessDictionary DICTIONARY = ProcessDictionary.of(
            "lawyer: id; consent: code YES NO; topic: code\nperiodEnd: date; lapse: moment; days: number; urgent: flag");

    @Test
    void takesWhatFitsItsKind() {
        assertThat(DICTIONARY.allows("lawyer", "0b8f6f3e-27f1-4f0a-9c5e-2f5b3a1c9d10"))
                .isTrue();
        assertThat(DICTIONARY.allows("consent", "YES")).isTrue();
        assertThat(DICTIONARY.allows("topic", "land-and-housing")).isTrue();
        assertThat(DICTIONARY.allows("periodEnd", "2026-02-28")).isTrue();
        assertThat(DICTIONARY.allows("lapse", new Date())).isTrue();
        assertThat(DICTIONARY.allows("days", 12L)).isTrue();
        assertThat(DICTIONARY.allows("urgent", true)).isTrue();
        assertThat(DICTIONARY.allows("consent", null)).isTrue();
        assertThat(DICTIONARY.allows("caseId", "0b8f6f3e-27f1-4f0a-9c5e-2f5b3a1c9d10"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "lawyer,Rauf",
        "lawyer,0B8F6F3E-27F1-4F0A-9C5E-2F5B3A1C9D10x",
        "consent,yes",
        "consent,Şəfəq Əliyeva razıdır",
        "topic,Şəfəq",
        "topic,two words",
        "periodEnd,2026-02-30",
        "periodEnd,28.02.2026",
        "lapse,2026-02-28",
        "days,12",
        "urgent,true",
        "name,Şəfəq",
        "caseId,HY-2026-0042"
    })
    void refusesWhatDoesNot(String name, String value) {
        assertThat(DICTIONARY.allows(name, value)).isFalse();
    }

    @Test
    void aNumberOfAPhoneIsNoNumber() {
        assertThat(DICTIONARY.allows("days", 994501234567L)).isFalse();
        assertThat(DICTIONARY.allows("days", 501234567)).isFalse();
    }

    @Test
    void whatIsNotDeclaredIsRefusedEvenAsNothing() {
        assertThat(DICTIONARY.allows("other", null)).isFalse();
        assertThat(ProcessDictionary.of("").allows("other", "YES")).isFalse();
    }

    @Test
    void aModelFromBeforeKeepsToTheKinds() {
        ProcessDictionary before = ProcessDictionary.of(null);

        assertThat(before.allows("decision", "ACCEPT")).isTrue();
        assertThat(before.allows("decision", "Şəfəq Əliyeva")).isFalse();
        assertThat(before.allows("decision", List.of("ACCEPT"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lawyer",
                "lawyer id",
                "lawyer: name",
                "Lawyer: id",
                "lawyer: id YES",
                "caseId: code",
                "a: id; a: id"
            })
    void aLineThatSaysNothingIsNamed(String line) {
        assertThat(ProcessDictionary.of(line).unreadable()).hasSize(1);
    }
}
