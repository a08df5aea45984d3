package az.icma.casefile;

/** A kind of matter, declared as a bean by the module that owns its lifecycle. */
public interface CaseKind {

    /** What {@link CaseFile#kind()} holds: {@code legal-aid}. */
    String code();

    /** Text key of the name for people. */
    String nameKey();

    NumberSeries series();
}
