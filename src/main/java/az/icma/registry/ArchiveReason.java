package az.icma.registry;

import java.util.Arrays;
import java.util.List;

/** Why a person or an organisation is no longer offered. */
public enum ArchiveReason {
    NO_CONTACT(true, true),
    MOVED(true, true),
    DIED(true, false),
    OWN_WISH(true, true),
    DISSOLVED(false, true),
    MISTAKE(true, true),
    OTHER(true, true);

    private final boolean ofPeople;
    private final boolean ofOrganisations;

    ArchiveReason(boolean ofPeople, boolean ofOrganisations) {
        this.ofPeople = ofPeople;
        this.ofOrganisations = ofOrganisations;
    }

    /** What can be said of such a record. */
    public static List<ArchiveReason> of(RecordKind kind) {
        return Arrays.stream(values())
                .filter(reason -> kind == RecordKind.PERSON ? reason.ofPeople : reason.ofOrganisations)
                .toList();
    }
}
