package az.icma.casefile;

import az.icma.registry.ReferenceColumn;
import az.icma.registry.RegistryReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where case files name people and organisations, besides their parties. */
@Configuration(proxyBeanMethods = false)
class RegistryIdsOfCases {

    @Bean
    RegistryReference organisationsOfCases(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "case_file", "organisation_id");
    }

    @Bean
    RegistryReference partiesOfCalls(JdbcClient jdbc) {
        return ReferenceColumn.ofRows(jdbc, "case_call", "registry_id");
    }
}
