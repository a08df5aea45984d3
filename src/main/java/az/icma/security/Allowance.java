package az.icma.security;

import java.util.Locale;

/**
 * What one person, or one address, may do so often within ten minutes and no more: enough for the busiest hour of work,
 * too little to carry a registry away or to keep others from working.
 */
public enum Allowance {
    /** Files handed over. */
    UPLOADS,
    /** Figures given out as files. */
    EXPORTS,
    /** Questions to the registry and to the list of cases. */
    SEARCHES,
    /** Files of cases fetched, covered words uncovered. */
    DISCLOSURES,
    /** Requests of somebody who is not signed in, by address. */
    STRANGERS,
    /** Petitions signed without an account, and signatures taken back, by address. */
    SIGNATURES;

    /** Its name in settings and texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
