package az.icma.registry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the registry itself names people and organisations. */
@Configuration(proxyBeanMethods = false)
class OwnReferences {

    @Bean
    RegistryReference consentsOfPerson(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "consent", "person_id");
    }

    @Bean
    RegistryReference organisationsBelow(JdbcClient jdbc) {
        return ReferenceColumn.ofAggregate(jdbc, "organisation", "parent_id");
    }

    @Bean
    RegistryReference beginningsOfRelations(JdbcClient jdbc) {
        return new RelationEnds(jdbc, "from_id", "to_id");
    }

    @Bean
    RegistryReference endsOfRelations(JdbcClient jdbc) {
        return new RelationEnds(jdbc, "to_id", "from_id");
    }
}
