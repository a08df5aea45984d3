package az.icma.evaluation;

import az.icma.evaluation.SmallGroups.Balance;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SmallGroupsTest {

    @Test
    void largeGroupsAndEmptyOnesAreShown() {
        assertThat(hiddenOf(5, 0, 12, 40)).isEmpty();
    }

    @Test
    void aSmallGroupTakesTheNextSmallestWithItSoThatTheTotalDoesNotTellIt() {
        assertThat(hiddenOf(3, 0, 12, 40)).containsExactlyInAnyOrder("part-0", "part-2");
    }

    @Test
    void twoSmallGroupsHideEachOtherWhereTogetherTheyAreNoSmallGroup() {
        assertThat(hiddenOf(2, 4, 12)).containsExactlyInAnyOrder("part-0", "part-1");
    }

    @Test
    void twoSmallGroupsThatTogetherAreStillSmallTakeAThirdWithThem() {
        assertThat(hiddenOf(2, 2, 12)).containsExactlyInAnyOrder("part-0", "part-1", "part-2");
    }

    @Test
    void aSmallTotalIsHiddenWithItsParts() {
        assertThat(hiddenOf(3, 1)).containsExactlyInAnyOrder("part-0", "part-1", "total");
    }

    @Test
    void whatStaysOpenDoesNotTellWhatWasFinished() {
        Map<String, Integer> counts = Map.of("before", 10, "started", 12, "finished", 2, "after", 20);
        Balance<String> course = new Balance<>(List.of("before", "started"), List.of("finished", "after"));

        assertThat(SmallGroups.hidden(counts, List.of(course), Set.of("before"), Set.of()))
                .containsExactlyInAnyOrder("finished", "started");
    }

    @Test
    void whatIsHiddenElsewhereIsNotGivenAwayByItsParts() {
        Map<String, Integer> counts = Map.of("total", 20, "one", 8, "two", 12);

        assertThat(SmallGroups.hidden(
                        counts, List.of(Balance.total("total", List.of("one", "two"))), Set.of(), Set.of("total")))
                .contains("total")
                .containsAnyOf("one", "two");
    }

    /** Tables as the pages have them: each row a course of cases, the columns with totals, and the totals a course too. */
    @RepeatedTest(300)
    void noHiddenNumberOfARandomTableCanBeDerivedFromTheShownOnes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Balance<String>> balances = new ArrayList<>();
        int rows = 1 + random.nextInt(3);
        List<String> columns = List.of("before", "started", "finished", "after");
        columns.forEach(column -> counts.put(column, 0));
        for (int row = 0; row < rows; row++) {
            int before = random.nextInt(9);
            int started = random.nextInt(9);
            int finished = random.nextInt(before + started + 1);
            List<Integer> course = List.of(before, started, finished, before + started - finished);
            for (int column = 0; column < columns.size(); column++) {
                counts.put(columns.get(column) + row, course.get(column));
                counts.merge(columns.get(column), course.get(column), Integer::sum);
            }
            balances.add(course(Integer.toString(row)));
        }
        balances.add(course(""));
        for (String column : columns) {
            balances.add(Balance.total(
                    column,
                    IntStream.range(0, rows).mapToObj(row -> column + row).toList()));
        }

        Set<String> hidden = SmallGroups.hidden(counts, balances, Set.of(), Set.of());

        Set<String> small = counts.entrySet().stream()
                .filter(entry -> SmallGroups.isSmall(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(hidden).containsAll(small);
        assertThat(hidden).allMatch(key -> counts.get(key) > 0);
        for (String secret : small) {
            assertThat(couldBeSomethingElse(secret, counts, balances, hidden))
                    .as("%s in %s, hidden %s", secret, counts, hidden)
                    .isTrue();
        }
    }

    private static Balance<String> course(String row) {
        return new Balance<>(List.of("before" + row, "started" + row), List.of("finished" + row, "after" + row));
    }

    /** An attacker tries every table that shows the same; found by search, not by the algebra under test. */
    private static boolean couldBeSomethingElse(
            String secret, Map<String, Integer> truth, List<Balance<String>> balances, Set<String> hidden) {
        return nearest(truth.get(secret)).skip(1).anyMatch(guess -> {
            Map<String, Integer> table = new LinkedHashMap<>(truth);
            table.keySet().removeAll(hidden);
            table.put(secret, guess);
            return completes(table, truth, balances);
        });
    }

    private static boolean completes(
            Map<String, Integer> table, Map<String, Integer> truth, List<Balance<String>> balances) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Balance<String> balance : balances) {
                List<String> open =
                        balance.keys().filter(key -> !table.containsKey(key)).toList();
                int rest = side(balance.left(), table) - side(balance.right(), table);
                if (open.isEmpty() && rest != 0) {
                    return false;
                }
                if (open.size() == 1) {
                    int value = balance.right().contains(open.get(0)) ? rest : -rest;
                    if (value < 1) {
                        return false;
                    }
                    table.put(open.get(0), value);
                    moved = true;
                }
            }
        }
        return truth.keySet().stream()
                .filter(key -> !table.containsKey(key))
                .findFirst()
                .map(key -> nearest(truth.get(key)).anyMatch(value -> {
                    Map<String, Integer> attempt = new LinkedHashMap<>(table);
                    attempt.put(key, value);
                    return completes(attempt, truth, balances);
                }))
                .orElse(true);
    }

    /** The number itself and those around it, nearest first; a hidden number is never zero. */
    private static IntStream nearest(int number) {
        return IntStream.of(0, 1, -1, 2, -2, 3, -3).map(by -> number + by).filter(value -> value > 0);
    }

    private static int side(List<String> keys, Map<String, Integer> table) {
        return keys.stream().mapToInt(key -> table.getOrDefault(key, 0)).sum();
    }

    private static Set<String> hiddenOf(int... parts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        for (int part : parts) {
            keys.add("part-" + keys.size());
            counts.put(keys.get(keys.size() - 1), part);
        }
        counts.put("total", IntStream.of(parts).sum());
        return SmallGroups.hidden(counts, List.of(Balance.total("total", keys)), Set.of("total"), Set.of());
    }
}
