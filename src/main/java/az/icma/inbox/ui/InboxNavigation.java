package az.icma.inbox.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InboxNavigation {

    @Bean
    RailEntry myWorkPage() {
        return new RailEntry(RailEntry.Section.WORK, "inbox.my-work.title", MyWorkView.class, VaadinIcon.TASKS, 0);
    }
}
