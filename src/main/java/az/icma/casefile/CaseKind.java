package az.icma.casefile;

import java.util.List;

/** A kind of matter, declared as a bean by the module that owns its lifecycle. */
public interface CaseKind {

    /** What {@link CaseFile#kind()} holds: {@code legal-aid}. */
    String code();

    /** Text key of the name for people. */
    String nameKey();

    NumberSeries series();

    /** The stages in the order of the usual course, for the band on the case page. */
    default List<Stage> stages() {
        return List.of();
    }

    /** Text key of an outcome code. */
    default String outcomeKey(String outcome) {
        return "casefile.outcome." + outcome;
    }

    /**
     * A part of the lifecycle that people speak of.
     *
     * @param code as the property {@code stage} of the model's elements names it
     */
    record Stage(String code, String nameKey) {}
}
