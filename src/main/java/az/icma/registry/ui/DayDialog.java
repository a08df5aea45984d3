package az.icma.registry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;

import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks since when something no longer holds. */
class DayDialog extends AskingDialog {

    private final Consumer<LocalDate> end;
    private final DatePicker day;

    /** @param texts what the keys of its texts begin with */
    DayDialog(String texts, LocalDate today, Consumer<LocalDate> end) {
        super(texts + ".title", texts + ".confirm");
        this.end = end;
        day = day(getTranslation(texts + ".day.label"), today, today);
        addFields(new Paragraph(getTranslation(texts + ".text")), day);
    }

    /** A second way out, for what should never have been written. */
    DayDialog or(String textKey, Runnable other) {
        Button instead = new Button(getTranslation(textKey), click -> {
            other.run();
            finish();
        });
        instead.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        getFooter().add(instead);
        return this;
    }

    @Override
    boolean act() {
        if (day.isEmpty() || day.isInvalid()) {
            day.setInvalid(true);
            return false;
        }
        end.accept(day.getValue());
        return true;
    }
}
