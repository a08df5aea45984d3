package az.icma.process;

import az.icma.shared.Refused;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The task was completed or cancelled by somebody else in the meantime; what was typed is safe in the draft. */
public class TaskGone extends Refused {

    private final transient Optional<UUID> completedBy;
    private final transient Optional<Instant> completedAt;

    public TaskGone(Optional<UUID> completedBy, Optional<Instant> completedAt) {
        super("process.task-gone");
        this.completedBy = completedBy;
        this.completedAt = completedAt;
    }

    /** Absent where the step was cancelled by the course of the case. */
    public Optional<UUID> completedBy() {
        return completedBy;
    }

    public Optional<Instant> completedAt() {
        return completedAt;
    }
}
