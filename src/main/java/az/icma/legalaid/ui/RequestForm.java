package az.icma.legalaid.ui;

import az.icma.legalaid.Channel;
import az.icma.legalaid.Concerns;
import az.icma.legalaid.NewRequest;
import az.icma.legalaid.UrgencySign;
import az.icma.registry.Coded;
import az.icma.registry.District;
import az.icma.registry.OrganisationKind;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.PersonPicker;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactField;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.FieldErrors;
import az.icma.shared.ui.Typed;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** A request in one column, in the order in which people tell it. */
class RequestForm extends Div {

    private static final int TYPING_PAUSE_MILLIS = 1_000;
    private static final int LONGEST_STORY = 10_000;

    private final PersonPicker asker;
    private final RadioButtonGroup<Channel> channel = new RadioButtonGroup<>();
    private final OrganisationPicker cbo;
    private final RadioButtonGroup<Concerns> concerns = new RadioButtonGroup<>();
    private final PersonPicker concerned;
    private final TextField groupName = new TextField();
    private final IntegerField groupSize = new IntegerField();
    private final OtherSideField otherSide;
    private final ComboBox<District> district = new ComboBox<>();
    private final TextField place = new TextField();
    private final ComboBox<Coded> topic = new ComboBox<>();
    private final RadioButtonGroup<UrgencySign> urgencySign = new RadioButtonGroup<>();
    private final DatePicker nearestDate = new DatePicker();
    private final TextArea story = new TextArea();
    private final SafeContactField safeContact = new SafeContactField();
    private final DraftFields draft;

    /**
     * @param knownContact how a person may be reached, as far as the registry knows it
     * @param earlierCases says of a chosen person whether they have been here before
     */
    RequestForm(
            Supplier<PersonPicker> people,
            Supplier<OrganisationPicker> organisations,
            List<District> districts,
            List<Coded> topics,
            Function<UUID, SafeContact> knownContact,
            Supplier<EarlierCases> earlierCases) {
        asker = people.get();
        cbo = organisations.get().only(OrganisationKind.CBO);
        concerned = people.get();
        otherSide = new OtherSideField(people.get(), organisations.get(), organisations.get());
        addClassName("icma-request");
        add(
                whoAsks(knownContact, earlierCases.get()),
                whoseMatter(earlierCases.get()),
                whatHappened(topics),
                where(districts),
                contact());
        draft = draftFields(districts, topics);
        clear();
    }

    private Component whoAsks(Function<UUID, SafeContact> knownContact, EarlierCases earlier) {
        label(asker, "asker");
        asker.addValueChangeListener(change -> {
            earlier.show(change.getValue());
            if (change.getValue() != null && safeContact.getValue().equals(SafeContact.ANY)) {
                safeContact.setValue(knownContact.apply(change.getValue()));
            }
        });
        label(channel, "channel");
        channel.setItems(Channel.told());
        channel.setItemLabelGenerator(item -> getTranslation("legalaid.Channel." + item));
        channel.addValueChangeListener(change -> cbo.setVisible(change.getValue() == Channel.CBO));
        label(cbo, "cbo");
        return section("who", asker, earlier, channel, cbo);
    }

    private Component whoseMatter(EarlierCases earlier) {
        label(concerns, "concerns");
        concerns.setItems(Concerns.values());
        concerns.setItemLabelGenerator(item -> getTranslation("legalaid.Concerns." + item));
        concerns.addValueChangeListener(change -> showConcerned());
        label(concerned, "concerned");
        concerned.addValueChangeListener(change -> earlier.show(change.getValue()));
        label(groupName, "group-name");
        groupName.setMaxLength(200);
        label(groupSize, "group-size");
        groupSize.setMin(2);
        groupSize.setMax(100_000);
        groupSize.setStepButtonsVisible(true);
        return section("for-whom", concerns, concerned, earlier, groupName, groupSize, otherSide);
    }

    private Component whatHappened(List<Coded> topics) {
        label(topic, "topic");
        topic.setItems(topics);
        topic.setItemLabelGenerator(item -> item.name(getLocale()));
        label(story, "story");
        story.setMaxLength(LONGEST_STORY);
        story.setMinHeight("9rem");
        story.setValueChangeMode(ValueChangeMode.LAZY);
        story.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        label(urgencySign, "urgency-sign");
        urgencySign.setItems(UrgencySign.values());
        urgencySign.setItemLabelGenerator(item -> getTranslation("legalaid.UrgencySign." + item));
        label(nearestDate, "nearest-date");
        nearestDate.setLocale(getLocale());
        nearestDate.setI18n(Dates.pickerTexts(getLocale()));
        return section("what", topic, story, urgencySign, nearestDate);
    }

