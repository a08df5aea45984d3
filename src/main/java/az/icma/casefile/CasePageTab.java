package az.icma.casefile;

import com.vaadin.flow.component.Component;

/** A module's own tab on the case page, declared as a bean. */
public interface CasePageTab {

    String titleKey();

    int order();

    boolean shows(CaseFile caseFile);

    /** Built anew each time the tab is opened. */
    Component content(CaseFile caseFile);
}
