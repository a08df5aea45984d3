package az.icma.shared.database;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The pool, with connections that say before each statement for whom it is. Everybody comes through here: JPA, JDBC and
 * the engine. So no page, service or query can forget it.
 */
final class GuardedPool extends DelegatingDataSource {

    private final RowIdentities identities;

    GuardedPool(DataSource pool, RowIdentities identities) {
        super(pool);
        this.identities = identities;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return guarded(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return guarded(super.getConnection(user, password));
    }

    private Connection guarded(Connection borrowed) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new GuardedConnection(borrowed, identities));
    }
}
