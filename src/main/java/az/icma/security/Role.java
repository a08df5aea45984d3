package az.icma.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person does in the organisation. The code is the candidate group and lane name in the models. */
public enum Role {
    INTAKE,
    REGISTRAR,
    COORDINATOR,
    LAWYER,
    ADVOCATE,
    CAMPAIGN_MANAGER,
    COMMUNICATIONS,
    CBO_COORDINATOR,
    TRAINING_COORDINATOR,
    TRAINER,
    NETWORK_COORDINATOR,
    MENTOR,
    SAFETY_OFFICER,
    EVALUATOR,
    DIRECTOR,
    PROCESS_MANAGER,
    AUDITOR,
    ADMIN;

    /** Kebab-case, as models write it: {@code campaign-manager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** The Spring Security authority. */
    public String authority() {
        return "ROLE_" + name();
    }
}
