package az.icma.shell;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.casefile.Urgency;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.inbox.SecondLook;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.database.Background;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class UpkeepViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private InboxList list;

    @Autowired
    private ListUpkeep upkeep;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void anAdministratorGivesOlderRowsTheirEnglishTitle() {
        UUID caseId = new SecondLook(application).starts("AZ-BA", Urgency.NORMAL);
        String title = row(caseId).title(Locale.ENGLISH);
        jdbc.sql("UPDATE inbox_item SET title_en = '' WHERE case_id = :case")
                .param("case", caseId)
                .update();
        Pages.openAs(person(Role.ADMIN), Locale.ENGLISH, application);
        UI.getCurrent().navigate("administration/upkeep");

        _click(_get(Button.class, spec -> spec.withText("Rebuild the lists")));

        assertThat(row(caseId).titleEn()).isNotEmpty().isEqualTo(title);
        assertThat(_get(UpkeepView.class).getElement().getTextRecursively())
                .contains("The lists were made anew.", "Open steps (My work)", "Facts for evaluation", "corrected: ");
        assertThat(_get(Button.class, spec -> spec.withId("rebuild-lists")).isEnabled())
                .isTrue();
    }

    @Test
    void nobodyElseMay() {
        TestSignIn.as(person(Role.COORDINATOR));

        assertThatThrownBy(upkeep::rebuild).isInstanceOf(AccessDeniedException.class);
    }

    private InboxItem row(UUID caseId) {
        return Background.PROCESS.call(() -> list.ofCase(caseId)).get(0);
    }

    private static SignedIn person(Role role) {
        return new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(role), Set.of());
    }
}
