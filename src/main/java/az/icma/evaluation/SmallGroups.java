package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which numbers of a table stay hidden, so that nobody reads a group of fewer than five in it, nor reckons one from the
 * numbers that are shown. Zeros are shown: there is nobody to recognise.
 *
 * <p>Small numbers are hidden first; then, one after another, as many others as it takes until for every number that
 * must not be known a second table exists that shows the same and says something else there.
 *
 * @param <K> what names a number of the table
 */
final class SmallGroups<K> {

    /** The smallest group that is shown. */
    static final int SMALLEST = 5;

    private final Map<K, Integer> counts;
    private final List<Balance<K>> balances;
    private final Set<K> knownElsewhere;
    private final Set<K> secret;
    private final Set<K> hidden;

    private SmallGroups(
            Map<K, Integer> counts, List<Balance<K>> balances, Set<K> knownElsewhere, Set<K> hiddenElsewhere) {
        this.counts = counts;
        this.balances = balances;
        this.knownElsewhere = knownElsewhere;
        secret = new LinkedHashSet<>(hiddenElsewhere);
        counts.forEach((key, count) -> {
            if (isSmall(count)) {
                secret.add(key);
            }
        });
        hidden = new LinkedHashSet<>(secret);
    }

    static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST;
    }

    /**
     * @param counts all numbers that whoever sees the table may know
     * @param balances what is known to add up
     * @param knownElsewhere numbers that others show and that hiding here would not hide
     * @param hiddenElsewhere numbers that are hidden already and must not be given away here
     */
    static <K> Set<K> hidden(
            Map<K, Integer> counts, List<Balance<K>> balances, Set<K> knownElsewhere, Set<K> hiddenElsewhere) {
        return new SmallGroups<>(counts, balances, knownElsewhere, hiddenElsewhere).hide();
    }

    private Set<K> hide() {
        for (Optional<K> exposed = exposed(); exposed.isPresent(); exposed = exposed()) {
            K next = nearest(exposed.get());
            if (next == null) {
                return hidden;
            }
            hidden.add(next);
        }
        return hidden;
    }

    /** A secret that the shown numbers give away, exactly or as part of a remainder that is itself too small. */
    private Optional<K> exposed() {
        for (Balance<K> balance : balances) {
            List<K> left = balance.left().stream().filter(hidden::contains).toList();
            List<K> right = balance.right().stream().filter(hidden::contains).toList();
            List<K> one = left.isEmpty() ? right : left;
            if (left.isEmpty() != right.isEmpty()
                    && one.stream().mapToInt(counts::get).sum() < SMALLEST) {
                return Optional.of(one.get(0));
            }
        }
        List<K> unknowns = List.copyOf(hidden);
        List<int[]> ways = new WaysOut(matrix(unknowns), unknowns.size()).all();
        return secret.stream().filter(key -> !hasWayOut(unknowns, key, ways)).findFirst();
    }

    private boolean hasWayOut(List<K> unknowns, K key, List<int[]> ways) {
        int at = unknowns.indexOf(key);
        List<int[]> moving = ways.stream().filter(way -> way[at] != 0).toList();
        return moving.stream().anyMatch(way -> isPossible(unknowns, way))
                || moving.stream().anyMatch(way -> ways.stream()
                        .flatMap(other -> Stream.of(sum(way, other, 1), sum(way, other, -1)))
                        .anyMatch(both -> both[at] != 0 && isPossible(unknowns, both)));
    }

    /** Whether the table moved this way, or the opposite way, could be the true one: what is hidden is never zero. */
    private boolean isPossible(List<K> unknowns, int[] way) {
        boolean forth = true;
        boolean back = true;
        for (int i = 0; i < way.length; i++) {
            int count = counts.get(unknowns.get(i));
            forth &= count + way[i] > 0;
            back &= count - way[i] > 0;
        }
        return forth || back;
    }

    private static int[] sum(int[] one, int[] other, int times) {
        int[] sum = new int[one.length];
        Arrays.setAll(sum, i -> one[i] + times * other[i]);
        return sum;
    }

    private int[][] matrix(List<K> unknowns) {
        Map<K, Integer> positions = new HashMap<>();
        unknowns.forEach(key -> positions.put(key, positions.size()));
        return balances.stream()
                .map(balance -> {
                    int[] row = new int[unknowns.size()];
                    balance.left().stream().map(positions::get).forEach(at -> add(row, at, 1));
                    balance.right().stream().map(positions::get).forEach(at -> add(row, at, -1));
                    return row;
                })
                .filter(row -> Arrays.stream(row).anyMatch(entry -> entry != 0))
                .toArray(int[][]::new);
    }

    private static void add(int[] row, @Nullable Integer at, int sign) {
        if (at != null) {
            row[at] += sign;
        }
    }

    /** The smallest number that may be hidden in a sum with the exposed one, or with what is hidden together with it. */
    private @Nullable K nearest(K exposed) {
        Set<K> together = new LinkedHashSet<>(Set.of(exposed));
        Deque<K> from = new ArrayDeque<>(together);
        List<K> candidates = new ArrayList<>();
        while (!from.isEmpty()) {
            K key = from.poll();
            balances.stream()
                    .filter(balance -> balance.has(key))
                    .flatMap(Balance::keys)
                    .forEach(other -> {
                        if (mayBeHidden(other)) {
                            candidates.add(other);
                        } else if (hidden.contains(other) && together.add(other)) {
                            from.add(other);
                        }
                    });
        }
        return candidates.stream().min(Comparator.comparing(counts::get)).orElse(null);
    }

    private boolean mayBeHidden(K key) {
        return counts.get(key) > 0 && !hidden.contains(key) && !knownElsewhere.contains(key);
    }

    /** Both sides add up to the same. */
    record Balance<K>(List<K> left, List<K> right) {

        static <K> Balance<K> total(K total, List<K> parts) {
            return new Balance<>(parts, List.of(total));
        }

        boolean has(K key) {
            return left.contains(key) || right.contains(key);
        }

        Stream<K> keys() {
            return Stream.concat(left.stream(), right.stream());
        }
    }

    /** The ways in which the unknowns may change together without changing what is shown: a basis of the null space. */
    private static final class WaysOut {

        private static final double NOTHING = 1e-9;

        private final double[][] rows;
        private final int size;
        private final int[] pivotRow;

        WaysOut(int[][] matrix, int size) {
            rows = Arrays.stream(matrix)
                    .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                    .toArray(double[][]::new);
            this.size = size;
            pivotRow = new int[size];
            Arrays.fill(pivotRow, -1);
            reduce();
        }

        private void reduce() {
            int done = 0;
            for (int column = 0; column < size && done < rows.length; column++) {
                int pivot = done;
                while (pivot < rows.length && Math.abs(rows[pivot][column]) < NOTHING) {
                    pivot++;
                }
                if (pivot < rows.length) {
                    double[] row = rows[pivot];
                    rows[pivot] = rows[done];
                    rows[done] = row;
                    clear(done, column);
                    pivotRow[column] = done++;
                }
            }
        }

        private void clear(int at, int column) {
            double[] row = rows[at];
            double lead = row[column];
            for (int i = 0; i < size; i++) {
                row[i] /= lead;
            }
            for (int other = 0; other < rows.length; other++) {
                double times = rows[other][column];
                if (other != at && Math.abs(times) > NOTHING) {
                    for (int i = 0; i < size; i++) {
                        rows[other][i] -= times * row[i];
                    }
                }
            }
        }

        /** Whole numbers only: sums of tables have no others, and a way that is none would be no proof. */
        List<int[]> all() {
            List<int[]> ways = new ArrayList<>();
            for (int free = 0; free < size; free++) {
                if (pivotRow[free] < 0) {
                    way(free).ifPresent(ways::add);
                }
            }
            return ways;
        }

        private Optional<int[]> way(int free) {
            int[] way = new int[size];
            way[free] = 1;
            for (int column = 0; column < size; column++) {
                if (pivotRow[column] >= 0) {
                    double entry = -rows[pivotRow[column]][free];
                    way[column] = (int) Math.round(entry);
                    if (Math.abs(entry - way[column]) > NOTHING) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(way);
        }
    }
}
