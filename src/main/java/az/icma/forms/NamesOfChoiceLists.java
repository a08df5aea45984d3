package az.icma.forms;

import az.icma.process.ChoiceListNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Collectors;

/** Lets the check of forms know every list that modules offer. */
@Component
class NamesOfChoiceLists implements ChoiceListNames {

    private final ObjectProvider<ChoiceList> lists;

    NamesOfChoiceLists(ObjectProvider<ChoiceList> lists) {
        this.lists = lists;
    }

    @Override
    public Set<String> choiceListNames() {
        return lists.stream().map(ChoiceList::name).collect(Collectors.toUnmodifiableSet());
    }
}
