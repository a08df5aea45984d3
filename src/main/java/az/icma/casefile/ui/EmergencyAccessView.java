package az.icma.casefile.ui;

import az.icma.casefile.EmergencyAccess;
import az.icma.casefile.EmergencyAccess.Asked;
import az.icma.casefile.EmergencyAccess.OpenNow;
import az.icma.security.CurrentUser;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.ShortList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.annotation.security.RolesAllowed;

/**
 * Where those who lead and administrators ask to be let into a case at once and find what is open; and where those who
 * lead decide what a colleague asks for.
 */
@Route("emergency-access")
@RolesAllowed({"COORDINATOR", "DIRECTOR", "ADMIN"})
class EmergencyAccessView extends Div implements HasDynamicTitle {

    private final EmergencyAccess emergencies;
    private final StaffDirectory staff;
    private final boolean decides;
    private final TextField number = new TextField();
    private final TextArea reason = new TextArea();
    private final Div lists = new Div();

    EmergencyAccessView(EmergencyAccess emergencies, StaffDirectory staff, CurrentUser currentUser) {
        this.emergencies = emergencies;
        this.staff = staff;
        this.decides = currentUser.require().leads();
        addClassNames("icma-page", "icma-emergency");
        lists.addClassName("icma-emergency__lists");
        configureNumber();
        configureReason();
        add(new PageHeader(getPageTitle()).about(getTranslation("casefile.emergency.about")), lists, createForm());
        showLists();
    }

    private void configureNumber() {
        number.setLabel(getTranslation("casefile.emergency.number"));
        number.setHelperText(getTranslation("casefile.emergency.number.help"));
        number.setMaxLength(40);
        number.setManualValidation(true);
    }

    private void configureReason() {
        reason.setLabel(getTranslation("casefile.emergency.reason"));
        reason.setHelperText(getTranslation("casefile.emergency.reason.help"));
        reason.setMaxLength(1_000);
        reason.setManualValidation(true);
        reason.setMinHeight("7rem");
    }

    private Div createForm() {
        Button ask = new Button(getTranslation("casefile.emergency.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(number, reason, ask);
        form.addClassName("icma-emergency__form");
        return form;
    }

    private void ask() {
        number.setInvalid(number.getValue().isBlank());
        number.setErrorMessage(getTranslation("casefile.emergency.number.error"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("casefile.refused.no-reason"));
        if (number.isInvalid() || reason.isInvalid()) {
            return;
        }
        EmergencyAccess.Answer answer = emergencies.ask(number.getValue(), reason.getValue());
        number.clear();
        reason.clear();
        Notices.success(
                answer == EmergencyAccess.Answer.OPEN_ALREADY
                        ? "casefile.emergency.open-already"
                        : "casefile.emergency.asked");
        showLists();
    }

    private void showLists() {
        lists.removeAll();
        List<OpenNow> open = emergencies.openNow();
        if (!open.isEmpty()) {
            ShortList now = new ShortList(getTranslation("casefile.emergency.open"), String.valueOf(open.size()));
            open.forEach(one -> now.line(
                    new Anchor(CasefileNavigation.addressOf(one.caseId()), one.number()),
                    getTranslation("casefile.emergency.until", Dates.moment(one.until(), getLocale()))));
            lists.add(now);
        }
        List<Asked> waiting = decides ? emergencies.waiting() : List.of();
        if (!waiting.isEmpty()) {
            ShortList asked =
                    new ShortList(getTranslation("casefile.emergency.waiting"), String.valueOf(waiting.size()));
            waiting.forEach(one -> asked.line(
                    new Span(getTranslation("casefile.emergency.asks", staff.name(one.by()), one.number())),
                    one.reason() + " · " + Dates.moment(one.at(), getLocale()),
                    decision("casefile.emergency.agree", "casefile.emergency.agreed", one, emergencies::agree),
                    decision("casefile.emergency.refuse", "casefile.emergency.refused", one, emergencies::refuse)));
            lists.add(asked);
        }
    }

    private Button decision(String key, String doneKey, Asked asked, Consumer<UUID> act) {
        Button decide = new Button(getTranslation(key), click -> {
            try {
                act.accept(asked.id());
                Notices.success(doneKey);
            } catch (Refused refused) {
                Notices.refused(refused);
            }
            showLists();
        });
        decide.setAriaLabel(getTranslation(key) + ": " + asked.number() + ", " + staff.name(asked.by()));
        return decide;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.emergency.title");
    }
}
