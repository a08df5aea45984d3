package az.icma.security;

import az.icma.shared.database.DatabaseAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import java.util.EnumSet;
import java.util.Set;

/** Whose password alone is not enough: who reads what clients confide, or decides what others may do. */
@Component
class SecondFactorRule {

    private static final Set<Role> ROLES =
            EnumSet.of(Role.LAWYER, Role.ADVOCATE, Role.DIRECTOR, Role.PROCESS_MANAGER, Role.AUDITOR, Role.ADMIN);

    private final boolean demonstration;

    SecondFactorRule(DatabaseAddress database, @Value("${icma.demo:}") String demo) {
        demonstration = StringUtils.hasText(demo) ? Boolean.parseBoolean(demo) : database.isEmbedded();
    }

    /** Nothing in a demonstration needs protection, and its password is written on the door. */
    boolean requiredFor(Set<Role> roles) {
        return !demonstration && roles.stream().anyMatch(ROLES::contains);
    }
}
