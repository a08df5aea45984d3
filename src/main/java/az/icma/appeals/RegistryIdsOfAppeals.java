package az.icma.appeals;

import az.icma.registry.ReferenceColumn;
import az.icma.registry.RegistryReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where letters name their authority. */
@Configuration(proxyBeanMethods = false)
class RegistryIdsOfAppeals {

    @Bean
    RegistryReference authoritiesOfAppeals(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "appeal", "authority_id");
    }

    @Bean
    RegistryReference authoritiesThatForwarded(JdbcClient jdbc) {
        return ReferenceColumn.ofRows(jdbc, "appeal_forwarding", "from_authority");
    }

    @Bean
    RegistryReference authoritiesForwardedTo(JdbcClient jdbc) {
        return ReferenceColumn.ofRows(jdbc, "appeal_forwarding", "to_authority");
    }
}
