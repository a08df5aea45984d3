package az.icma.process;

import az.icma.shared.database.Background;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * What the engine does on somebody's decision, or when a timer fires, it does as the process: the steps that follow may
 * take the case out of that person's sight, and at night there is no person. Questions to the engine change nothing.
 */
final class WorkOfTheProcess extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        return command instanceof AbstractQuery
                ? next.execute(command)
                : Background.PROCESS.call(() -> next.execute(command));
    }
}
