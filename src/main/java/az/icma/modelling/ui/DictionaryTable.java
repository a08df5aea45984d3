package az.icma.modelling.ui;

import az.icma.process.DeclaredVariable;
import az.icma.process.ProcessDictionary;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import java.util.List;

/** What a process may keep in mind, and as what: managers see that there is no place for words about people. */
class DictionaryTable extends Section {

    DictionaryTable(String model) {
        addClassName("icma-section");
        List<DeclaredVariable> declared = ProcessDictionary.inModel(model).declared();
        KeyValueList lines = new KeyValueList();
        declared.forEach(variable -> lines.row(variable.name(), kind(variable)));
        add(new H2(getTranslation("modelling.process.dictionary")), lines);
        setVisible(!declared.isEmpty());
    }

    private String kind(DeclaredVariable variable) {
        String kind = getTranslation("modelling.VariableKind." + variable.kind());
        return variable.codes().isEmpty()
                ? kind
                : getTranslation("modelling.process.dictionary.codes", kind, String.join(", ", variable.codes()));
    }
}
