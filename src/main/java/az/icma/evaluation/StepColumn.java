package az.icma.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a list of steps says of each. Every column is a table of groups as well, and hides the small ones. */
enum StepColumn {
    MONTH(ListedStep::month),
    STEP(step -> step.step().code()),
    KIND(ListedStep::kind),
    DISTRICT(ListedStep::district),
    THEME(ListedStep::theme);

    private final Function<ListedStep, String> code;

    StepColumn(Function<ListedStep, String> code) {
        this.code = code;
    }

    /** Codes that so few cases share that they tell of somebody, and those from which these could be reckoned. */
    Set<String> hidden(Collection<ListedStep> steps) {
        Map<String, Integer> cases = new TreeMap<>();
        steps.stream()
                .collect(Collectors.groupingBy(
                        this::codeOf, Collectors.mapping(ListedStep::caseId, Collectors.<UUID>toSet())))
                .forEach((group, ids) -> cases.put(group, ids.size()));
        Map<String, Integer> counts = new TreeMap<>(cases);
        String all = "\n all";
        counts.put(all, cases.values().stream().mapToInt(Integer::intValue).sum());
        Set<String> hidden = new HashSet<>(SmallGroups.hidden(
                counts, List.of(SmallGroups.Balance.total(all, List.copyOf(cases.keySet()))), Set.of(all), Set.of()));
        hidden.remove(all);
        return hidden;
    }

    private String codeOf(ListedStep step) {
        String value = code.apply(step);
        return value == null ? "" : value;
    }
}
