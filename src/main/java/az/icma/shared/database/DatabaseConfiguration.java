package az.icma.shared.database;

import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import javax.sql.DataSource;

/**
 * Which PostgreSQL the application uses: the one of {@code ICMA_DATABASE_URL}, or an embedded one in {@code
 * icma.data}. Flyway migrates as the owner; the pool steps down to the role {@code icma_app}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JdbcProperties.class)
class DatabaseConfiguration {

    @Bean
    DatabaseAddress databaseAddress(Environment settings) {
        return DatabaseAddress.alone(settings);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAddress address) {
        return address.owner();
    }
}
