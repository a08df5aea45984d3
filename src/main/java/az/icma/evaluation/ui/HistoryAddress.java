package az.icma.evaluation.ui;

import az.icma.evaluation.AskedSteps;
import az.icma.evaluation.By;
import az.icma.evaluation.Count;
import az.icma.evaluation.Measure;
import az.icma.evaluation.Period;
import az.icma.evaluation.Question;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.springframework.lang.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The addresses of the pages of history: codes only, so that a link may be sent to anybody. */
final class HistoryAddress {

    static final String HISTORY = "history";
    static final String CASES = "history/cases";
    static final String STEPS = "history/steps";
    static final String STEPS_BEHIND = "history/steps/list";

    private HistoryAddress() {}

    static Question question(QueryParameters parameters, LocalDate today) {
        return Question.ofCodes(codes(parameters), Period.year(today.getYear()));
    }

    private static Map<String, String> codes(QueryParameters parameters) {
        Map<String, String> codes = new LinkedHashMap<>();
        parameters.getParameters().forEach((name, values) -> codes.put(name, values.get(0)));
        return codes;
    }

    static Optional<AskedSteps> steps(QueryParameters parameters) {
        return AskedSteps.ofCodes(codes(parameters));
    }

    static By by(QueryParameters parameters) {
        return parameters
                .getSingleParameter("by")
                .flatMap(code -> Arrays.stream(By.values())
                        .filter(by -> by.name().equalsIgnoreCase(code))
                        .findFirst())
                .orElse(By.MONTH);
    }

    static Optional<Measure> measure(QueryParameters parameters) {
        return parameters
                .getSingleParameter("of")
                .flatMap(code -> List.of(Measure.STARTED, Measure.FINISHED, Measure.OPEN).stream()
                        .filter(measure -> measure.name().equalsIgnoreCase(code))
                        .findFirst());
    }

    static Location of(Question question, By by) {
        Map<String, String> codes = question.codes();
        codes.put("by", by.name().toLowerCase(Locale.ROOT));
        return new Location(HISTORY, QueryParameters.simple(codes));
    }

    /** The list behind a number, if there is somebody to list. */
    static @Nullable String behind(Question question, Measure measure, Count count) {
        return count.isListed() ? behind(question, measure).getPathWithQueryParameters() : null;
    }

    private static Location behind(Question question, Measure measure) {
        Map<String, String> codes = question.codes();
        codes.put("of", measure.name().toLowerCase(Locale.ROOT));
        return new Location(CASES, QueryParameters.simple(codes));
    }

    /** The list behind a figure of steps. */
    static String behind(Question question, AskedSteps asked) {
        Map<String, String> codes = question.codes();
        codes.putAll(asked.codes());
        return new Location(STEPS_BEHIND, QueryParameters.simple(codes)).getPathWithQueryParameters();
    }

    /** The page on which a figure of steps stands. */
    static String back(Question question, AskedSteps asked) {
        if (asked.process() == null) {
            return of(question, By.MONTH).getPathWithQueryParameters();
        }
        Map<String, String> codes = question.codes();
        codes.put("process", asked.process());
        if (asked.version() != null) {
            codes.put("version", asked.version().toString());
        }
        return new Location(STEPS, QueryParameters.simple(codes)).getPathWithQueryParameters();
    }
}
