package az.icma.registry;

import java.util.Arrays;
import java.util.List;

/** Where an authority or a court stands; decides who is next above it. */
public enum Level {
    PRESIDENT(OrganisationKind.AUTHORITY),
    PARLIAMENT(OrganisationKind.AUTHORITY),
    CABINET(OrganisationKind.AUTHORITY),
    CENTRAL(OrganisationKind.AUTHORITY),
    /** A public legal entity or agency. */
    AGENCY(OrganisationKind.AUTHORITY),
    /** Yerli icra hakimiyyəti. */
    LOCAL_EXECUTIVE(OrganisationKind.AUTHORITY),
    MUNICIPALITY(OrganisationKind.AUTHORITY),
    /** A local branch of a central body. */
    BRANCH(OrganisationKind.AUTHORITY),
    OMBUDSMAN(OrganisationKind.AUTHORITY),
    /** Of a city or district. */
    FIRST_INSTANCE(OrganisationKind.COURT),
    ADMINISTRATIVE(OrganisationKind.COURT),
    APPEAL(OrganisationKind.COURT),
    SUPREME(OrganisationKind.COURT),
    CONSTITUTIONAL(OrganisationKind.COURT),
    INTERNATIONAL(OrganisationKind.COURT);

    private final OrganisationKind kind;

    Level(OrganisationKind kind) {
        this.kind = kind;
    }

    boolean fits(OrganisationKind other) {
        return kind == other;
    }

    /** The levels that an organisation of this kind can have; none for most. */
    public static List<Level> of(OrganisationKind kind) {
        return Arrays.stream(values()).filter(level -> level.fits(kind)).toList();
    }
}
