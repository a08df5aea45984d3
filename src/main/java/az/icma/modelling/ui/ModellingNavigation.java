package az.icma.modelling.ui;

import az.icma.process.ProcessKey;
import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Optional;
import java.util.UUID;

/** Where the pages of processes stand. */
@Configuration(proxyBeanMethods = false)
public class ModellingNavigation {

    static final String PROCESSES = "processes";

    static String process(ProcessKey key) {
        return PROCESSES + "/" + key.value();
    }

    static String draft(UUID draft) {
        return PROCESSES + "/drafts/" + draft;
    }

    /** The id in an address; nothing if it is none. */
    static Optional<UUID> id(Optional<String> text) {
        try {
            return text.map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Bean
    RailEntry processesEntry() {
        return new RailEntry(
                RailEntry.Section.PROCESSES, "modelling.processes.title", ProcessesView.class, VaadinIcon.CLUSTER, 10);
    }
}
