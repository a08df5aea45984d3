package az.icma.sealing;

import org.hibernate.annotations.Immutable;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A sealed value stands in the database as its bytes. Seals and opens nothing: that is the aggregate's to do. */
@Converter(autoApply = true)
@Immutable
@SuppressWarnings("rawtypes")
class SealedConverter implements AttributeConverter<Sealed, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Sealed sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] stored) {
        return Sealed.stored(stored);
    }
}
