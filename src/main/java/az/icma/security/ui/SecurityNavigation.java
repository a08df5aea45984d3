package az.icma.security.ui;

import az.icma.shared.ui.RailEntry;
import az.icma.shared.ui.RailEntry.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The module's page in the rail. */
@Configuration(proxyBeanMethods = false)
class SecurityNavigation {

    @Bean
    RailEntry accountsEntry() {
        return new RailEntry(
                Section.ADMINISTRATION, "security.accounts.title", AccountsView.class, VaadinIcon.USERS, 10);
    }
}
