package az.icma.inbox;

import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.process.ReopenedStep;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collections;
import java.util.Map;
import java.util.UUID;

/** A step that was completed and taken back lies on the desk again, with what had been said in it. */
@Service
@Transactional
public class StepReturns {

    private final Engine engine;
    private final TaskDrafts drafts;
    private final StaffDirectory staff;

    StepReturns(Engine engine, TaskDrafts drafts, StaffDirectory staff) {
        this.engine = engine;
        this.drafts = drafts;
        this.staff = staff;
    }

    /**
     * What was answered is a draft again, of whoever had answered it. Whoever takes back their own step has it in hand;
     * one that somebody else takes back is offered to its roles again.
     *
     * @throws Refused {@code inbox.returned.begun} if somebody has begun to fill in a step that goes
     */
    public void giveBack(ReopenedStep step, UUID answeredBy, Map<String, Object> answers, SignedIn takenBackBy) {
        step.withdrawn().stream()
                .flatMap(task -> drafts.authors(task).stream())
                .findFirst()
                .ifPresent(author -> {
                    throw new Refused("inbox.returned.begun", staff.name(author));
                });
        OpenTask task = step.task();
        drafts.save(task.id(), answeredBy, answers);
        boolean theirs = answeredBy.equals(takenBackBy.id())
                && !Collections.disjoint(task.candidateRoles(), takenBackBy.roleCodes());
        if (theirs && task.assignee().isEmpty()) {
            engine.claim(task.id(), answeredBy);
        }
    }
}
