package az.icma.campaigns;

import az.icma.registry.ReferenceColumn;
import az.icma.registry.RegistryReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where campaigns name community-based organisations and authorities. */
@Configuration(proxyBeanMethods = false)
class RegistryIdsOfCampaigns {

    @Bean
    RegistryReference organisationsOfCampaigns(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "campaign", "cbo");
    }

    @Bean
    RegistryReference authoritiesOfTargets(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "campaign_target", "authority_id");
    }

    @Bean
    RegistryReference authoritiesOfDemands(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "campaign_demand", "authority_id");
    }

    @Bean
    RegistryReference authoritiesOfCommitments(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "campaign_commitment", "authority_id");
    }

    @Bean
    RegistryReference authoritiesOfClusters(JdbcClient jdbc) {
        return ReferenceColumn.ofRows(jdbc, "campaign_cluster", "authority_id");
    }
}
