package az.icma.forms;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class FormValuesTest {

    private final FormSchema schema = Forms.of(
            """
            {"type": "textfield", "key": "text"},
            {"type": "number", "key": "whole", "decimalDigits": 0},
            {"type": "number", "key": "money"},
            {"type": "checkbox", "key": "flag"},
            {"type": "datetime", "subtype": "date", "key": "day"},
            {"type": "datetime", "subtype": "time", "key": "time"},
            {"type": "datetime", "subtype": "datetime", "key": "moment"},
            {"type": "checklist", "key": "codes", "values": [{"value": "a"}, {"value": "b"}]},
            {"type": "filepicker", "key": "files"}""");

    @Test
    void everyTypeComesBackFromJsonAsItWas() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", "Şəki \"köhnə\"");
        values.put("whole", 7);
        values.put("money", new BigDecimal("12.50"));
        values.put("flag", true);
        values.put("day", LocalDate.of(2026, 11, 23));
        values.put("time", LocalTime.of(9, 30));
        values.put("moment", LocalDateTime.of(2026, 11, 23, 9, 30));
        values.put("codes", List.of("a", "b"));
        values.put("files", List.of(new FormFile("ref", "ərizə.pdf", "application/pdf", 12)));

        Map<String, Object> back = FormValues.fromJson(schema, FormValues.toJson(values));

        assertThat(back)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(values);
    }

    @Test
    void whatDoesNotFitTheFieldAnyMoreIsLeftOut() {
        assertThat(FormValues.typed(schema, Map.of("day", "sabah", "whole", "çox", "other", "qalır")))
                .isEqualTo(Map.of("other", "qalır"));
    }
}
