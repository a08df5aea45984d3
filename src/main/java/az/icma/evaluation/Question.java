package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is asked of history: a period, and which cases. Codes only, so that it may stand in an address and in a record of
 * who exported what. What is empty does not narrow.
 *
 * @param sex {@code female} or {@code male}
 * @param ageBand {@code 30-44}
 * @param flag a circumstance of the person, {@code single-parent}
 */
public record Question(
        Period period,
        @Nullable String kind,
        @Nullable String district,
        @Nullable String theme,
        @Nullable String outcome,
        @Nullable String sex,
        @Nullable String ageBand,
        @Nullable String flag) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_+-]{1,60}");

    public static Question of(Period period) {
        return new Question(period, null, null, null, null, null, null, null);
    }

    /** As an address says it; what cannot be read is passed over. */
    public static Question ofCodes(Map<String, String> codes, Period otherwise) {
        return new Question(
                Period.ofCode(codes.getOrDefault("period", "")).orElse(otherwise),
                code(codes, "kind"),
                code(codes, "district"),
                code(codes, "theme"),
                code(codes, "outcome"),
                code(codes, "sex"),
                code(codes, "age"),
                code(codes, "flag"));
    }

    private static @Nullable String code(Map<String, String> codes, String name) {
        String code = codes.getOrDefault(name, "");
        return CODE.matcher(code).matches() ? code : null;
    }

    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("period", period.code());
        BiConsumer<String, String> put = (name, code) -> {
            if (code != null) {
                codes.put(name, code);
            }
        };
        put.accept("kind", kind);
        put.accept("district", district);
        put.accept("theme", theme);
        put.accept("outcome", outcome);
        put.accept("sex", sex);
        put.accept("age", ageBand);
        put.accept("flag", flag);
        return codes;
    }

    public Question in(Period other) {
        return new Question(other, kind, district, theme, outcome, sex, ageBand, flag);
    }

    /** All cases of the period pass. */
    public boolean isWide() {
        return Stream.of(kind, district, theme, outcome, sex, ageBand, flag).allMatch(code -> code == null);
    }

    /** The same question without one of its conditions. */
    public Question without(String condition) {
        Map<String, String> codes = codes();
        codes.remove(condition);
        return ofCodes(codes, period);
    }

    /** The same question about one group of its cases. */
    public Question about(By by, String group) {
        Map<String, String> codes = codes();
        codes.put(by.condition(), group);
        return ofCodes(codes, period);
    }

    /** The same question with one condition less, for each condition that it has. */
    List<Question> wider() {
        return codes().keySet().stream()
                .filter(name -> !name.equals("period"))
                .map(this::without)
                .toList();
    }
}
