package az.icma.shell;

import az.icma.shared.ui.RailEntry;
import az.icma.shared.ui.RailEntry.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frame's own pages in the rail. */
@Configuration(proxyBeanMethods = false)
class ShellNavigation {

    @Bean
    RailEntry homeEntry() {
        return new RailEntry(Section.WORK, "shell.home.title", HomeView.class, VaadinIcon.HOME_O, -10);
    }

    @Bean
    RailEntry upkeepEntry() {
        return new RailEntry(Section.ADMINISTRATION, "shell.upkeep.title", UpkeepView.class, VaadinIcon.WRENCH, 90);
    }
}
