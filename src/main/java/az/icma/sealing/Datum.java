package az.icma.sealing;

import java.util.function.UnaryOperator;

/** What sort of thing a field says. All but {@link #CODE} stand sealed in the database. */
public enum Datum {
    /** Nothing of a person: a code, a key, a fingerprint, what an office tells everybody of itself. Stands open. */
    CODE(Mask.NONE),
    NAME(Mask.ALL),
    /** Would harm somebody if others knew it: circumstances, rules of contact. */
    CIRCUMSTANCE(Mask.ALL),
    /** What somebody told or wrote: stories, notes, answers. */
    WORDS(Mask.ALL),
    BIRTH_YEAR(Mask.ALL),
    ADDRESS(Mask.ALL),
    /** The last two digits tell one's own numbers apart. */
    PHONE(Mask::phone),
    EMAIL(Mask::email),
    FIN(Mask::fin);

    private final UnaryOperator<String> mask;

    Datum(UnaryOperator<String> mask) {
        this.mask = mask;
    }

    public boolean isSealed() {
        return this != CODE;
    }

    /** What stands in place of the value until somebody asks for it; {@code null} for nothing. */
    public String masked(String value) {
        return value == null ? null : mask.apply(value);
    }
}
