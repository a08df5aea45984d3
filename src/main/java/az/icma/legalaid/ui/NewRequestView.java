package az.icma.legalaid.ui;

import az.icma.legalaid.NewRequest;
import az.icma.legalaid.RequestDesk;
import az.icma.legalaid.RequestDraft;
import az.icma.registry.DistrictDirectory;
import az.icma.registry.OrganisationPicker;
import az.icma.registry.PersonDirectory;
import az.icma.registry.PersonPicker;
import az.icma.registry.SafeContact;
import az.icma.registry.ThemeDirectory;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.springframework.beans.factory.ObjectProvider;

import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;

/** Writing down a request while somebody is on the phone: interruptible, and sent with Ctrl+Enter. */
@Route("requests/new")
@RolesAllowed({"INTAKE", "COORDINATOR", "LAWYER", "CBO_COORDINATOR"})
class NewRequestView extends Div implements HasDynamicTitle {

    private final RequestDesk desk;
    private final RequestForm form;
    private final Div notice = new Div();
    private final Span saved = new Span();
    private final Span refusal = new Span();
    private final Button send = new Button();

    NewRequestView(
            RequestDesk desk,
            ObjectProvider<PersonPicker> people,
            ObjectProvider<OrganisationPicker> organisations,
            DistrictDirectory districts,
            ThemeDirectory themes,
            PersonDirectory directory,
            ObjectProvider<EarlierCases> earlierCases) {
        this.desk = desk;
        form = new RequestForm(
                people::getObject,
                organisations::getObject,
                districts.all(),
                themes.topics(),
                id -> directory
                        .find(id)
                        .map(card -> card.details().safeContact())
                        .orElse(SafeContact.ANY),
                earlierCases::getObject);
        addClassNames("icma-page", "icma-new-request");
        configureNotice();
        add(new PageHeader(getPageTitle()).about(getTranslation("legalaid.new-request.about")), notice, form, footer());
        desk.draft().ifPresent(this::takeUp);
        form.onChange(this::keep);
    }

    private void configureNotice() {
        notice.addClassName("icma-new-request__notice");
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
    }

    private Component footer() {
        send.setText(getTranslation("legalaid.new-request.send"));
        send.setId("send");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send());
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        saved.addClassName("icma-quiet");
        saved.getElement().setAttribute("aria-live", "polite");
        Span hint = new Span(getTranslation("legalaid.new-request.shortcut"));
        hint.addClassNames("icma-quiet", "icma-new-request__hint");
        refusal.addClassName("icma-new-request__refusal");
        refusal.getElement().setAttribute("role", "alert");
        Div footer = new Div(refusal, send, hint, saved);
        footer.addClassName("icma-new-request__footer");
        return footer;
    }

    private void takeUp(RequestDraft draft) {
        form.show(draft.values());
        Button discard = new Button(getTranslation("legalaid.new-request.draft.discard"), click -> confirmDiscard());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discard.setId("discard");
        tell(
                new Span(
                        getTranslation("legalaid.new-request.draft.found", Dates.moment(draft.savedAt(), getLocale()))),
                discard);
    }

    private void confirmDiscard() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("legalaid.new-request.draft.discard.header"));
        dialog.setText(getTranslation("legalaid.new-request.draft.discard.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("legalaid.new-request.draft.keep"));
        dialog.setConfirmText(getTranslation("legalaid.new-request.draft.discard"));
        dialog.addConfirmListener(confirm -> startAnew());
        dialog.open();
    }

    private void startAnew() {
        desk.forgetDraft();
        form.clear();
        saved.setText("");
        notice.setVisible(false);
        refusal.setText("");
    }

    private void keep() {
        saved.setText(getTranslation("legalaid.new-request.saved", Dates.second(desk.keepDraft(form.values()))));
    }

    /** What is refused is said where the button was pressed: a notice on top would cover the head of the page. */
    private void send() {
        refusal.setText("");
        try {
            form.read()
                    .ifPresentOrElse(
                            this::receive, () -> refusal.setText(getTranslation("legalaid.refused.incomplete")));
        } catch (Refused refused) {
            refusal.setText(getTranslation(refused.textKey(), refused.details()));
        } finally {
            send.setEnabled(true);
        }
    }

    private void receive(NewRequest request) {
        UUID caseId = desk.receive(request);
        form.clear();
        saved.setText("");
        Anchor open = new Anchor("cases/" + caseId, getTranslation("legalaid.new-request.done.open"));
        open.getElement().setAttribute("router-link", true);
        open.setId("open-case");
        tell(new Span(getTranslation("legalaid.new-request.done")), open);
        notice.scrollIntoView();
    }

    private void tell(Component... words) {
        notice.removeAll();
        notice.add(words);
        notice.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("legalaid.new-request.title");
    }
}
