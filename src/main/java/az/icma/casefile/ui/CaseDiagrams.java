package az.icma.casefile.ui;

import az.icma.process.CaseDiagram;
import az.icma.shared.ui.ProcessDiagram;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The live pictures of the matter's processes, running ones first. */
class CaseDiagrams extends Section {

    CaseDiagrams(List<CaseDiagram> diagrams, CaseWords words) {
        addClassNames("icma-section", "icma-case__diagrams");
        List<Named> ordered = named(diagrams, words).stream()
                .sorted(Comparator.comparing((Named named) -> !named.diagram().running()))
                .toList();
        CaseDiagram first = ordered.get(0).diagram();
        ProcessDiagram picture = new ProcessDiagram(first.xml(), first.done(), first.current());
        add(new H2(words.text("casefile.case-page.where")));
        if (ordered.size() > 1) {
            add(switcher(ordered, picture));
        }
        add(picture);
    }

    private static Tabs switcher(List<Named> diagrams, ProcessDiagram picture) {
        Tabs tabs =
                new Tabs(diagrams.stream().map(named -> new Tab(named.title())).toArray(Tab[]::new));
        tabs.addSelectedChangeListener(change -> {
            CaseDiagram chosen = diagrams.get(tabs.getSelectedIndex()).diagram();
            picture.show(chosen.xml(), chosen.done(), chosen.current());
        });
        return tabs;
    }

    /** A process that ran several times, a letter after a letter, is counted in the order in which it began. */
    private static List<Named> named(List<CaseDiagram> oldestFirst, CaseWords words) {
        boolean english = "en".equals(words.locale().getLanguage());
        Map<String, Integer> seen = new HashMap<>();
        List<Named> named = new ArrayList<>();
        for (CaseDiagram diagram : oldestFirst) {
            String title = english ? diagram.titleEn() : diagram.title();
            int position = seen.merge(title, 1, Integer::sum);
            long all = oldestFirst.stream()
                    .filter(other -> other.process().equals(diagram.process()))
                    .count();
            named.add(new Named(all == 1 ? title : title + " " + position, diagram));
        }
        return named;
    }

    private record Named(String title, CaseDiagram diagram) {}
}
