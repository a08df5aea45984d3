package az.icma.shared;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.Map;

/** The application's settings for a command at the terminal, and nothing that runs: no engine, no pages, no timers. */
public final class TerminalSettings {

    private TerminalSettings() {}

    /**
     * @param parts configuration of the few beans that the command needs
     * @param settings what the environment does not say
     */
    public static ConfigurableApplicationContext open(Class<?> parts, Map<String, Object> settings) {
        return new SpringApplicationBuilder(parts)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(settings)
                .run();
    }
}
