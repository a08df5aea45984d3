package az.icma.conflicts;

import az.icma.forms.ChoiceList;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.AzerbaijaniText;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Everybody who works here, for the question who is to be kept away. */
@Component
class StaffChoices implements ChoiceList {

    private final StaffDirectory staff;

    StaffChoices(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return Arrays.stream(Role.values())
                .flatMap(role -> staff.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(SignedIn::name, AzerbaijaniText.order()))
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}
