package az.icma.appeals.ui;

import az.icma.appeals.AppealKind;
import az.icma.appeals.AppealResult;
import az.icma.appeals.AuthorityScorecard.Letter;
import az.icma.appeals.ui.LetterQuestion.Column;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class LetterQuestionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private final Letter late = letter("roads", true, AppealResult.PARTLY, false);
    private final Letter formal = letter("water", false, AppealResult.FORMAL, false);
    private final Letter silent = letter("water", true, AppealResult.SILENCE, false);
    private final Letter handedOn = letter("roads", false, null, true);

    @Test
    void opensTheLettersThatTheColumnCounts() {
        assertThat(behind(new LetterQuestion(Column.LETTERS, null, null))).hasSize(4);
        assertThat(behind(new LetterQuestion(Column.LATE, null, null))).containsExactly(late, silent);
        assertThat(behind(new LetterQuestion(Column.FORMAL, null, null))).containsExactly(formal);
        assertThat(behind(new LetterQuestion(Column.SILENT, null, null))).containsExactly(silent);
        assertThat(behind(new LetterQuestion(Column.FORWARDED, null, null))).containsExactly(handedOn);
        assertThat(behind(new LetterQuestion(Column.QUALITY, null, null))).containsExactly(late, formal);
    }

    @Test
    void staysInItsLine() {
        assertThat(behind(new LetterQuestion(Column.LATE, null, "water"))).containsExactly(silent);
        assertThat(behind(new LetterQuestion(Column.LETTERS, AppealKind.PROPOSAL, null)))
                .isEmpty();
    }

    private List<Letter> behind(LetterQuestion question) {
        return List.of(late, formal, silent, handedOn).stream()
                .filter(question::asksFor)
                .toList();
    }

    private static Letter letter(String theme, boolean wasLate, AppealResult result, boolean forwarded) {
        return new Letter(
                UUID.randomUUID(),
                "HY-2026-0001",
                theme,
                AppealKind.COMPLAINT,
                DAY,
                DAY.plusDays(21),
                DAY.plusDays(9),
                7,
                wasLate,
                result,
                forwarded);
    }
}
