package az.icma.appeals.ui;

import az.icma.appeals.AuthorityScorecard.Letter;
import az.icma.registry.ThemeDirectory;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters behind a number, each with its case. */
class LettersBehind extends Div {

    private final List<Letter> letters;
    private final ThemeDirectory themes;

    LettersBehind(List<Letter> letters, ThemeDirectory themes) {
        this.letters = letters;
        this.themes = themes;
        addClassName("icma-letters-behind");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(LetterQuestion question) {
        removeAll();
        List<Letter> behind = letters.stream().filter(question::asksFor).toList();
        add(new H3(getTranslation("appeals.scorecard.behind", behind.size())));
        if (behind.isEmpty()) {
            add(new Paragraph(getTranslation("appeals.scorecard.behind.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        behind.forEach(letter -> list.add(row(letter)));
        add(list);
    }

    private ListItem row(Letter letter) {
        String name = letter.number() == null ? getTranslation("appeals.scorecard.request") : letter.number();
        return new ListItem(new Anchor("cases/" + letter.caseId(), name), new Span(facts(letter)));
    }

    private String facts(Letter letter) {
        return Stream.of(
                        getTranslation("appeals.AppealKind." + letter.kind()),
                        letter.theme() == null ? null : themes.name(letter.theme(), getLocale()),
                        letter.registeredOn() == null
                                ? null
                                : getTranslation(
                                        "appeals.scorecard.registered", Dates.day(letter.registeredOn(), getLocale())),
                        ended(letter),
                        letter.wasLate() ? getTranslation("appeals.card.late") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String ended(Letter letter) {
        if (letter.forwarded()) {
            return getTranslation("appeals.scorecard.handed-on", Dates.day(letter.repliedOn(), getLocale()));
        }
        return letter.result() == null ? null : getTranslation("appeals.AppealResult." + letter.result());
    }
}
