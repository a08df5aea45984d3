package az.icma.modelling.ui;

import az.icma.process.Finding;
import az.icma.process.Finding.Severity;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What the check says, errors first; each line leads to the place. */
class FindingsList extends Div {

    private final Consumer<Finding> chosen;

    FindingsList(Consumer<Finding> chosen) {
        this.chosen = chosen;
        addClassName("icma-findings");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("modelling.findings.title"));
    }

    void show(List<Finding> findings) {
        removeAll();
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        Paragraph sum = new Paragraph(
                findings.isEmpty()
                        ? getTranslation("modelling.findings.none")
                        : getTranslation("modelling.findings.sum", errors, findings.size() - errors));
        sum.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("modelling.findings.title")), sum);
        UnorderedList list = new UnorderedList();
        findings.stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding -> list.add(line(finding)));
        list.setVisible(!findings.isEmpty());
        add(list);
    }

    private ListItem line(Finding finding) {
        boolean error = finding.severity() == Severity.ERROR;
        StatusBadge severity = new StatusBadge(
                getTranslation(error ? "modelling.findings.error" : "modelling.findings.warning"),
                error ? Tone.DANGER : Tone.ATTENTION);
        Button place = new Button(place(finding), click -> chosen.accept(finding));
        place.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Span words = new Span(words(finding));
        return new ListItem(severity, place, words);
    }

    static String place(Finding finding) {
        String name = finding.elementName().isBlank() ? finding.elementId() : finding.elementName();
        return name.isBlank() ? finding.file() : finding.file() + " · " + name;
    }

    private String words(Finding finding) {
        return in(finding.message()) + " " + in(finding.remedy());
    }

    private String in(Finding.Text text) {
        return "en".equals(getLocale().getLanguage()) ? text.en() : text.az();
    }
}
