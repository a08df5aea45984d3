package az.icma.process;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Expressions see process variables and the task catalogue, and nothing else: no bean by name, no {@code execution}, no
 * method or property of a value. The engine's default would let a diagram run any command on the server.
 */
final class CatalogueExpressions extends JuelExpressionManager {

    private static final Set<String> HIDDEN =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId", "loggedInUser");

    private final TaskCatalogue catalogue;

    CatalogueExpressions(TaskCatalogue catalogue) {
        super(Map.of());
        this.catalogue = catalogue;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new Door(catalogue));
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        return resolver;
    }

    /** A bean of the catalogue as expressions see it: a name to call methods on, without any property. */
    private record Callable(String name) {}

    /** Comes first: resolves the catalogue, and refuses whatever is neither catalogue nor variable. */
    private static final class Door extends ELResolver {

        private final TaskCatalogue catalogue;

        Door(TaskCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        @Override
        public Object getValue(ELContext context, Object base, Object property) {
            if (base != null) {
                throw new ELException("Models may not look into values: ." + property);
            }
            if (HIDDEN.contains(String.valueOf(property))) {
                throw new ELException("Models may not use " + property);
            }
            if (catalogue.knows(String.valueOf(property))) {
                context.setPropertyResolved(true);
                return new Callable(String.valueOf(property));
            }
            return null;
        }

        @Override
        public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
            if (!(base instanceof Callable callable)) {
                throw new ELException("Models may not call ." + method + "() on values");
            }
            context.setPropertyResolved(true);
            try {
                return catalogue.call(callable.name(), String.valueOf(method), values);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new ELException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new ELException(e);
            }
        }

        @Override
        public void setValue(ELContext context, Object base, Object property, Object value) {
            throw new ELException("Models may not assign " + property);
        }

        @Override
        public Class<?> getType(ELContext context, Object base, Object property) {
            return null;
        }

        @Override
        public boolean isReadOnly(ELContext context, Object base, Object property) {
            return true;
        }

        @Override
        public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
            return null;
        }

        @Override
        public Class<?> getCommonPropertyType(ELContext context, Object base) {
            return Object.class;
        }
    }
}
