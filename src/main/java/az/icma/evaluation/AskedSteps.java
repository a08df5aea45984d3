package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which steps a figure counts: those of one element of a process, or all at which one clock runs. Codes only, so that it
 * may stand in an address.
 *
 * @param version of the model; all versions together if none
 * @param open those that are open now; otherwise those done in the period
 */
public record AskedSteps(
        @Nullable String process,
        @Nullable Integer version,
        @Nullable String element,
        @Nullable String clock,
        boolean open) {

    private static final Pattern CODE = Pattern.compile("[\\w.-]{1,120}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final String OPEN = "open";

    public static AskedSteps ofElement(String process, @Nullable Integer version, String element, boolean open) {
        return new AskedSteps(process, version, element, null, open);
    }

    public static AskedSteps ofClock(String clock) {
        return new AskedSteps(null, null, null, clock, false);
    }

    /** As an address says it; empty if it names neither an element nor a clock. */
    public static Optional<AskedSteps> ofCodes(Map<String, String> codes) {
        String process = code(codes, "process");
        String element = code(codes, "element");
        String clock = code(codes, "clock");
        if (process != null && element != null) {
            String number = codes.getOrDefault("version", "");
            Integer version = NUMBER.matcher(number).matches() ? Integer.valueOf(number) : null;
            return Optional.of(ofElement(process, version, element, OPEN.equals(codes.get("of"))));
        }
        return Optional.ofNullable(clock).map(AskedSteps::ofClock);
    }

    private static @Nullable String code(Map<String, String> codes, String name) {
        String code = codes.getOrDefault(name, "");
        return CODE.matcher(code).matches() ? code : null;
    }

    public Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        if (clock != null) {
            codes.put("clock", clock);
            return codes;
        }
        codes.put("process", process);
        if (version != null) {
            codes.put("version", version.toString());
        }
        codes.put("element", element);
        codes.put("of", open ? OPEN : "done");
        return codes;
    }
}
