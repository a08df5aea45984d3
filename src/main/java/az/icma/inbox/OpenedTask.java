package az.icma.inbox;

import az.icma.forms.FormSchema;
import az.icma.process.OpenTask;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;

import java.util.Map;
import java.util.Optional;

/**
 * A step laid open: what a page needs to work on it.
 *
 * @param form absent for a step that is only confirmed
 * @param known what is known of the case already, by field
 */
public record OpenedTask(
        OpenTask task,
        InboxItem item,
        Standing standing,
        Optional<FormSchema> form,
        @Classified(Datum.WORDS) Map<String, Object> known,
        Optional<TaskDraft> draft) {

    /** What the reader may do with the step. */
    public enum Standing {
        /** Taken by the reader. */
        MINE,
        /** Free; handing it in takes it. */
        CLAIMABLE,
        /** Somebody else has it. */
        TAKEN,
        /** The reader did or opened what this step is to look at a second time. */
        SECOND_PERSON_NEEDED,
        /** The reader answers for the team and only looks at what is a colleague's to do. */
        WATCHED
    }

    /** Whether the model keeps the step for the team of the case, though nobody of the team may do it now. */
    public boolean fellBackToItsRoles() {
        return TeamOffers.isForTheTeam(task.texts()) && item.among().isEmpty();
    }

    public boolean workable() {
        return standing == Standing.MINE || standing == Standing.CLAIMABLE;
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
