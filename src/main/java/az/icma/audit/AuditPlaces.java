package az.icma.audit;

import az.icma.shared.PlaceOutside;
import az.icma.shared.database.DatabaseAddress;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.nio.file.Path;

/** Where the key of the audit and its checkpoints stand. */
@Component
class AuditPlaces {

    private final Path keyFile;
    private final Path checkpoints;

    AuditPlaces(Environment settings) {
        Path data = DatabaseAddress.dataDirectory(settings);
        keyFile = data.resolve("keys").resolve("audit.key");
        checkpoints = PlaceOutside.of(settings);
    }

    /** Made at its first use. */
    SigningKey key() {
        return SigningKey.in(keyFile);
    }

    CheckpointFile outside() {
        return new CheckpointFile(checkpoints);
    }
}
