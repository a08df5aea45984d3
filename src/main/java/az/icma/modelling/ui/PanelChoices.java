package az.icma.modelling.ui;

import java.util.List;
import java.util.Map;

/**
 * What the panel offers, code by words: the forms and tables of the draft, the steps of the model at hand, the processes
 * that may be called, roles, names of lists, the law's periods, and the days from which one may run.
 */
record PanelChoices(
        Map<String, String> forms,
        Map<String, String> tables,
        Map<String, String> processes,
        Map<String, String> steps,
        List<String> roles,
        List<String> lists,
        Map<String, String> rules,
        Map<String, String> dates) {

    static final PanelChoices NONE =
            new PanelChoices(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of());

    /** Steps change while somebody draws; only what stands beside the model is compared. */
    boolean offersTheSame(PanelChoices other) {
        return forms.equals(other.forms)
                && tables.equals(other.tables)
                && processes.equals(other.processes)
                && dates.equals(other.dates);
    }
}
