package az.icma.legalaid;

import az.icma.forms.ChoiceList;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.AzerbaijaniText;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whom a case may be given to. */
@Component
class LawyerChoices implements ChoiceList {

    private final StaffDirectory staff;

    LawyerChoices(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "lawyers";
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return Stream.of(Role.LAWYER, Role.ADVOCATE)
                .flatMap(role -> staff.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(SignedIn::name, AzerbaijaniText.order()))
                .map(person -> new Choice(person.id().toString(), person.name()))
                .toList();
    }
}
