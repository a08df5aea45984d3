package az.icma.audit.ui;

import az.icma.audit.Act;
import az.icma.audit.AuditSearch.Question;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Which records an auditor looks at. */
class AuditFilters extends Div {

    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final ComboBox<Act> act = new ComboBox<>();
    private final ComboBox<SignedIn> actor = new ComboBox<>();
    private final TextField subject = new TextField();

    /** @param changed asks anew */
    AuditFilters(StaffDirectory staff, Runnable changed) {
        addClassName("icma-audit__filters");
        day(from, "audit.from", changed);
        day(until, "audit.until", changed);
        act.setLabel(getTranslation("audit.act"));
        act.setItems(Act.values());
        act.setItemLabelGenerator(value -> words(value.name()));
        act.setClearButtonVisible(true);
        act.addValueChangeListener(change -> changed.run());
        actor.setLabel(getTranslation("audit.actor"));
        actor.setItems(staff.withAnyOf(Role.values()));
        actor.setItemLabelGenerator(SignedIn::name);
        actor.setClearButtonVisible(true);
        actor.addValueChangeListener(change -> changed.run());
        subject.setLabel(getTranslation("audit.subject-id"));
        subject.setClearButtonVisible(true);
        subject.setWidth("22rem");
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> {
            subject.setErrorMessage(getTranslation("audit.subject-id.error"));
            subject.setInvalid(!subject.isEmpty() && id().isEmpty());
            changed.run();
        });
        add(from, until, act, actor, subject);
    }

    private void day(DatePicker day, String labelKey, Runnable changed) {
        day.setLabel(getTranslation(labelKey));
        day.setI18n(Dates.pickerTexts(getLocale()));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(change -> changed.run());
    }

    Question question() {
        return new Question(
                from.getOptionalValue(),
                until.getOptionalValue(),
                act.getOptionalValue(),
                actor.getOptionalValue().map(SignedIn::id),
                id());
    }

    /** Everything that was done to one thing. */
    void ask(UUID about) {
        subject.setValue(about.toString());
    }

    /** What a deed is called; old records may name one that is no more. */
    String words(String name) {
        return Arrays.stream(Act.values()).anyMatch(known -> known.name().equals(name))
                ? getTranslation("audit.Act." + name)
                : name;
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(subject.getValue().strip())
                    .filter(text -> !text.isEmpty())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
