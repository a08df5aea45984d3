package az.icma.appeals.ui;

import az.icma.appeals.AuthorityScorecard.Score;
import az.icma.appeals.ui.LetterQuestion.Column;
import az.icma.registry.ThemeDirectory;
import az.icma.shared.ui.ReadingTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The scorecard: a line for all letters, one for each kind and theme; every number opens the letters behind it. */
class ScoreTable extends ReadingTable {

    private final ThemeDirectory themes;
    private final Consumer<LetterQuestion> ask;

    ScoreTable(List<Score> scores, ThemeDirectory themes, Consumer<LetterQuestion> ask) {
        super(UI.getCurrent().getTranslation("appeals.scorecard.title"));
        this.themes = themes;
        this.ask = ask;
        columns(Stream.concat(Stream.of("of"), Stream.of(Column.values()).map(Column::name))
                .map(column -> getTranslation("appeals.scorecard." + column))
                .toList());
        scores.forEach(score -> row(
                new Span(name(score)),
                Stream.of(Column.values()).map(column -> cell(score, column)).toList()));
    }

    private String name(Score score) {
        if (score.kind() != null) {
            return getTranslation("appeals.AppealKind." + score.kind());
        }
        return score.theme() == null
                ? getTranslation("appeals.scorecard.all")
                : themes.name(score.theme(), getLocale());
    }

    private Component cell(Score score, Column column) {
        String shown =
                switch (column) {
                    case LETTERS -> String.valueOf(score.letters());
                    case MEDIAN -> number(score.medianDays());
                    case LATE -> share(score.late(), score.decided());
                    case FORWARDED -> share(score.forwarded(), score.letters());
                    case FORMAL -> share(score.formal(), score.judged());
                    case SILENT -> share(score.silent(), score.decided());
                    case QUALITY -> number(score.quality());
                };
        if (shown.isEmpty()) {
            return new Span("—");
        }
        Button number = new Button(shown, click -> ask.accept(LetterQuestion.of(column, score)));
        number.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        number.setAriaLabel(name(score) + ", " + getTranslation("appeals.scorecard." + column) + ": " + shown);
        return number;
    }

    /** Both numbers stand beside the share: three of four is not the same as three hundred of four hundred. */
    private String share(int part, int whole) {
        return whole == 0
                ? ""
                : getTranslation("appeals.scorecard.share", Math.round(100.0 * part / whole), part, whole);
    }

    private String number(Double value) {
        if (value == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
