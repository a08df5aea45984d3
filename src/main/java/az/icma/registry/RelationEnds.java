package az.icma.registry;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/** One end of the relations. What relates the two merged records to each other stays: nobody is related to themselves. */
record RelationEnds(JdbcClient jdbc, String end, String otherEnd) implements RegistryReference {

    @Override
    public String place() {
        return "relation." + end;
    }

    @Override
    public List<String> follow(UUID gone, UUID kept) {
        return jdbc.sql("UPDATE relation SET %s = :kept, version = version + 1 WHERE %s = :gone AND %s <> :kept"
                                .formatted(end, end, otherEnd)
                        + " RETURNING id::text")
                .param("gone", gone)
                .param("kept", kept)
                .query(String.class)
                .list();
    }

    @Override
    public void putBack(UUID gone, UUID kept, List<String> moved) {
        if (!moved.isEmpty()) {
            jdbc.sql("UPDATE relation SET %s = :gone, version = version + 1 WHERE %s = :kept AND id::text IN (:moved)"
                            .formatted(end, end))
                    .param("gone", gone)
                    .param("kept", kept)
                    .param("moved", moved)
                    .update();
        }
    }
}
