package az.icma.registry;

import az.icma.sealing.SealedColumn;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import java.util.List;

/** What is sealed of a person, and as what. */
final class PersonColumns {

    static final String TABLE = "person";

    static final SealedColumn<String> SURNAME = text("surname");
    static final SealedColumn<String> GIVEN_NAME = text("given_name");
    static final SealedColumn<String> PATRONYMIC = text("patronymic");
    static final SealedColumn<Sex> SEX = SealedColumn.of(TABLE, "sex", Sex::name, Sex::valueOf);
    static final SealedColumn<Integer> BIRTH_YEAR =
            SealedColumn.of(TABLE, "birth_year", String::valueOf, Integer::valueOf);
    static final SealedColumn<List<String>> PHONES = SealedColumn.ofLines(TABLE, "phones");
    static final SealedColumn<String> EMAIL = text("email");
    static final SealedColumn<String> FIN = text("fin");
    static final SealedColumn<String> ADDRESS = text("address");
    static final SealedColumn<List<String>> FLAGS = SealedColumn.ofLines(TABLE, "flags");
    static final SealedColumn<List<String>> LANGUAGES = SealedColumn.ofLines(TABLE, "languages");
    static final SealedColumn<SafeContact> SAFE_CONTACT =
            SealedColumn.of(TABLE, "safe_contact", PersonColumns::written, PersonColumns::contact);
    static final SealedColumn<String> ARCHIVE_NOTE = text("archive_note");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private PersonColumns() {}

    private static SealedColumn<String> text(String column) {
        return SealedColumn.ofText(TABLE, column);
    }

    private static String written(SafeContact contact) {
        try {
            return JSON.writeValueAsString(contact);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("safe_contact", unwritable);
        }
    }

    private static SafeContact contact(String written) {
        try {
            return JSON.readValue(written, SafeContact.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("safe_contact");
        }
    }
}
