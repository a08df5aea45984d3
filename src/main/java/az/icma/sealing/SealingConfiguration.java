package az.icma.sealing;

import az.icma.shared.database.DatabaseAddress;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    KeyEncryptionKey keyEncryptionKey(Environment settings, DatabaseAddress database) {
        return KeyFromSettings.of(settings, database);
    }

    /** Without a key no table is touched either. */
    @Bean
    FlywayConfigurationCustomizer keyBeforeTables(KeyEncryptionKey key) {
        return flyway -> {};
    }

    @Bean
    DataKeys dataKeys(JdbcClient jdbc, KeyEncryptionKey wrapping) {
        StoredKeys keys = new StoredKeys(jdbc, wrapping);
        KeyringMark.compare(jdbc, keys);
        return keys;
    }
}
