package az.icma.conflicts;

import az.icma.process.ProcessTask;
import az.icma.process.ProcessTasks;

import java.util.UUID;

/** What conflict-check.bpmn asks of us. Public: expressions call it by reflection. */
@ProcessTasks("conflicts")
public class ConflictTasks {

    private final ConflictService service;

    ConflictTasks(ConflictService service) {
        this.service = service;
    }

    /** How many matches the search found. */
    @ProcessTask
    public int search(UUID caseId) {
        return service.search(caseId);
    }

    /** The result code of the check: nothing stands in the way. */
    @ProcessTask
    public String clear(UUID caseId) {
        service.clear(caseId);
        return "CLEAR";
    }

    /** The result code of the check: the case goes on without one colleague. */
    @ProcessTask
    public String raiseWall(UUID caseId) {
        service.raiseWall(caseId);
        return "WALL";
    }

    /** The result code of the check: the request cannot be taken. */
    @ProcessTask
    public String refuse(UUID caseId) {
        service.refuse(caseId);
        return "REFUSE";
    }
}
