package az.icma.registry.ui;

import az.icma.registry.DistrictDirectory;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonRegistry;
import az.icma.registry.RegistryPageSection;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.ObjectProvider;

import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;

/** One person: who, how to reach them safely, and what other modules know of them. */
@Route("people/:personId")
@RolesAllowed({"INTAKE", "COORDINATOR", "LAWYER", "ADVOCATE", "CBO_COORDINATOR", "CAMPAIGN_MANAGER", "DIRECTOR"})
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PersonDirectory directory;
    private final PersonRegistry registry;
    private final DistrictDirectory districts;
    private final ObjectProvider<RegistryPageSection> sections;

    PersonView(
            PersonDirectory directory,
            PersonRegistry registry,
            DistrictDirectory districts,
            ObjectProvider<RegistryPageSection> sections) {
        this.directory = directory;
        this.registry = registry;
        this.districts = districts;
        this.sections = sections;
        addClassName("icma-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        RegistryNavigation.id(enter.getRouteParameters().get("personId"))
                .flatMap(directory::find)
                .ifPresentOrElse(this::show, () -> enter.rerouteToError(NotFoundException.class));
    }

    private void show(PersonCard card) {
        removeAll();
        add(header(card));
        if (card.archived()) {
            add(new StatusBadge(getTranslation("registry.archived"), Tone.NEUTRAL));
        }
        add(new PersonFacts(card.details(), districts));
        sections.stream()
                .sorted(Comparator.comparingInt(RegistryPageSection::order))
                .flatMap(section -> section.content(card.id()).stream())
                .forEach(this::add);
    }

    private PageHeader header(PersonCard card) {
        PageHeader header = new PageHeader(card.name()).about(about(card));
        if (registry.mayWrite()) {
            header.addAction(card.archived() ? restore(card.id()) : archive(card.id()));
            if (!card.archived()) {
                header.addAction(edit(card.id()));
            }
        }
        return header;
    }

    private String about(PersonCard card) {
        return Stream.of(
                        card.details().birthYear(),
                        card.details().district() == null
                                ? null
                                : districts.name(card.details().district(), getLocale()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
    }

    private Button edit(UUID id) {
        Button edit = new Button(getTranslation("registry.form.edit"), click -> getUI().ifPresent(
                        ui -> ui.navigate(RegistryNavigation.personEdit(id))));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return edit;
    }

    private Button archive(UUID id) {
        return new Button(getTranslation("registry.form.archive"), click -> {
            registry.archive(id);
            Notices.success("registry.person.archived");
            directory.find(id).ifPresent(this::show);
        });
    }

    private Button restore(UUID id) {
        return new Button(getTranslation("registry.form.restore"), click -> {
            registry.restore(id);
            Notices.success("registry.person.restored");
            directory.find(id).ifPresent(this::show);
        });
    }

    /** No name: browsers keep the titles of pages in their history. */
    @Override
    public String getPageTitle() {
        return getTranslation("registry.person.title");
    }
}
