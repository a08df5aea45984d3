package az.icma.shared;

import az.icma.shared.database.DatabaseAddress;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

import java.nio.file.Path;

/**
 * Where stands what must outlive the database: {@code ICMA_AUDIT_CHECKPOINTS}, best on another disk or host, or a folder
 * beside the files of cases.
 */
public final class PlaceOutside {

    private PlaceOutside() {}

    public static Path of(Environment settings) {
        String elsewhere = settings.getProperty("ICMA_AUDIT_CHECKPOINTS");
        return StringUtils.hasText(elsewhere)
                ? Path.of(elsewhere)
                : DatabaseAddress.dataDirectory(settings).resolve("audit");
    }
}
