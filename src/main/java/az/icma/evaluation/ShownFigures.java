package az.icma.evaluation;

import az.icma.evaluation.SmallGroups.Balance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of the counted figures of one question may be shown. The figures of the whole are judged first and alone, so that
 * every table beside them shows the same whole; a table then hides what it takes for none of its rows to give away more.
 */
final class ShownFigures {

    /** A number: of a row, or of the whole. */
    private record Cell(int row, Measure measure) {}

    private static final int WHOLE = -1;

    private final Course whole;
    private final Map<Cell, Integer> wholeCounts = new LinkedHashMap<>();
    private final List<Balance<Cell>> wholeBalances = new ArrayList<>();
    private final Set<Cell> knownElsewhere = new HashSet<>();
    private final Set<Cell> hiddenOfWhole;

    /**
     * @param wider the same without one of the conditions, each: the page of the wider question shows them
     * @param hiddenElsewhere what tables of wider questions hide of this group
     */
    ShownFigures(Course whole, List<Course> wider, Set<Measure> hiddenElsewhere) {
        this.whole = whole;
        for (Measure measure : Measure.values()) {
            wholeCounts.put(new Cell(WHOLE, measure), whole.count(measure));
        }
        wholeBalances.add(course(WHOLE, new Cell(WHOLE, Measure.BEFORE), new Cell(WHOLE, Measure.OPEN)));
        knownElsewhere.add(new Cell(WHOLE, Measure.BEFORE));
        for (int i = 0; i < wider.size(); i++) {
            keepRemainders(wider.get(i), WHOLE - 1 - 2 * i);
        }
        hiddenOfWhole = SmallGroups.hidden(wholeCounts, wholeBalances, knownElsewhere, cells(hiddenElsewhere));
    }

    private static Set<Cell> cells(Set<Measure> measures) {
        return measures.stream().map(measure -> new Cell(WHOLE, measure)).collect(Collectors.toSet());
    }

    /** Asked once with a condition and once without, the difference is a group as well. */
    private void keepRemainders(Course wide, int row) {
        for (Measure measure : Measure.values()) {
            int remainder = wide.count(measure) - whole.count(measure);
            if (SmallGroups.isSmall(remainder)) {
                Cell all = new Cell(row, measure);
                Cell others = new Cell(row - 1, measure);
                wholeCounts.put(all, wide.count(measure));
                wholeCounts.put(others, remainder);
                knownElsewhere.add(all);
                wholeBalances.add(Balance.total(all, List.of(new Cell(WHOLE, measure), others)));
            }
        }
    }

    CaseFigures whole() {
        return figures(whole, WHOLE, hiddenOfWhole);
    }

    /** Groups beside one another. */
    List<CaseFigures> groups(List<Course> rows) {
        Table table = new Table(rows);
        for (int row = 0; row < rows.size(); row++) {
            table.add(row, Measure.BEFORE, Measure.STARTED, Measure.FINISHED, Measure.OPEN);
            table.balances.add(course(row, new Cell(row, Measure.BEFORE), new Cell(row, Measure.OPEN)));
            table.known.add(new Cell(row, Measure.BEFORE));
        }
        table.total(Measure.values());
        return table.shown();
    }

    /** Months one after another: what is open at the end of one is open at the beginning of the next. */
    List<CaseFigures> months(List<Course> rows) {
        Table table = new Table(rows);
        Cell before = new Cell(WHOLE, Measure.BEFORE);
        for (int row = 0; row < rows.size(); row++) {
            table.add(row, Measure.STARTED, Measure.FINISHED, Measure.OPEN);
            table.balances.add(course(row, before, new Cell(row, Measure.OPEN)));
            before = new Cell(row, Measure.OPEN);
        }
        table.total(Measure.STARTED, Measure.FINISHED);
        table.balances.add(new Balance<>(List.of(before), List.of(new Cell(WHOLE, Measure.OPEN))));
        return table.shown();
    }

    /** Only what ended has an outcome. */
    List<CaseFigures> outcomes(List<Course> rows) {
        Table table = new Table(rows);
        IntStream.range(0, rows.size()).forEach(row -> table.add(row, Measure.FINISHED));
        table.total(Measure.FINISHED);
        return table.shown();
    }

    private static Balance<Cell> course(int row, Cell before, Cell after) {
        return new Balance<>(
                List.of(before, new Cell(row, Measure.STARTED)), List.of(new Cell(row, Measure.FINISHED), after));
    }

    private static CaseFigures figures(Course course, int row, Set<Cell> hidden) {
        Count finished = count(course, row, Measure.FINISHED, hidden);
        return new CaseFigures(
                course.code(),
                count(course, row, Measure.STARTED, hidden),
                finished,
                count(course, row, Measure.OPEN, hidden),
                finished.hidden() ? Days.HIDDEN : course.days());
    }

    private static Count count(Course course, int row, Measure measure, Set<Cell> hidden) {
        return hidden.contains(new Cell(row, measure)) ? Count.HIDDEN : Count.of(course.count(measure));
    }

    /** The rows of one table together with the whole that stands above it. */
    private final class Table {

        private final List<Course> rows;
        private final Map<Cell, Integer> counts = new LinkedHashMap<>(wholeCounts);
        private final List<Balance<Cell>> balances = new ArrayList<>(wholeBalances);
        private final Set<Cell> known = new HashSet<>(wholeCounts.keySet());

        Table(List<Course> rows) {
            this.rows = rows;
            known.removeAll(hiddenOfWhole);
        }

        void add(int row, Measure... measures) {
            for (Measure measure : measures) {
                counts.put(new Cell(row, measure), rows.get(row).count(measure));
            }
        }

        void total(Measure... measures) {
            for (Measure measure : measures) {
                balances.add(Balance.total(
                        new Cell(WHOLE, measure),
                        IntStream.range(0, rows.size())
                                .mapToObj(row -> new Cell(row, measure))
                                .toList()));
            }
        }

        List<CaseFigures> shown() {
            Set<Cell> hidden = SmallGroups.hidden(counts, balances, known, hiddenOfWhole);
            return IntStream.range(0, rows.size())
                    .mapToObj(row -> figures(rows.get(row), row, hidden))
                    .toList();
        }
    }
}
