package az.icma.shared.database;

import org.springframework.beans.factory.ObjectProvider;

/** Who asks for rows in this thread: work in the background that has said so, else the person signed in, else nobody. */
class RowIdentities {

    private final ObjectProvider<RowReaders> readers;

    RowIdentities(ObjectProvider<RowReaders> readers) {
        this.readers = readers;
    }

    RowIdentity current() {
        return Background.current()
                .map(RowIdentity::of)
                .or(() -> readers.stream()
                        .findFirst()
                        .flatMap(RowReaders::current)
                        .map(RowIdentity::of))
                .orElse(RowIdentity.NOBODY);
    }
}
