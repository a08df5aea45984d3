package az.icma.casefile;

import java.util.UUID;

/** A person or organisation of the registry in a role of the matter. */
public record Party(UUID registryId, Kind kind, PartyRole role) {

    /** Which part of the registry knows the id. */
    public enum Kind {
        PERSON,
        ORGANISATION
    }

    public static Party person(UUID id, PartyRole role) {
        return new Party(id, Kind.PERSON, role);
    }

    public static Party organisation(UUID id, PartyRole role) {
        return new Party(id, Kind.ORGANISATION, role);
    }
}
