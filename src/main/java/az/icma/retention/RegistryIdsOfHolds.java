package az.icma.retention;

import az.icma.registry.ReferenceColumn;
import az.icma.registry.RegistryReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hold follows its person into the record that goes on. */
@Configuration(proxyBeanMethods = false)
class RegistryIdsOfHolds {

    @Bean
    RegistryReference peopleUnderHold(JdbcClient jdbc) {
        return ReferenceColumn.ofRows(jdbc, "legal_hold", "person_id");
    }
}
