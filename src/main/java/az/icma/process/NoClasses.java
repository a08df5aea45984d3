package az.icma.process;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** A model may not name a Java class: {@code camunda:class} is refused whatever the class. */
final class NoClasses implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException("Models may not name classes: " + type.getName());
    }
}
