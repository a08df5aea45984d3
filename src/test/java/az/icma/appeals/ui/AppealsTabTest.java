package az.icma.appeals.ui;

import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.appeals.AppealService;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@IcmaTest
class AppealsTabTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private AppealService appeals;

    @Autowired
    private AppealsTab tab;

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void appearsWithTheFirstLetter() {
        CaseFile file = cases.open(new OpenCaseFile(
                UUID.randomUUID(), "legal-aid", null, null, null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        assertThat(tab.shows(file)).isFalse();

        appeals.open(file.id());

        assertThat(tab.shows(file)).isTrue();
        Pages.openAs(
                new SignedIn(UUID.randomUUID(), "Sınaq Hüquqşünas", Set.of(Role.LAWYER), Set.of()),
                AzerbaijaniText.AZ,
                application);
        assertThat(tab.content(file).getElement().getTextRecursively()).contains("Yeni müraciət", "Hazırlanır");
    }
}
