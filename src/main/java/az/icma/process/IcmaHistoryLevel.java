package az.icma.process;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

import java.util.Set;

/**
 * What the engine remembers: audit, and beyond it decisions, incidents and who was a candidate; not every change of every
 * variable. The level is recorded in the database and never changes.
 */
final class IcmaHistoryLevel extends AbstractHistoryLevel {

    static final String NAME = "icma";

    private static final Set<HistoryEventType> BEYOND_AUDIT = Set.of(
            HistoryEventTypes.DMN_DECISION_EVALUATE,
            HistoryEventTypes.INCIDENT_CREATE,
            HistoryEventTypes.INCIDENT_UPDATE,
            HistoryEventTypes.INCIDENT_RESOLVE,
            HistoryEventTypes.INCIDENT_DELETE,
            HistoryEventTypes.INCIDENT_MIGRATE,
            HistoryEventTypes.IDENTITY_LINK_ADD,
            HistoryEventTypes.IDENTITY_LINK_DELETE);

    @Override
    public int getId() {
        return 54;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return BEYOND_AUDIT.contains(type) || HistoryLevel.HISTORY_LEVEL_AUDIT.isHistoryEventProduced(type, entity);
    }
}
