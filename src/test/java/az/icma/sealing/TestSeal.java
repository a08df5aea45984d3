package az.icma.sealing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A seal whose keys live in memory only: for rules of aggregates, without a database. */
public final class TestSeal {

    private TestSeal() {}

    public static Seal inMemory() {
        return new Seal(new KeysInMemory());
    }

    static final class KeysInMemory implements DataKeys {

        final Map<UUID, DataKey> keys = new HashMap<>();

        @Override
        public Optional<DataKey> find(UUID subject) {
            return Optional.ofNullable(keys.get(subject));
        }

        @Override
        public DataKey of(Subject subject) {
            return keys.computeIfAbsent(subject.id(), first -> DataKey.fresh());
        }

        @Override
        public void fetch(Collection<UUID> subjects) {
            // All are here already.
        }

        @Override
        public void forget(UUID subject) {
            keys.remove(subject);
        }
    }
}
