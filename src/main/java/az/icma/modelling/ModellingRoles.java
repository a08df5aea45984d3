package az.icma.modelling;

/** Who reads, changes and publishes processes, as annotations and pages need it. */
public final class ModellingRoles {

    /** Expressions of method security. */
    static final String READERS = "hasAnyRole('PROCESS_MANAGER','DIRECTOR','EVALUATOR','COORDINATOR')";

    static final String WRITERS = "hasRole('PROCESS_MANAGER')";
    static final String PUBLISHERS = "hasAnyRole('PROCESS_MANAGER','DIRECTOR')";

    private ModellingRoles() {}
}
