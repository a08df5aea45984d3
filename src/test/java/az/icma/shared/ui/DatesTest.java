package az.icma.shared.ui;

import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class DatesTest {

    /** Whoever was signed out while writing must see which of their last words are kept. */
    @Test
    void aSavingIsToldToTheSecondInTheTimeOfTheOrganisation() {
        assertThat(Dates.second(Instant.parse("2026-11-23T10:02:09.750Z"))).isEqualTo("14:02:09");
    }
}
