package az.icma.evaluation;

import java.util.Map;

/**
 * How far the facts had been from their sources; expected is none.
 *
 * @param missing what had no row
 * @param superfluous rows of something that never was
 * @param different rows that said something else
 */
public record Drift(int missing, int superfluous, int different) {

    static final Drift NONE = new Drift(0, 0, 0);

    public boolean none() {
        return equals(NONE);
    }

    Drift plus(Drift other) {
        return new Drift(missing + other.missing, superfluous + other.superfluous, different + other.different);
    }

    /** From fingerprints of the same rows before and after they were projected anew. */
    static Drift between(Map<String, String> before, Map<String, String> after) {
        long missing =
                after.keySet().stream().filter(id -> !before.containsKey(id)).count();
        long superfluous =
                before.keySet().stream().filter(id -> !after.containsKey(id)).count();
        long different = after.entrySet().stream()
                .filter(row -> before.containsKey(row.getKey()))
                .filter(row -> !row.getValue().equals(before.get(row.getKey())))
                .count();
        return new Drift((int) missing, (int) superfluous, (int) different);
    }
}
