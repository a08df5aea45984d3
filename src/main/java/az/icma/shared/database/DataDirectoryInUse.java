package az.icma.shared.database;

import java.nio.file.Path;

/** Another living application works on this data directory; starting beside it would destroy data. */
final class DataDirectoryInUse extends RuntimeException {

    DataDirectoryInUse(Path directory) {
        super("Another İcma is already running on the data in " + directory
                + ". Nothing was changed. Stop it first, or start this one with another directory: ICMA_DATA=…");
    }
}
