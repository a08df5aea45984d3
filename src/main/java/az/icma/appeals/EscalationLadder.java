package az.icma.appeals;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.deadlines.DeadlineService;
import az.icma.registry.OrganisationCard;
import az.icma.registry.OrganisationDirectory;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import static az.icma.appeals.Required.required;

/** What is done when an authority stays silent: the higher authority, the Ombudsman, the court, or nothing more. */
@Service
@Transactional
public class EscalationLadder {

    private static final String OMBUDSMAN = "ombudsman";

    private final Appeals appeals;
    private final AppealService service;
    private final CaseFileService cases;
    private final OrganisationDirectory organisations;
    private final DeadlineService deadlines;
    private final LetterDrafts drafts;
    private final Clock clock;

    EscalationLadder(
            Appeals appeals,
            AppealService service,
            CaseFileService cases,
            OrganisationDirectory organisations,
            DeadlineService deadlines,
            LetterDrafts drafts,
            Clock clock) {
        this.appeals = appeals;
        this.service = service;
        this.cases = cases;
        this.organisations = organisations;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A remedy that the law leaves open; {@code until} is null where it sets no period. */
    public record OpenRemedy(NextRemedy remedy, @Nullable LocalDate until) {}

    /** Who is silent, as the decision table asks. */
    Silence silenceOf(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        if (required(appeal.kind()) == AppealKind.INFORMATION) {
            return Silence.INFORMATION;
        }
        return above(appeal).isEmpty() ? Silence.HIGHEST : Silence.SUBORDINATE;
    }

    void proposed(UUID appealId, NextRemedy remedy) {
        Appeal appeal = appeals.get(appealId);
        appeal.propose(remedy);
        cases.record(appeal.caseId(), "appeals.timeline.proposed", remedy);
    }

    /** Nothing came: what we do instead is recorded, and the letter ends as silence. */
    AppealResult chosen(UUID appealId) {
        Appeal appeal = appeals.get(appealId);
        service.silent(appeal, NextRemedy.valueOf(required(answers(appeal).code("nextRemedy"))));
        return AppealResult.SILENCE;
    }

    /** The letter to the next authority; its author finds in it what was written to the silent one. */
    UUID escalate(UUID appealId) {
        Appeal silent = appeals.get(appealId);
        Appeal next = appeals.save(silent.next(clock.instant()));
        Map<String, Object> otherwise = new HashMap<>(LetterDrafts.to(nextAuthority(silent)));
        otherwise.put("appealKind", AppealKind.COMPLAINT.name());
        drafts.begin(next, silent, otherwise);
        cases.record(silent.caseId(), "appeals.timeline.escalated");
        return next.id();
    }

    private UUID nextAuthority(Appeal silent) {
        Answers answers = answers(silent);
        return switch (NextRemedy.valueOf(required(answers.code("nextRemedy")))) {
            case HIGHER_AUTHORITY -> required(answers.id("nextRemedyAuthority"));
            case OMBUDSMAN ->
                organisations
                        .findByCode(OMBUDSMAN)
                        .map(OrganisationCard::id)
                        .orElseThrow(() -> new Refused("appeals.refused.no-ombudsman"));
            case COURT, STOP -> throw new Refused("appeals.refused.status");
        };
    }

    /** What can still be done about a letter that was not answered; a remedy whose period is over is not offered. */
    @Transactional(readOnly = true)
    public List<OpenRemedy> open(Appeal appeal) {
        if (appeal.status() != Appeal.Status.VERY_LATE && appeal.status() != Appeal.Status.SILENT) {
            return List.of();
        }
        LocalDate lapsed = required(appeal.dueOn());
        LocalDate today = Baku.today(clock);
        List<OpenRemedy> open = new ArrayList<>();
        above(appeal).ifPresent(id -> open.add(new OpenRemedy(NextRemedy.HIGHER_AUTHORITY, null)));
        Stream.of(NextRemedy.OMBUDSMAN, NextRemedy.COURT).forEach(remedy -> remedy.rule()
                .map(rule -> deadlines.explain(rule, lapsed).due())
                .filter(until -> !until.isBefore(today))
                .ifPresent(until -> open.add(new OpenRemedy(remedy, until))));
        return open;
    }

    private Optional<UUID> above(Appeal appeal) {
        return appeal.authorityId()
                .flatMap(organisations::find)
                .map(authority -> authority.details().parent());
    }

    private Answers answers(Appeal appeal) {
        return cases.answers(appeal.caseId(), appeal.id());
    }

    /** Who is silent: decides which rung of the ladder is proposed. */
    enum Silence {
        INFORMATION,
        SUBORDINATE,
        HIGHEST
    }
}
