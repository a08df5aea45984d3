package az.icma.conflicts;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceListName;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Everybody who works here, for the question who is to be kept away. */
@Component
@ChoiceListName("staff")
class StaffChoices implements ChoiceList {

    private final StaffDirectory staff;

    StaffChoices(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return staff.withAnyOf(Role.values()).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}
