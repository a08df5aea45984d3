package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CasePageTab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What happened, and the rest; each tab is read when it is opened. */
class CaseTabs extends Div {

    private final Map<Tab, Supplier<Component>> contents = new LinkedHashMap<>();
    private final Map<String, Tab> byName = new HashMap<>();
    private final Tabs tabs = new Tabs();
    private final Div content = new Div();

    CaseTabs(CasePageParts parts, CaseFile file, CaseWords words, NoteDraft draft, Runnable refresh) {
        addClassNames("icma-section", "icma-case__tabs");
        tab("casefile.case-page.timeline", () -> parts.timeline(file, words, refresh));
        tab("casefile.case-page.people", () -> parts.people(file, words, refresh));
        tab("casefile.case-page.notes", () -> parts.notes(file, words, draft));
        tab("casefile.case-page.calls", () -> parts.calls(file, words));
        tab("casefile.case-page.files", () -> parts.files(file, words));
        tab("casefile.case-page.links", () -> parts.links(file, words));
        for (CasePageTab added : parts.tabs(file)) {
            tab(added.titleKey(), () -> added.content(file));
        }
        tabs.addThemeName("show-scroll-buttons");
        tabs.addSelectedChangeListener(change -> show());
        add(tabs, content);
        show();
    }

    private void tab(String titleKey, Supplier<Component> drawn) {
        Tab tab = new Tab(getTranslation(titleKey));
        contents.put(tab, drawn);
        tabs.add(tab);
        byName.put(titleKey.substring(titleKey.lastIndexOf('.') + 1), tab);
    }

    /** Opens the tab that an address names, for example {@code notes}, and brings it into view; an unknown one does nothing. */
    void open(String name) {
        Tab tab = byName.get(name);
        if (tab != null) {
            tabs.setSelectedTab(tab);
            scrollIntoView();
            tab.getElement().executeJs("this.scrollIntoView({inline: 'center', block: 'nearest'})");
        }
    }

    private void show() {
        content.removeAll();
        content.add(contents.get(tabs.getSelectedTab()).get());
    }
}
