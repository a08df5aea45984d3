package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a group of cases, as they may be shown. */
public record CaseFigures(@Nullable String code, Count started, Count finished, Count open, Days days) {

    public Count count(Measure measure) {
        return switch (measure) {
            case STARTED -> started;
            case FINISHED -> finished;
            case OPEN -> open;
            case BEFORE ->
                throw new IllegalArgumentException("What was open before is the figure of the period before");
        };
    }

    /** Where what began or ended must not be counted, the steps on the way are not either. */
    public boolean hidesCourse() {
        return started.hidden() || finished.hidden();
    }

    /** What must stay hidden wherever this group is shown. */
    Set<Measure> hidden() {
        return Stream.of(Measure.STARTED, Measure.FINISHED, Measure.OPEN)
                .filter(measure -> count(measure).hidden())
                .collect(Collectors.toSet());
    }
}
