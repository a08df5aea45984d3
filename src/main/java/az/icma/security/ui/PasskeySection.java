package az.icma.security.ui;

import az.icma.security.PasskeyButton;
import az.icma.security.PasskeyQuestions;
import az.icma.security.Passkeys;
import az.icma.security.Passkeys.Passkey;
import az.icma.security.Passkeys.Question;
import az.icma.security.ProofDialog;
import az.icma.security.ProofNeeded;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;

import java.util.List;
import java.util.Optional;

/** The reader's passkeys: which devices open the account, a new one, and away with one that is lost. */
class PasskeySection extends Section {

    private final Passkeys passkeys;
    private final PasskeyQuestions questions;
    private final Runnable changed;
    private final Div content = new Div();
    private final TextField name = new TextField();
    private Question question;

    /** @param changed what to do when the ways to prove who one is are others than before */
    PasskeySection(Passkeys passkeys, PasskeyQuestions questions, Runnable changed) {
        this.passkeys = passkeys;
        this.questions = questions;
        this.changed = changed;
        addClassName("icma-account__section");
        name.setId("passkey-name");
        name.setMaxLength(60);
        add(new H2(getTranslation("security.passkey.heading")), content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(new Paragraph(getTranslation("security.passkey.about")));
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-sessions");
        passkeys.mine().forEach(passkey -> list.add(item(passkey)));
        if (list.getChildren().findAny().isPresent()) {
            content.add(list);
        }
        content.add(
                questions.workHere(VaadinServletRequest.getCurrent())
                        ? adding()
                        : new Paragraph(getTranslation("security.passkey.elsewhere")));
    }

    private ListItem item(Passkey passkey) {
        Span title = new Span(passkey.name());
        title.addClassName("icma-row__title");
        Span times = new Span(getTranslation(
                "security.passkey.times",
                Dates.moment(passkey.created(), getLocale()),
                Dates.moment(passkey.used(), getLocale())));
        times.addClassName("icma-row__about");
        Div row = new Div(title, times);
        row.addClassName("icma-row");
        Button remove = new Button(getTranslation("security.passkey.remove"), click -> remove(passkey));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("security.passkey.remove.label", passkey.name()));
        return new ListItem(row, remove);
    }

    private Div adding() {
        name.setLabel(getTranslation("security.passkey.name.label"));
        name.setHelperText(getTranslation("security.passkey.name.help"));
        PasskeyButton make = PasskeyButton.making(getTranslation("security.passkey.add"), this::begin, this::confirm);
        make.setId("add-passkey");
        Div buttons = new Div(make);
        buttons.addClassName("icma-factor__buttons");
        Div adding = new Div(name, buttons);
        adding.addClassName("icma-factor");
        return adding;
    }

    /** Nothing is asked of the device before the person has said who they are, and how to know the device again. */
    private Optional<String> begin() {
        if (name.isEmpty()) {
            invalid(getTranslation("security.passkey.error.name-missing"));
            return Optional.empty();
        }
        try {
            question = passkeys.begin();
            return Optional.of(question.text());
        } catch (ProofNeeded needed) {
            ProofDialog.ask(needed, () -> Notices.success("security.passkey.go-on"));
            return Optional.empty();
        }
    }

    private void confirm(Optional<String> answer) {
        if (answer.isEmpty()) {
            Notices.refused("security.passkey.error.declined");
            return;
        }
        try {
            List<String> codes = passkeys.confirm(question, answer.get(), name.getValue());
            name.clear();
            if (codes.isEmpty()) {
                kept();
            } else {
                content.removeAll();
                content.add(new RecoveryCodeSheet(codes, this::kept));
            }
        } catch (Refused refusal) {
            invalid(getTranslation(refusal.textKey(), refusal.details()));
        }
    }

    private void kept() {
        Notices.success("security.passkey.added");
        show();
        changed.run();
    }

    private void remove(Passkey passkey) {
        ProofDialog.run(() -> {
            try {
                passkeys.remove(passkey);
            } catch (Refused refusal) {
                Notices.refused(refusal);
                return;
            }
            Notices.success("security.passkey.removed");
            show();
            changed.run();
        });
    }

    private void invalid(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }
}
