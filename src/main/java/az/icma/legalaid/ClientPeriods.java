package az.icma.legalaid;

import az.icma.appeals.AppealKind;
import az.icma.appeals.AppealSent;
import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.deadlines.CaseDeadline;
import az.icma.deadlines.DeadlineService;
import az.icma.registry.OrganisationDirectory;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The periods within which the client has to act: begun by a service, settled by what was sent or filed. */
@Component
@Transactional
class ClientPeriods {

    private static final String COMPLAINT = "IIH-73";
    private static final String TO_THE_OMBUDSMAN = "OMB-8";
    private static final String OMBUDSMAN = "ombudsman";

    private final CaseFileService caseFiles;
    private final DeadlineService deadlines;
    private final OrganisationDirectory organisations;
    private final Clock clock;

    ClientPeriods(
            CaseFileService caseFiles, DeadlineService deadlines, OrganisationDirectory organisations, Clock clock) {
        this.caseFiles = caseFiles;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The strategy says which decision is contested by which remedy; the same said twice starts nothing anew.
     *
     * @return the last day of that period, if it runs
     */
    Optional<LocalDate> chosen(UUID caseId) {
        Answers plan = answers(caseId);
        return plan.code("strategyPeriod")
                .flatMap(rule -> plan.date("strategyServedOn").flatMap(served -> {
                    deadlines.startOnce(caseId, caseId, rule, past(served));
                    return dueDays(caseId, rule).findFirst();
                }));
    }

    /** The nearest last day of the periods that run. */
    Optional<LocalDate> next(UUID caseId) {
        return dueDays(caseId, null).findFirst();
    }

    /** What nobody settled by its last day has lapsed. */
    boolean ended(UUID caseId) {
        return deadlines.lapsePassed(caseId);
    }

    /** Answered for: filed in time after all, or missed, with what is done about it. */
    void missedAnswered(UUID caseId) {
        Answers answer = answers(caseId);
        if (answer.code("missedNext").filter("WAS_FILED"::equals).isPresent()) {
            deadlines.keepMissed(
                    caseId,
                    past(answer.date("missedFiledOn").orElseThrow(() -> new Refused("legalaid.refused.incomplete"))));
        } else {
            deadlines.answerMissed(caseId);
        }
    }

    private Stream<LocalDate> dueDays(UUID caseId, @Nullable String rule) {
        return deadlines.of(caseId).stream()
                .filter(period -> period.businessKey().equals(caseId))
                .filter(period -> period.status() == CaseDeadline.Status.RUNNING)
                .filter(period -> rule == null || period.rule().equals(rule))
                .map(CaseDeadline::dueOn);
    }

    /**
     * Filed outside this application, where only people know of it. Where the law's clock never ran, the filing itself is
     * all there is to keep.
     */
    void filed(UUID caseId) {
        Answers filing = answers(caseId);
        String rule = filing.code("filedPeriod").orElseThrow(() -> new Refused("legalaid.refused.incomplete"));
        LocalDate day = filing.date("filedOn").orElseThrow(() -> new Refused("legalaid.refused.incomplete"));
        if (!deadlines.settle(caseId, rule, past(day)) && deadlines.hasAny(caseId)) {
            throw new Refused("legalaid.refused.no-such-period");
        }
    }

    /** A complaint keeps the period for complaint, a letter to the Ombudsman the Ombudsman's; other letters keep none. */
    @EventListener
    void on(AppealSent sent) {
        if (sent.kind() == AppealKind.COMPLAINT) {
            deadlines.settle(sent.caseId(), COMPLAINT, sent.day());
        }
        organisations
                .findByCode(OMBUDSMAN)
                .filter(ombudsman -> ombudsman.id().equals(sent.authority()))
                .ifPresent(ombudsman -> deadlines.settle(sent.caseId(), TO_THE_OMBUDSMAN, sent.day()));
    }

    private LocalDate past(LocalDate day) {
        if (day.isAfter(Baku.today(clock))) {
            throw new Refused("legalaid.refused.future-day");
        }
        return day;
    }

    private Answers answers(UUID caseId) {
        return caseFiles.answers(caseId, caseId);
    }
}
