package az.icma.campaigns;

import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.security.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All campaigns that a reader may see, with how far they have come and what is due. */
@Service
@Transactional(readOnly = true)
public class CampaignBoard {

    /** More than a board can show; whoever has more narrows it. */
    private static final int MOST = 500;

    private final CaseList cases;
    private final Campaigns campaigns;
    private final Demands demands;
    private final Commitments commitments;
    private final CampaignActions actions;

    CampaignBoard(
            CaseList cases, Campaigns campaigns, Demands demands, Commitments commitments, CampaignActions actions) {
        this.cases = cases;
        this.campaigns = campaigns;
        this.demands = demands;
        this.commitments = commitments;
        this.actions = actions;
    }

    /** @param filter of any matters; only campaigns are found */
    public List<CampaignRow> rows(SignedIn reader, CaseFilter filter) {
        List<CaseRow> files = files(reader, filter);
        List<UUID> ids = files.stream().map(CaseRow::id).toList();
        Map<UUID, Campaign> known =
                campaigns.findByIdIn(ids).stream().collect(Collectors.toMap(Campaign::id, Function.identity()));
        Map<UUID, List<Demand>> asked =
                demands.findByCaseIdIn(ids).stream().collect(Collectors.groupingBy(Demand::caseId));
        Map<UUID, List<CampaignDay>> days =
                days(ids, known.values()).collect(Collectors.groupingBy(CampaignDay::caseId));
        return files.stream()
                .filter(file -> known.containsKey(file.id()))
                .map(file -> row(
                        file,
                        known.get(file.id()),
                        asked.getOrDefault(file.id(), List.of()),
                        days.getOrDefault(file.id(), List.of())))
                .toList();
    }

    /** What is due or was done in the campaigns from one day to another, in the order of the days. */
    public List<CampaignDay> days(SignedIn reader, CaseFilter filter, LocalDate from, LocalDate until) {
        List<UUID> ids = files(reader, filter).stream().map(CaseRow::id).toList();
        return days(ids, campaigns.findByIdIn(ids))
                .filter(day -> !day.on().isBefore(from) && !day.on().isAfter(until))
                .sorted(CampaignDay.IN_ORDER)
                .toList();
    }

    /** How many there are, also beyond those that {@link #rows} holds. */
    public int count(SignedIn reader, CaseFilter filter) {
        return cases.count(reader, filter.with(CaseFilter.By.KIND, CampaignKind.CODE));
    }

    private List<CaseRow> files(SignedIn reader, CaseFilter filter) {
        return cases.rows(
                reader, filter.with(CaseFilter.By.KIND, CampaignKind.CODE), CaseList.Order.PRESSING, false, 0, MOST);
    }

    private static CampaignRow row(CaseRow file, Campaign campaign, List<Demand> asked, List<CampaignDay> days) {
        List<Demand.Status> upheld = asked.stream()
                .map(Demand::status)
                .filter(status -> status != Demand.Status.DROPPED)
                .toList();
        return new CampaignRow(
                file,
                campaign,
                upheld.size(),
                count(upheld, Demand.Status.FULFILLED),
                count(upheld, Demand.Status.BROKEN),
                campaign.status() == Campaign.Status.ENDED ? Optional.empty() : next(days));
    }

    private static int count(Collection<Demand.Status> all, Demand.Status one) {
        return (int) all.stream().filter(status -> status == one).count();
    }

    private static Optional<LocalDate> next(List<CampaignDay> days) {
        return days.stream()
                .filter(day -> day.kind().isDue())
                .map(CampaignDay::on)
                .min(LocalDate::compareTo);
    }

    private Stream<CampaignDay> days(Collection<UUID> ids, Collection<Campaign> known) {
        Stream<CampaignDay> acted = actions.findByCaseIdIn(ids).stream()
                .map(action -> new CampaignDay(
                        action.day(),
                        action.isDone() ? CampaignDay.Kind.ACTION_DONE : CampaignDay.Kind.ACTION_PLANNED,
                        action.caseId()));
        Stream<CampaignDay> promised = commitments.findByCaseIdIn(ids).stream()
                .map(promise -> new CampaignDay(
                        promise.dueOn(),
                        promise.status() == Commitment.Status.PROMISED
                                ? CampaignDay.Kind.PROMISED
                                : CampaignDay.Kind.PROMISE_VERIFIED,
                        promise.caseId()));
        Stream<CampaignDay> ending = known.stream()
                .filter(campaign -> campaign.status() != Campaign.Status.ENDED)
                .flatMap(campaign -> campaign.means().lastDay().stream()
                        .map(day -> new CampaignDay(day, CampaignDay.Kind.ENDS, campaign.id())));
        return Stream.of(acted, promised, ending).flatMap(days -> days);
    }
}
