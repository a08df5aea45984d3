package az.icma.appeals.ui;

import az.icma.appeals.AuthorityScorecard;
import az.icma.appeals.AuthorityScorecard.Letter;
import az.icma.appeals.AuthorityScorecard.Score;
import az.icma.registry.RegistryPageSection;
import az.icma.registry.ThemeDirectory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On the page of an authority: how it dealt with our letters, and the letters behind each number. */
@Service
class ScorecardSection implements RegistryPageSection {

    private final AuthorityScorecard scorecard;
    private final ThemeDirectory themes;

    ScorecardSection(AuthorityScorecard scorecard, ThemeDirectory themes) {
        this.scorecard = scorecard;
        this.themes = themes;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> content(UUID id) {
        List<Score> scores = scorecard.of(id);
        return scores.isEmpty() ? Optional.empty() : Optional.of(section(scores, scorecard.letters(id)));
    }

    private Section section(List<Score> scores, List<Letter> letters) {
        LettersBehind behind = new LettersBehind(letters, themes);
        Section section = new Section(
                new H2(text("appeals.scorecard.title")),
                new Paragraph(text("appeals.scorecard.about")),
                new ScoreTable(scores, themes, behind::show),
                behind);
        section.addClassName("icma-section");
        return section;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
