package az.icma.demonstration;

import az.icma.shared.database.DatabaseAddress;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The application demonstrates itself while no database is configured; {@code ICMA_DEMO} says otherwise in either
 * direction.
 *
 * @see DatabaseAddress
 */
class DemonstrationMode implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        String wish = environment.getProperty("icma.demo");
        if (StringUtils.hasText(wish)) {
            return Boolean.parseBoolean(wish);
        }
        return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }
}
