package az.icma.casefile.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.UUID;

/** Where the pages of matters stand. */
@Configuration(proxyBeanMethods = false)
public class CasefileNavigation {

    /** The address of a matter's page. */
    static String addressOf(UUID caseId) {
        return "cases/" + caseId;
    }

    @Bean
    RailEntry casesEntry() {
        return new RailEntry(
                RailEntry.Section.WORK, "casefile.case-list.title", CaseListView.class, VaadinIcon.FOLDER_OPEN_O, 20);
    }

    @Bean
    RailEntry absencesEntry() {
        return new RailEntry(
                RailEntry.Section.WORK, "casefile.absences.title", StandInsView.class, VaadinIcon.CALENDAR_USER, 80);
    }

    @Bean
    RailEntry emergencyAccessEntry() {
        return new RailEntry(
                RailEntry.Section.WORK, "casefile.emergency.title", EmergencyAccessView.class, VaadinIcon.KEY_O, 90);
    }
}
