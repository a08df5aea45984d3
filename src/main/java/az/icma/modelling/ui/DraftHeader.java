package az.icma.modelling.ui;

import az.icma.modelling.DraftState;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import java.util.Locale;

/** The head of a draft's page: who began it and from what, and how it may go on. */
class DraftHeader {

    private final PageHeader header;

    DraftHeader(String title, DraftState draft, StaffDirectory staff) {
        header = new PageHeader(title).about(about(draft, staff));
    }

    DraftHeader offers(String key, Runnable act) {
        header.addAction(new Button(text(key), click -> act.run()));
        return this;
    }

    /** The way on that most will take. */
    DraftHeader offersFirst(String key, Runnable act) {
        Button button = new Button(text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(button);
        return this;
    }

    PageHeader component() {
        return header;
    }

    private static String about(DraftState draft, StaffDirectory staff) {
        Locale locale = UI.getCurrent().getLocale();
        String moment = Dates.moment(draft.startedAt(), locale);
        String began = draft.startedBy()
                .map(by -> text("modelling.draft.begun-by", staff.name(by), moment))
                .orElseGet(() -> text("modelling.draft.offered", moment));
        return draft.baseVersion() == 0
                ? began
                : began + " · " + text("modelling.draft.base", Integer.toString(draft.baseVersion()));
    }

    private static String text(String key, Object... details) {
        return UI.getCurrent().getTranslation(key, details);
    }
}
