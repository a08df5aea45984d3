package az.icma.legalaid;

import az.icma.registry.ReferenceColumn;
import az.icma.registry.RegistryReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where requests name the organisation that brought them. */
@Configuration(proxyBeanMethods = false)
class RegistryIdsOfRequests {

    @Bean
    RegistryReference organisationsOfRequests(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "legal_aid_case", "cbo");
    }
}
