package az.icma.deadlines.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.deadlines.DeadlineService;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class DeadlinePagesTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private DeadlineSection section;

    @Autowired
    private CurrentUser currentUser;

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void explainsWhyADateIsTheDate() {
        CaseFile file = openCase();
        deadlines.start(file.id(), file.id(), "VMH-10.1", LocalDate.of(2026, 3, 16));
        open(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().add(section.content(file).orElseThrow());

        assertThat(text(_get(DeadlineList.class)))
                .contains("Son tarixlər", "Müraciətə cavab", "15 aprel 2026", "dəqiqləşdirilməyib");

        _click(_get(Button.class, spec -> spec.withText("Niyə bu tarix?")));

        assertThat(text(_get(WhyThisDateDialog.class)))
                .contains("15 iş günü", "maddə 10.1", "17 mart 2026", "Novruz və Ramazan bayramları")
                .contains("Bu qaydanı hüquqşünas hələ təsdiqləməyib");
        assertThat(_find(_get(WhyThisDateDialog.class), ListItem.class)).hasSize(15);
    }

    @Test
    void explainsInEnglishToo() {
        CaseFile file = openCase();
        deadlines.start(file.id(), file.id(), "IPM-38", LocalDate.of(2026, 4, 9));
        open(Locale.ENGLISH, Role.LAWYER);
        UI.getCurrent().add(section.content(file).orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Why this date?")));

        assertThat(text(_get(WhyThisDateDialog.class)))
                .contains("12 May 2026", "is a day off, so the period ends on", "Victory over Fascism Day");
    }

    @Test
    void saysNothingOfACaseWithoutDeadlines() {
        assertThat(section.content(openCase())).isEmpty();
    }

    @Test
    void listsTheRulesAndLetsALawyerConfirmOne() {
        open(AzerbaijaniText.AZ, Role.LAWYER);
        UI.getCurrent().add(new DeadlineRulesView(deadlines, currentUser));
        assertThat(text(UI.getCurrent())).contains("VMH-10.1", "IEH-24", "AIHM-35", "15 iş günü");

        _click(_get(rule("IPM-KASSASIYA"), Button.class, spec -> spec.withText("Təsdiqlə")));
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(deadlines
                        .explain("IPM-KASSASIYA", LocalDate.of(2026, 3, 16))
                        .rule()
                        .isConfirmed())
                .isTrue();
    }

    @Test
    void offersADirectorNothingToConfirm() {
        open(AzerbaijaniText.AZ, Role.DIRECTOR);
        UI.getCurrent().add(new DeadlineRulesView(deadlines, currentUser));

        assertThat(_find(rule("VMH-10.1"), Button.class)).isEmpty();
    }

    private static ListItem rule(String code) {
        return _find(ListItem.class).stream()
                .filter(entry -> text(entry).contains(code))
                .findFirst()
                .orElseThrow();
    }

    private void open(Locale locale, Role role) {
        Pages.openAs(new SignedIn(UUID.randomUUID(), "Sınaq Hüquqşünas", Set.of(role), Set.of()), locale, application);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private CaseFile openCase() {
        return cases.open(new OpenCaseFile(
                UUID.randomUUID(), "legal-aid", null, null, null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
    }
}
