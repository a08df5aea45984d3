package az.icma.campaigns.ui;

import az.icma.security.OpenAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is open to strangers unless whoever runs the server says so. */
class PetitionAddressTest {

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(PetitionAddress.class);

    @Test
    void petitionsAreClosedToStrangersWithoutTheSetting() {
        server.run(started -> assertThat(started).doesNotHaveBean(OpenAddress.class));
    }

    @Test
    void theSettingOpensThem() {
        server.withSystemProperties("ICMA_PETITIONS=true")
                .run(started -> assertThat(started.getBean(OpenAddress.class).path())
                        .matches(path -> path.matcher("/petition/a-B_9").matches())
                        .matches(path -> !path.matcher("/petition/a/b").matches())
                        .matches(path -> !path.matcher("/cases").matches()));
    }
}
