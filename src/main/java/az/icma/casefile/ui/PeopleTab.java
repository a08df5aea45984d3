package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.Party;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDirectory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;

/** Those concerned by the matter and those who work on it, each with the role. */
class PeopleTab extends Div {

    private final CaseWords words;
    private final PersonDirectory people;
    private final OrganisationDirectory organisations;

    PeopleTab(
            CaseFile file,
            List<Party> parties,
            CaseWords words,
            PersonDirectory people,
            OrganisationDirectory organisations,
            TeamPanel team) {
        this.words = words;
        this.people = people;
        this.organisations = organisations;
        addClassName("icma-people");
        add(new H3(words.text("casefile.case-page.people.parties")), parties(file, parties));
        add(team);
    }

    private Component parties(CaseFile file, List<Party> parties) {
        UnorderedList list = rows();
        file.organisationId()
                .ifPresent(id -> list.add(
                        row(new Span(organisations.name(id, words.locale())), words.text("casefile.organisation"))));
        parties.forEach(party -> list.add(row(name(party), words.text("casefile.PartyRole." + party.role()))));
        return list.getChildren().findAny().isPresent()
                ? list
                : new Paragraph(words.text("casefile.case-page.people.none"));
    }

    private Component name(Party party) {
        if (party.kind() == Party.Kind.ORGANISATION) {
            return new Span(organisations.name(party.registryId(), words.locale()));
        }
        Span name = new Span(people.name(party.registryId()));
        return people.find(party.registryId())
                .filter(card -> card.details().safeContact().isRestricted())
                .<Component>map(card -> namedWithWarning(name, contactWarning(card)))
                .orElse(name);
    }

    private static Component namedWithWarning(Span name, Component warning) {
        Div both = new Div(name, warning);
        both.addClassName("icma-people__named");
        return both;
    }

    /** A call at the wrong hour can endanger somebody, so it is said wherever the name stands. */
    private Component contactWarning(PersonCard card) {
        Span warning = new Span(words.text("casefile.case-page.people.safe-contact"));
        warning.addClassNames("icma-badge", "icma-badge--attention");
        return warning;
    }

    static UnorderedList rows() {
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        return list;
    }

    static ListItem row(Component name, String role) {
        Span roleText = new Span(role);
        roleText.addClassName("icma-quiet");
        Div text = new Div(name, roleText);
        text.addClassName("icma-two-lines");
        return new ListItem(text);
    }
}