    private Component where(List<District> districts) {
        label(district, "district");
        district.setItems(districts);
        district.setItemLabelGenerator(item -> item.name(getLocale()));
        label(place, "place");
        place.setMaxLength(200);
        return section("where", district, place);
    }

    private Component contact() {
        return section("contact", safeContact);
    }

    private Component section(String key, Component... fields) {
        Div section = new Div(new H2(getTranslation("legalaid.new-request." + key)));
        section.addClassName("icma-request__section");
        section.add(fields);
        return section;
    }

    private void label(Component field, String key) {
        String prefix = "legalaid.new-request." + key;
        field.getElement().setProperty("label", getTranslation(prefix + ".label"));
        field.getElement().setProperty("helperText", getTranslation(prefix + ".help"));
    }

    private void showConcerned() {
        Concerns value = concerns.getValue();
        concerned.setVisible(value == Concerns.ANOTHER || value == Concerns.MINOR);
        groupName.setVisible(value == Concerns.GROUP);
        groupSize.setVisible(value == Concerns.GROUP);
    }

    private DraftFields draftFields(List<District> districts, List<Coded> topics) {
        return new DraftFields()
                .field("asker", asker, UUID::toString, UUID::fromString)
                .field("channel", channel, Channel::name, Channel::valueOf)
                .field("cbo", cbo, UUID::toString, UUID::fromString)
                .field("concerns", concerns, Concerns::name, Concerns::valueOf)
                .field("concerned", concerned, UUID::toString, UUID::fromString)
                .field("groupName", groupName, text -> text, text -> text)
                .field("groupSize", groupSize, String::valueOf, Integer::valueOf)
                .field("otherSide", otherSide, DraftFields::otherSide, DraftFields::otherSide)
                .field("district", district, District::code, code -> DraftFields.among(districts, District::code, code))
                .field("place", place, text -> text, text -> text)
                .field("topic", topic, Coded::code, code -> DraftFields.among(topics, Coded::code, code))
                .field("urgencySign", urgencySign, UrgencySign::name, UrgencySign::valueOf)
                .field("nearestDate", nearestDate, Object::toString, LocalDate::parse)
                .field("story", story, text -> text, text -> text)
                .field("safeContact", safeContact, DraftFields::contact, DraftFields::contact);
    }

    /** What was typed so far, as text by field. */
    Map<String, String> values() {
        return draft.values();
    }

    void show(Map<String, String> values) {
        clear();
        draft.show(values);
    }

    void clear() {
        draft.quietly(this::begin);
    }

    /** What nobody asked shall not be written down as a "no": urgency, other side and whose matter it is start empty. */
    private void begin() {
        draft.clear();
        channel.setValue(Channel.PHONE);
        safeContact.setValue(SafeContact.ANY);
        cbo.setVisible(false);
        showConcerned();
        draft.forgetErrors();
    }

    void onChange(Runnable listener) {
        draft.onChange(listener);
    }

    /** The request, or nothing where something is missing: then the fields say so and the first of them has the focus. */
    Optional<NewRequest> read() {
        FieldErrors errors = new FieldErrors();
        String required = getTranslation("legalaid.new-request.required");
        errors.tell(asker, asker.isEmpty(), required)
                .tell(cbo, channel.getValue() == Channel.CBO && cbo.isEmpty(), required)
                .tell(concerns, concerns.isEmpty(), required)
                .tell(concerned, concerned.isVisible() && concerned.isEmpty(), required)
                .tell(otherSide, otherSide.isEmpty(), required)
                .tell(topic, topic.isEmpty(), required)
                .tell(story, story.getValue().isBlank(), required)
                .tell(urgencySign, urgencySign.isEmpty(), required)
                .tell(district, district.isEmpty(), required);
        tellUnreadable(errors);
        errors.goToFirst();
        return errors.none() ? Optional.of(request()) : Optional.empty();
    }

    /** These may stay empty; but what is written there and cannot be read shall not get lost in silence. */
    private void tellUnreadable(FieldErrors errors) {
        errors.tell(nearestDate, Typed.isUnreadable(nearestDate), getTranslation("shared.date.unreadable"))
                .tell(safeContact, !safeContact.isReadable(), getTranslation("registry.safe-contact.error.unreadable"));
    }

    private NewRequest request() {
        return new NewRequest(
                asker.getValue(),
                channel.getValue(),
                channel.getValue() == Channel.CBO ? cbo.getValue() : null,
                concerns.getValue(),
                concerned.isVisible() ? concerned.getValue() : null,
                groupName.isVisible() ? textOf(groupName) : null,
                groupSize.isVisible() ? groupSize.getValue() : null,
                otherSide.getValue().orElse(null),
                district.getValue().code(),
                textOf(place),
                topic.getValue().code(),
                urgencySign.getValue(),
                nearestDate.getValue(),
                story.getValue(),
                safeContact.getValue());
    }

    private static String textOf(AbstractField<?, String> field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
