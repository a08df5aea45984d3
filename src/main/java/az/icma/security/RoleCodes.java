package az.icma.security;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Roles are stored by the code that the models use. */
@Converter
class RoleCodes implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.code();
    }

    @Override
    public Role convertToEntityAttribute(String code) {
        return Role.ofCode(code).orElseThrow(() -> new IllegalStateException("Unknown role " + code));
    }
}
