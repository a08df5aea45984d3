package az.icma.process;

import java.util.Set;

/** Tells the check which lists of choices forms may name. Implemented by the module that draws forms. */
public interface ChoiceListNames {

    Set<String> choiceListNames();
}
