package az.icma.casefile.ui;

import az.icma.process.CaseDiagram;
import az.icma.shared.ui.ProcessDiagram;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

import java.util.Comparator;
import java.util.List;

/** The live pictures of the matter's processes, running ones first. */
class CaseDiagrams extends Section {

    CaseDiagrams(List<CaseDiagram> diagrams, CaseWords words) {
        addClassNames("icma-section", "icma-case__diagrams");
        List<CaseDiagram> ordered = diagrams.stream()
                .sorted(Comparator.comparing((CaseDiagram diagram) -> !diagram.running()))
                .toList();
        CaseDiagram first = ordered.get(0);
        ProcessDiagram picture = new ProcessDiagram(first.xml(), first.done(), first.current());
        add(new H2(words.text("casefile.case-page.where")));
        if (ordered.size() > 1) {
            add(switcher(ordered, picture, words));
        }
        add(picture);
    }

    private static Tabs switcher(List<CaseDiagram> diagrams, ProcessDiagram picture, CaseWords words) {
        boolean english = "en".equals(words.locale().getLanguage());
        Tabs tabs = new Tabs(diagrams.stream()
                .map(diagram -> new Tab(english ? diagram.titleEn() : diagram.title()))
                .toArray(Tab[]::new));
        tabs.addSelectedChangeListener(change -> {
            CaseDiagram chosen = diagrams.get(tabs.getSelectedIndex());
            picture.show(chosen.xml(), chosen.done(), chosen.current());
        });
        return tabs;
    }
}
