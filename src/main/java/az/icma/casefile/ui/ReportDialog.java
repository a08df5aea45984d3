package az.icma.casefile.ui;

import az.icma.forms.FormPanel;
import az.icma.forms.FormRenderer;
import az.icma.inbox.InvalidAnswers;
import az.icma.inbox.ReportDesk;
import az.icma.process.AwaitedMessage;
import az.icma.shared.Refused;
import az.icma.shared.ui.FormDialog;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The form in which something is reported; what was typed stays until it is accepted. */
class ReportDialog extends FormDialog {

    private final UUID caseId;
    private final AwaitedMessage what;
    private final ReportDesk reports;
    private final Optional<FormPanel> form;
    private final Runnable reported;

    ReportDialog(UUID caseId, AwaitedMessage what, ReportDesk reports, FormRenderer forms, Runnable reported) {
        this.caseId = caseId;
        this.what = what;
        this.reports = reports;
        this.reported = reported;
        this.form = reports.formOf(what).map(schema -> forms.render(schema, reports.known(caseId, what)));
        addClassName("icma-report-dialog");
        setHeaderTitle(what.texts().name(getLocale()));
        setWidth("min(40rem, 100%)");
        guidance();
        form.ifPresent(this::addFields);
        form.ifPresent(panel -> panel.addChangeListener(this::touched));
        buttons();
    }

    private void guidance() {
        String text = what.texts().documentation(getLocale());
        if (text != null && !text.isBlank()) {
            addComponentAsFirst(new Paragraph(text));
        }
    }

    private void buttons() {
        Button cancel = new Button(getTranslation("casefile.report-dialog.cancel"), click -> leave());
        Button send = new Button(getTranslation("casefile.report-dialog.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        Shortcuts.addShortcutListener(this, () -> send.click(), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        send.addClickListener(click -> send.setEnabled(true));
        getFooter().add(cancel, send);
    }

    private void send() {
        if (form.isPresent() && !form.get().validate()) {
            return;
        }
        try {
            reports.report(what, caseId, form.map(FormPanel::values).orElse(Map.of()));
            close();
            Notices.success("casefile.report-dialog.done");
            reported.run();
        } catch (InvalidAnswers invalid) {
            form.ifPresent(panel -> panel.show(invalid.errors()));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
