package az.icma.legalaid;

import az.icma.forms.ChoiceList;
import az.icma.forms.ChoiceListName;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;

/** Whom a case may be given to. */
@Component
@ChoiceListName("lawyers")
class LawyerChoices implements ChoiceList {

    private final StaffDirectory staff;

    LawyerChoices(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return staff.withAnyOf(Role.LAWYER, Role.ADVOCATE).stream()
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}
