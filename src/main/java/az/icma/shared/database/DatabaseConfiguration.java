package az.icma.shared.database;

import az.icma.shared.SecretSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.util.StringUtils;

import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * Which PostgreSQL the application uses: the one of {@code ICMA_DATABASE_URL}, or an embedded one in {@code
 * icma.data}. Flyway migrates as the owner; the pool steps down to the role {@code icma_app}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JdbcProperties.class)
class DatabaseConfiguration {

    @Bean
    DatabaseAddress databaseAddress(Environment environment, @Value("${icma.data}") Path data) {
        String url = environment.getProperty("spring.datasource.url");
        if (!StringUtils.hasText(url)) {
            return DatabaseAddress.embeddedIn(data);
        }
        return DatabaseAddress.ofServer(
                url,
                SecretSetting.of(environment, "ICMA_DATABASE_USER"),
                SecretSetting.of(environment, "ICMA_DATABASE_PASSWORD"));
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAddress address) throws ReflectiveOperationException {
        java.sql.Driver driver = (java.sql.Driver) Class.forName(address.getDriverClassName())
                .getDeclaredConstructor()
                .newInstance();
        return new SimpleDriverDataSource(driver, address.getJdbcUrl(), address.getUsername(), address.getPassword());
    }
}
