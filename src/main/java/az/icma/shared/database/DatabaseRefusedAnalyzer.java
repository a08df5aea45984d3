package az.icma.shared.database;

import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that cannot be used is a matter of settings: says which one, instead of a stack trace. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PSQLException cause) {
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                refusal(
                        "The PostgreSQL server refused the user or the password.",
                        "Check ICMA_DATABASE_USER and ICMA_DATABASE_PASSWORD, or the files that …_FILE name.",
                        cause);
            case "3D000" ->
                refusal(
                        "The PostgreSQL server has no database of this name.",
                        "Create it, or correct the name in ICMA_DATABASE_URL.",
                        cause);
            case "42501" ->
                refusal(
                        "The user of the database lacks a right: " + cause.getMessage(),
                        "It must own the database, and either may create roles or has the role icma_app prepared for it:"
                                + " CREATE ROLE icma_app NOLOGIN; GRANT icma_app TO … WITH ADMIN OPTION;",
                        cause);
            case "08001", "08004", "08006" ->
                refusal(
                        "The PostgreSQL server cannot be reached.",
                        "Check the address in ICMA_DATABASE_URL, and that the server runs and accepts connections.",
                        cause);
            default -> null;
        };
    }

    private static FailureAnalysis refusal(String what, String remedy, PSQLException cause) {
        return new FailureAnalysis(what + " Nothing was changed.", remedy, cause);
    }
}
