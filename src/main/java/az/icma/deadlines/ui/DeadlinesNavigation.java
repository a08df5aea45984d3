package az.icma.deadlines.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlinesNavigation {

    @Bean
    RailEntry deadlineRulesPage() {
        return new RailEntry(
                RailEntry.Section.PROCESSES,
                "deadlines.rules.title",
                DeadlineRulesView.class,
                VaadinIcon.CALENDAR_CLOCK,
                50);
    }
}
