package az.icma.modelling;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The right to write belongs to an open page, and no page outlives the application. Before anybody can open one, the
 * rights that an earlier run could not take back, because it was killed, are taken back.
 */
@Component
class LocksOfEarlierRuns implements SmartInitializingSingleton {

    private final JdbcClient sql;
    private final TransactionOperations transactions;

    LocksOfEarlierRuns(JdbcClient sql, TransactionOperations transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(transaction -> sql.sql(
                        """
                        UPDATE draft
                        SET lock_holder = NULL, lock_token = NULL, locked_at = NULL, version = version + 1
                        WHERE lock_token IS NOT NULL
                        """)
                .update());
    }
}
