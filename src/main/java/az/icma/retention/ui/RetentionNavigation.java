package az.icma.retention.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetentionNavigation {

    @Bean
    RailEntry retentionPage() {
        return new RailEntry(
                RailEntry.Section.ADMINISTRATION, "retention.title", RetentionView.class, VaadinIcon.HOURGLASS_END, 40);
    }
}
