package az.icma.casefile.ui;

import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.casefile.CaseTitles;
import az.icma.registry.RegistryPageSection;
import az.icma.security.CurrentUser;
import az.icma.security.StaffDirectory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** On the page of a person or organisation: the matters in which they have a role, as far as the reader sees them. */
@Service
class CasesOfParty implements RegistryPageSection {

    private static final int MOST = 50;

    private final CaseList cases;
    private final CaseKinds kinds;
    private final CaseTitles titles;
    private final StaffDirectory staff;
    private final CurrentUser currentUser;

    CasesOfParty(CaseList cases, CaseKinds kinds, CaseTitles titles, StaffDirectory staff, CurrentUser currentUser) {
        this.cases = cases;
        this.kinds = kinds;
        this.titles = titles;
        this.staff = staff;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(UUID id) {
        List<CaseRow> rows =
                cases.rows(currentUser.require(), CaseFilter.ofParty(id), CaseList.Order.PRESSING, false, 0, MOST);
        return rows.isEmpty() ? Optional.empty() : Optional.of(section(rows, new CaseWords(kinds, titles, staff)));
    }

    private static Section section(List<CaseRow> rows, CaseWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        rows.forEach(row -> list.add(row(row, words)));
        Section section = new Section(new H2(words.text("casefile.registry-section.title")), list);
        section.addClassName("icma-section");
        return section;
    }

    private static ListItem row(CaseRow row, CaseWords words) {
        Div badges = new Div(words.badge(row.status()));
        badges.addClassName("icma-badges");
        Anchor link = new Anchor(
                CasefileNavigation.addressOf(row.id()),
                row.number().map(number -> number + " · ").orElse("") + words.titleOf(row));
        return new ListItem(link, badges);
    }
}
