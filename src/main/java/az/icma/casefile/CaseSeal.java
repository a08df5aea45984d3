package az.icma.casefile;

import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Seals what is written down in a matter, and opens it from rows as they come. */
@Component
class CaseSeal {

    /** Stands for words whose key was destroyed. */
    static final String ERASED = "▒▒▒";

    private final Seal seal;

    CaseSeal(Seal seal) {
        this.seal = seal;
    }

    /** @return as it is to stand in the row; {@code null} for nothing */
    @Nullable
    byte[] seal(SealedColumn<String> column, UUID row, UUID caseId, @Nullable String words) {
        return sealed(column, row, Subject.caseFile(caseId), words);
    }

    /** The same for what belongs to a colleague until it is sent. */
    @Nullable
    byte[] sealOf(UUID account, SealedColumn<String> column, UUID row, @Nullable String words) {
        return sealed(column, row, Subject.account(account), words);
    }

    private byte[] sealed(SealedColumn<String> column, UUID row, Subject subject, String words) {
        Sealed<String> sealed = seal.seal(column, row, subject, words);
        return sealed == null ? null : sealed.bytes();
    }

    /** @param name the column of the result; {@code null} where nothing stands, {@link #ERASED} where nothing opens */
    @Nullable
    String open(SealedColumn<String> column, ResultSet row, String name) throws SQLException {
        return open(column, row.getObject("id", UUID.class), row.getBytes(name));
    }

    @Nullable
    String open(SealedColumn<String> column, UUID row, @Nullable byte[] stored) {
        if (stored == null) {
            return null;
        }
        return seal.open(column, row, Sealed.<String>stored(stored)).orElse(ERASED);
    }

    /** Whether the key of such a value was destroyed. */
    boolean isErased(@Nullable byte[] stored) {
        return seal.isErased(Sealed.stored(stored));
    }
}
