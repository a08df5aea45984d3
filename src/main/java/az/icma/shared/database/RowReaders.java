package az.icma.shared.database;

import java.util.Optional;

/** Says for whom this thread reads. Declared here, implemented by whoever knows who is signed in. */
public interface RowReaders {

    Optional<RowReader> current();
}
