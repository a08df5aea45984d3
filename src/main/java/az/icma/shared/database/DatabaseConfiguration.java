package az.icma.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import javax.sql.DataSource;

/**
 * Which PostgreSQL the application uses: the one of {@code ICMA_DATABASE_URL}, or an embedded one in {@code
 * icma.data}. Flyway migrates as the owner; the pool steps down to the role {@code icma_app}, whom the tables show only
 * the rows of whoever a statement is for.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JdbcProperties.class)
class DatabaseConfiguration {

    @Bean
    DatabaseAddress databaseAddress(Environment settings) {
        return DatabaseAddress.alone(settings);
    }

    @Bean
    RowIdentities rowIdentities(ObjectProvider<RowReaders> readers) {
        return new RowIdentities(readers);
    }

    /** Nobody gets at the bare pool; the owner's connections, for migrations, are none of it. */
    @Bean
    static BeanPostProcessor guardOfThePool(ObjectProvider<RowIdentities> identities) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? new GuardedPool(pool, identities.getObject()) : bean;
            }
        };
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAddress address) {
        return address.owner();
    }
}
