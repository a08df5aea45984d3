package az.icma.legalaid.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of legal aid stand. */
@Configuration(proxyBeanMethods = false)
public class LegalAidNavigation {

    @Bean
    RailEntry newRequestEntry() {
        return new RailEntry(
                RailEntry.Section.WORK,
                "legalaid.new-request.title",
                NewRequestView.class,
                VaadinIcon.PLUS_CIRCLE_O,
                15);
    }
}
