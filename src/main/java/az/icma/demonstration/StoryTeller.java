package az.icma.demonstration;

import az.icma.calendar.WorkingCalendar;
import az.icma.campaigns.CampaignDesk;
import az.icma.campaigns.NewCampaign;
import az.icma.demonstration.Cast.Player;
import az.icma.inbox.ReportDesk;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.NewRequest;
import az.icma.legalaid.RequestDesk;
import az.icma.process.AwaitedMessage;
import az.icma.process.Engine;
import az.icma.process.OpenTask;
import az.icma.process.PassingTime;
import az.icma.shared.Baku;
import az.icma.shared.MovableClock;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does in a story what staff do in the pages: through the same desks, with the same checks, on the moved clock. */
@Component
@Conditional(DemonstrationMode.class)
class StoryTeller {

    private static final Duration ONE_STEP = Duration.ofMinutes(25);

    private final Cast cast;
    private final RequestDesk requests;
    private final CampaignDesk campaigns;
    private final TaskDesk tasks;
    private final ReportDesk reports;
    private final Engine engine;
    private final PassingTime time;
    private final MovableClock clock;
    private final WorkingCalendar calendar;

    StoryTeller(
            Cast cast,
            RequestDesk requests,
            CampaignDesk campaigns,
            TaskDesk tasks,
            ReportDesk reports,
            Engine engine,
            PassingTime time,
            MovableClock clock,
            WorkingCalendar calendar) {
        this.cast = cast;
        this.requests = requests;
        this.campaigns = campaigns;
        this.tasks = tasks;
        this.reports = reports;
        this.engine = engine;
        this.time = time;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** The story begins so many working days before today. */
    Telling begins(int workingDaysAgo) {
        LocalDate today = Baku.today(Clock.systemUTC());
        clock.moveTo(morningOf(calendar.plusWorkingDays(today, -workingDaysAgo)));
        return new Telling();
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(LocalTime.of(10, 15)).atZone(Baku.ZONE).toInstant();
    }

    /** One story under way. */
    final class Telling {

        private UUID caseId;

        /** The request is a supplier because its dates are counted from the story's day. */
        Telling receives(Player by, Supplier<NewRequest> request) {
            caseId = cast.as(by, () -> requests.receive(request.get()));
            return this;
        }

        Telling proposes(Player by, Supplier<NewCampaign> campaign) {
            caseId = cast.as(by, () -> campaigns.propose(campaign.get()));
            return this;
        }

        UUID caseId() {
            return caseId;
        }

        Telling does(Player by, String task, Map<String, Object> answers) {
            OpenTask open = open(task);
            cast.as(by, () -> tasks.complete(open.id(), answers));
            return littleLater();
        }

        /** As the form begins with what is known already: that stays, and only the rest is answered. */
        Telling completes(Player by, String task, Map<String, Object> answers) {
            OpenTask open = open(task);
            cast.as(by, () -> {
                Map<String, Object> all = new HashMap<>(answers);
                all.putAll(tasks.open(open.id()).known());
                tasks.complete(open.id(), all);
            });
            return littleLater();
        }

        /** The same answers to all steps of this kind that wait; none is fine too. */
        Telling doesAll(Player by, String task, Map<String, Object> answers) {
            waiting(task).forEach(step -> cast.as(by, () -> tasks.complete(step.id(), answers)));
            return littleLater();
        }

        private Stream<OpenTask> waiting(String task) {
            return engine.openTasks(caseId).stream()
                    .filter(candidate -> candidate.key().equals(task));
        }

        private OpenTask open(String task) {
            return waiting(task)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(task + " is not open; open are "
                            + engine.openTasks(caseId).stream()
                                    .map(OpenTask::key)
                                    .toList()));
        }

        Telling reports(Player by, String message, Map<String, Object> answers) {
            cast.as(by, () -> {
                AwaitedMessage awaited = reports.reportable(caseId).stream()
                        .filter(candidate -> candidate.message().name().equals(message))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(message + " is not awaited"));
                reports.report(awaited, caseId, answers);
            });
            return littleLater();
        }

        /** Working days go by; timers that fall due fire on their way. */
        Telling later(int workingDays) {
            time.until(morningOf(calendar.plusWorkingDays(today(), workingDays)));
            return this;
        }

        /** The rest of the time until now goes by. */
        void untilToday() {
            time.until(Instant.now());
        }

        LocalDate today() {
            return Baku.today(clock);
        }

        LocalDate day(int workingDaysFromToday) {
            return calendar.plusWorkingDays(today(), workingDaysFromToday);
        }

        private Telling littleLater() {
            time.until(clock.instant().plus(ONE_STEP));
            return this;
        }
    }
}
