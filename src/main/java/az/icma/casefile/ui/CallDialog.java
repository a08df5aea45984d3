package az.icma.casefile.ui;

import az.icma.casefile.CaseCall;
import az.icma.casefile.CaseCall.Direction;
import az.icma.casefile.CaseCall.Outcome;
import az.icma.casefile.Party;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A call being written down. How the person may be reached stands first, before anybody dials. */
class CallDialog extends FormDialog {

    private final CallParties parties;
    private final CaseWords words;
    private final Consumer<CaseCall.Entry> log;
    private final Select<Party> with = new Select<>();
    private final ContactWarning warning;
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final DateTimePicker at = new DateTimePicker();
    private final IntegerField minutes = new IntegerField();
    private final TextArea summary = new TextArea();
    private final DateTimePicker next = new DateTimePicker();

    CallDialog(List<Party> known, CallParties parties, CaseWords words, Instant now, Consumer<CaseCall.Entry> log) {
        this.parties = parties;
        this.words = words;
        this.log = log;
        warning = new ContactWarning(parties, words);
        setHeaderTitle(words.text("casefile.case-page.calls.add"));
        setWidth("min(36rem, 100%)");
        configureWith(known);
        configureHow();
        configureWhen(now);
        configureRest();
        addFields(with, warning, direction, at, outcome, minutes, summary, next);
        Button cancel = new Button(words.text("casefile.report-dialog.cancel"), click -> leave());
        Button save = new Button(words.text("casefile.call-dialog.send"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
        with.setValue(known.get(0));
    }

    private void configureWith(List<Party> known) {
        with.setLabel(words.text("casefile.call-dialog.with"));
        with.setItems(known);
        with.setItemLabelGenerator(party -> party == null
                ? ""
                : parties.name(party.kind(), party.registryId()) + " (" + words.constant(party.role()) + ")");
        with.setWidthFull();
        with.addValueChangeListener(change -> warn());
    }

    private void configureHow() {
        direction.setLabel(words.text("casefile.call-dialog.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(words::constant);
        direction.setValue(Direction.OUTGOING);
        outcome.setLabel(words.text("casefile.call-dialog.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(words::constant);
    }

    private void configureWhen(Instant now) {
        at.setLabel(words.text("casefile.call-dialog.at"));
        next.setLabel(words.text("casefile.call-dialog.next"));
        next.setHelperText(words.text("casefile.call-dialog.next.help"));
        for (DateTimePicker moment : List.of(at, next)) {
            moment.setWidthFull();
            moment.setLocale(Dates.clockFace(words.locale()));
            moment.setDatePickerI18n(Dates.pickerTexts(words.locale()));
            moment.setDateAriaLabel(words.text("casefile.call-dialog.day"));
            moment.setTimeAriaLabel(words.text("casefile.call-dialog.time"));
            moment.addValueChangeListener(change -> warn());
        }
        at.setValue(LocalDateTime.ofInstant(now, Baku.ZONE).truncatedTo(ChronoUnit.MINUTES));
    }

    private void configureRest() {
        minutes.setLabel(words.text("casefile.call-dialog.minutes"));
        minutes.setMin(0);
        minutes.setMax(600);
        summary.setLabel(words.text("casefile.call-dialog.summary"));
        summary.setMaxLength(3_000);
        summary.setWidthFull();
    }

    private void warn() {
        List<LocalTime> times = Stream.of(at.getValue(), next.getValue())
                .filter(Objects::nonNull)
                .map(LocalDateTime::toLocalTime)
                .toList();
        warning.show(with.getOptionalValue().flatMap(parties::person).orElse(null), times);
    }

    private void save() {
        boolean unsaid = outcome.isEmpty();
        outcome.setInvalid(unsaid);
        outcome.setErrorMessage(words.text("casefile.call-dialog.outcome.error"));
        at.setInvalid(at.isEmpty());
        at.setErrorMessage(words.text("casefile.call-dialog.at.error"));
        if (unsaid || at.isEmpty() || minutes.isInvalid() || next.isInvalid()) {
            return;
        }
        try {
            log.accept(new CaseCall.Entry(
                    with.getValue(),
                    direction.getValue(),
                    outcome.getValue(),
                    moment(at.getValue()),
                    minutes.getValue(),
                    summary.getValue(),
                    next.isEmpty() ? null : moment(next.getValue())));
            close();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(Baku.ZONE).toInstant();
    }
}
