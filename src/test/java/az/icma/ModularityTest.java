package az.icma;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The borders between the modules hold, and the pictures of them are written to {@code target/spring-modulith-docs}. */
class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(IcmaApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void picturesOfTheModulesAreWritten() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
