package az.icma.deadlines;

import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.function.Supplier;

/** Law periods in figures for operators, without a word of whose they are. */
@Component
class DeadlineMetrics implements MeterBinder {

    private final CaseDeadlines deadlines;
    private final Clock clock;

    DeadlineMetrics(CaseDeadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "icma.deadlines.running",
                        () -> counted(() -> deadlines.countByStatus(CaseDeadline.Status.RUNNING)))
                .description("Law periods that run")
                .register(registry);
        Gauge.builder(
                        "icma.deadlines.overdue",
                        () -> counted(() ->
                                deadlines.countByStatusAndDueOnBefore(CaseDeadline.Status.RUNNING, Baku.today(clock))))
                .description("Law periods past their last day with neither an act nor a lapse noted")
                .register(registry);
        Gauge.builder("icma.deadlines.missed", () -> counted(() -> deadlines.countByStatus(CaseDeadline.Status.LAPSED)))
                .description("Law periods that passed without what the law asks for")
                .register(registry);
    }

    private static long counted(Supplier<Long> count) {
        return Background.FIGURES.call(count);
    }
}
