package az.icma.registry.ui;

import az.icma.registry.RecordKind;
import az.icma.registry.RelationKind;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A kind of relation as it is said on the page of one of its ends: {@code is a member of}, {@code member}. */
record RelationEnd(RelationKind kind, boolean outgoing) {

    /** Everything that can be said of such a record; what is mutual is said once. */
    static List<RelationEnd> of(RecordKind record) {
        return Stream.concat(
                        RelationKind.from(record).stream().map(kind -> new RelationEnd(kind, true)),
                        RelationKind.to(record).stream()
                                .filter(kind -> !kind.isMutual())
                                .map(kind -> new RelationEnd(kind, false)))
                .sorted(Comparator.comparing(RelationEnd::kind))
                .toList();
    }

    RecordKind other() {
        return outgoing ? kind.to() : kind.from();
    }

    String textKey() {
        return "registry.RelationKind." + kind + (outgoing || kind.isMutual() ? ".from" : ".to");
    }
}
