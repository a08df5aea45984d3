package az.icma.casefile;

import com.vaadin.flow.component.Component;

import java.util.Optional;

/**
 * A block on the front of the case page, between what is to be done and what happened: deadlines, letters. Declared as a
 * bean by the module that owns the content; it draws its own heading.
 */
public interface CasePageSection {

    int order();

    /** Empty where the section has nothing to say of this case. */
    Optional<Component> content(CaseFile caseFile);
}
