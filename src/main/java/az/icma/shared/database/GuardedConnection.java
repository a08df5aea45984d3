package az.icma.shared.database;

import org.springframework.lang.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * A borrowed connection that declares for whom it is used as soon as somebody makes a statement, and again whenever that
 * is somebody else. In a transaction the declaration is part of it and ends with it; outside, it is taken back before the
 * connection returns to the pool.
 */
final class GuardedConnection implements InvocationHandler {

    private final Connection borrowed;
    private final RowIdentities identities;

    /** What the connection says now; null where nobody can tell without asking it. */
    @Nullable
    private RowIdentity declared = RowIdentity.NOBODY;

    /** Whether something was declared that no transaction will end. */
    private boolean outlasting;

    GuardedConnection(Connection borrowed, RowIdentities identities) {
        this.borrowed = borrowed;
        this.identities = identities;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return proxy == arguments[0];
            case "hashCode":
                return System.identityHashCode(proxy);
            case "createStatement", "prepareStatement", "prepareCall":
                declare(identities.current());
                return handOn(method, arguments);
            case "commit", "rollback", "setAutoCommit":
                boolean ended = !"setAutoCommit".equals(method.getName()) && arguments == null;
                declared = ended && !outlasting ? RowIdentity.NOBODY : null;
                return handOn(method, arguments);
            case "close":
                clear();
                return handOn(method, arguments);
            default:
                return handOn(method, arguments);
        }
    }

    private void declare(RowIdentity asking) throws SQLException {
        if (asking.equals(declared)) {
            return;
        }
        boolean inTransaction = !borrowed.getAutoCommit();
        outlasting |= !inTransaction;
        asking.declareOn(borrowed, inTransaction);
        declared = asking;
    }

    /** Outside of any transaction, so that no rollback can bring the declaration back. */
    private void clear() throws SQLException {
        if (outlasting && !borrowed.isClosed()) {
            if (!borrowed.getAutoCommit()) {
                borrowed.rollback();
                borrowed.setAutoCommit(true);
            }
            RowIdentity.NOBODY.declareOn(borrowed, false);
            outlasting = false;
        }
    }

    private Object handOn(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(borrowed, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
