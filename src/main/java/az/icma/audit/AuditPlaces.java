package az.icma.audit;

import az.icma.shared.database.DatabaseAddress;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import java.nio.file.Path;

/** Where the key of the audit and its checkpoints stand: {@code ICMA_AUDIT_CHECKPOINTS}, or a folder beside the files of cases. */
@Component
class AuditPlaces {

    private final Path keyFile;
    private final Path checkpoints;

    AuditPlaces(Environment settings) {
        Path data = DatabaseAddress.dataDirectory(settings);
        String elsewhere = settings.getProperty("ICMA_AUDIT_CHECKPOINTS");
        keyFile = data.resolve("keys").resolve("audit.key");
        checkpoints = StringUtils.hasText(elsewhere) ? Path.of(elsewhere) : data.resolve("audit");
    }

    /** Made at its first use. */
    SigningKey key() {
        return SigningKey.in(keyFile);
    }

    CheckpointFile outside() {
        return new CheckpointFile(checkpoints);
    }
}
