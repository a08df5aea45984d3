package az.icma.audit.ui;

import az.icma.shared.ui.RailEntry;
import az.icma.shared.ui.RailEntry.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's page in the rail. */
@Configuration(proxyBeanMethods = false)
class AuditNavigation {

    @Bean
    RailEntry auditEntry() {
        return new RailEntry(Section.ADMINISTRATION, "audit.title", AuditView.class, VaadinIcon.CLIPBOARD_CHECK, 20);
    }
}
