package az.icma.campaigns.ui;

import az.icma.campaigns.Campaign;
import az.icma.campaigns.CampaignRow;
import az.icma.campaigns.NewCampaign;
import az.icma.registry.Coded;
import az.icma.registry.District;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationPicker;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.ui.FieldErrors;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What is needed to propose a campaign, in one column. */
class ProposalForm extends Div {

    private static final int LONGEST_PROBLEM = 10_000;

    private final TextArea problem = new TextArea();
    private final ComboBox<Coded> theme = new ComboBox<>();
    private final ComboBox<District> district = new ComboBox<>();
    private final TextField place = new TextField();
    private final RadioButtonGroup<Campaign.Origin> origin = new RadioButtonGroup<>();
    private final OrganisationPicker cbo;
    private final ComboBox<SignedIn> lead = new ComboBox<>();
    private final ComboBox<CampaignRow> parent = new ComboBox<>();

    ProposalForm(
            List<Coded> themes,
            List<District> districts,
            OrganisationPicker organisations,
            List<SignedIn> leads,
            List<CampaignRow> running,
            CampaignWords words) {
        cbo = organisations.only(OrganisationKind.CBO);
        addClassName("icma-request");
        add(what(themes), where(districts), who(leads), within(running, words));
    }

    private Component what(List<Coded> themes) {
        label(problem, "problem");
        problem.setMaxLength(LONGEST_PROBLEM);
        problem.setMinHeight("9rem");
        label(theme, "theme");
        theme.setItems(themes);
        theme.setItemLabelGenerator(item -> item.name(getLocale()));
        return section("what", problem, theme);
    }

    private Component where(List<District> districts) {
        label(district, "district");
        district.setItems(districts);
        district.setItemLabelGenerator(item -> item.name(getLocale()));
        label(place, "place");
        place.setMaxLength(200);
        return section("where", district, place);
    }

    private Component who(List<SignedIn> leads) {
        label(origin, "origin");
        origin.setItems(Campaign.Origin.STAFF, Campaign.Origin.CBO);
        origin.setItemLabelGenerator(item -> getTranslation("campaigns.Origin." + item));
        label(cbo, "cbo");
        label(lead, "lead");
        lead.setItems(leads);
        lead.setItemLabelGenerator(SignedIn::name);
        lead.setClearButtonVisible(true);
        return section("who", origin, cbo, lead);
    }

    private Component within(List<CampaignRow> running, CampaignWords words) {
        label(parent, "parent");
        parent.setItems(running);
        parent.setItemLabelGenerator(
                row -> row.file().number().map(number -> number + " · ").orElse("") + words.title(row.file()));
        parent.setClearButtonVisible(true);
        Component section = section("within", parent);
        section.setVisible(!running.isEmpty());
        return section;
    }

    private Component section(String key, Component... fields) {
        Div section = new Div(new H2(getTranslation("campaigns.propose." + key)));
        section.addClassName("icma-request__section");
        section.add(fields);
        return section;
    }

    private void label(Component field, String key) {
        String prefix = "campaigns.propose." + key;
        field.getElement().setProperty("label", getTranslation(prefix + ".label"));
        field.getElement().setProperty("helperText", getTranslation(prefix + ".help"));
    }

    /** Whoever speaks for communities mostly brings what one of them proposed; whoever leads campaigns leads their own. */
    void begin(SignedIn proposer) {
        origin.setValue(proposer.has(Role.CBO_COORDINATOR) ? Campaign.Origin.CBO : Campaign.Origin.STAFF);
        lead.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(proposer.id()))
                .findFirst()
                .ifPresent(lead::setValue);
    }

    void carriedBy(UUID organisation) {
        origin.setValue(Campaign.Origin.CBO);
        cbo.setValue(organisation);
    }

    /** A part of it is about the same and in the same place, until somebody says otherwise. */
    void partOf(UUID campaign) {
        parent.getListDataView()
                .getItems()
                .filter(row -> row.file().id().equals(campaign))
                .findFirst()
                .ifPresent(row -> {
                    parent.setValue(row);
                    row.campaign().cbo().ifPresent(cbo::setValue);
                    choose(theme, row.file().theme(), Coded::code);
                    choose(district, row.file().district(), District::code);
                });
    }

    private static <T> void choose(ComboBox<T> field, Optional<String> code, Function<T, String> codeOf) {
        field.getListDataView()
                .getItems()
                .filter(item -> code.filter(codeOf.apply(item)::equals).isPresent())
                .findFirst()
                .ifPresent(field::setValue);
    }

    /** The proposal, or nothing where something is missing: then the fields say so and the first of them has the focus. */
    Optional<NewCampaign> read() {
        FieldErrors errors = new FieldErrors();
        String required = getTranslation("campaigns.propose.required");
        errors.tell(problem, problem.getValue().isBlank(), required)
                .tell(theme, theme.isEmpty(), required)
                .tell(district, district.isEmpty(), required)
                .tell(origin, origin.isEmpty(), required)
                .tell(cbo, origin.getValue() == Campaign.Origin.CBO && cbo.isEmpty(), required);
        errors.goToFirst();
        return errors.none() ? Optional.of(proposal()) : Optional.empty();
    }

    private NewCampaign proposal() {
        return new NewCampaign(
                origin.getValue(),
                theme.getValue().code(),
                district.getValue().code(),
                place.getValue().isBlank() ? null : place.getValue().strip(),
                cbo.getValue(),
                Optional.ofNullable(lead.getValue()).map(SignedIn::id).orElse(null),
                Optional.ofNullable(parent.getValue())
                        .map(row -> row.file().id())
                        .orElse(null),
                problem.getValue());
    }
}
