package az.icma.appeals.ui;

import az.icma.appeals.AppealKind;
import az.icma.appeals.AppealResult;
import az.icma.appeals.AuthorityScorecard.Letter;
import az.icma.appeals.AuthorityScorecard.Score;
import org.springframework.lang.Nullable;

import java.util.Objects;

/** Which letters stand behind a number of the scorecard: those of its line, as its column counts them. */
record LetterQuestion(Column column, @Nullable AppealKind kind, @Nullable String theme) {

    enum Column {
        LETTERS,
        MEDIAN,
        LATE,
        FORWARDED,
        FORMAL,
        SILENT,
        QUALITY
    }

    static LetterQuestion of(Column column, Score line) {
        return new LetterQuestion(column, line.kind(), line.theme());
    }

    boolean asksFor(Letter letter) {
        return (kind == null || kind == letter.kind())
                && (theme == null || Objects.equals(theme, letter.theme()))
                && switch (column) {
                    case LETTERS -> true;
                    case MEDIAN -> letter.workingDaysUsed() != null && !letter.forwarded();
                    case LATE -> letter.wasLate();
                    case FORWARDED -> letter.forwarded();
                    case FORMAL -> letter.result() == AppealResult.FORMAL;
                    case SILENT -> letter.result() == AppealResult.SILENCE;
                    case QUALITY -> letter.result() != null && letter.result() != AppealResult.SILENCE;
                };
    }
}
