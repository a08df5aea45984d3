package az.icma.security.ui;

import az.icma.security.AccountPages;
import az.icma.security.CurrentUser;
import az.icma.security.OwnPassword;
import az.icma.security.PasskeyQuestions;
import az.icma.security.Passkeys;
import az.icma.security.SecondFactor;
import az.icma.security.SignedIn;
import az.icma.security.StaffSessions;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.PermitAll;

/** What concerns the reader alone: how one proves who one is, where one is signed in, and how one is gone at once. */
@Route(AccountPages.MINE)
@PermitAll
class MyAccountView extends Div implements HasDynamicTitle {

    MyAccountView(
            CurrentUser currentUser,
            SecondFactor factor,
            Passkeys passkeys,
            PasskeyQuestions questions,
            OwnPassword password,
            StaffSessions sessions) {
        FactorSection factorSection = new FactorSection(factor);
        addClassName("icma-page");
        add(
                new PageHeader(getPageTitle())
                        .about(currentUser.get().map(SignedIn::name).orElse("")),
                factorSection,
                new PasskeySection(passkeys, questions, factorSection::show),
                new PasswordSection(password),
                new SessionsSection(sessions),
                new QuickExitSection());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.my-account.title");
    }
}
