package az.icma.process;

import org.springframework.lang.Nullable;

import java.util.Set;

/**
 * A line of the dictionary.
 *
 * @param codes that a code may be; empty where it is open which
 */
public record DeclaredVariable(String name, VariableKind kind, Set<String> codes) {

    /** Nothing fits everywhere: a question may be left open. */
    boolean fits(@Nullable Object value) {
        return value == null || kind.fits(value, codes);
    }
}
