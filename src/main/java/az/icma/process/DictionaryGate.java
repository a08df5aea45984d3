package az.icma.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.lang.Nullable;

import java.util.Date;
import java.util.List;

/**
 * Hears of every value that a variable gets, whoever gives it: a start, a completed step, a report, the result of a task
 * or table, a call and its return. What the dictionary of the process does not allow undoes the whole act.
 */
final class DictionaryGate implements HistoryEventHandler {

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable
                && !event.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE)
                && event.getProcessDefinitionId() != null) {
            ProcessDefinitionEntity process = Context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedProcessDefinitionById(event.getProcessDefinitionId());
            ProcessDictionary dictionary = (ProcessDictionary) process.getProperty(ProcessDictionary.PROPERTY);
            if (!isPlain(variable) || !dictionary.allows(variable.getVariableName(), value(variable))) {
                throw new NotInDictionary(new ProcessKey(process.getKey()), variable.getVariableName());
            }
        }
    }

    private static boolean isPlain(HistoricVariableUpdateEventEntity variable) {
        return switch (variable.getSerializerName()) {
            case "null", "string", "boolean", "date", "double", "short", "integer", "long" -> true;
            default -> false;
        };
    }

    @Nullable
    private static Object value(HistoricVariableUpdateEventEntity variable) {
        return switch (variable.getSerializerName()) {
            case "string" -> variable.getTextValue();
            case "boolean" -> variable.getLongValue() != null && variable.getLongValue() == 1;
            case "date" -> variable.getLongValue() == null ? null : new Date(variable.getLongValue());
            case "double" -> variable.getDoubleValue();
            default -> variable.getLongValue();
        };
    }
}
