package az.icma.campaigns;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.ThemeDirectory;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the cases behind a campaign say together, so that nobody is recognised: numbers from which small groups are left
 * out, and months instead of days. Single cases are named to those alone who may open them.
 */
@Service
@Transactional(readOnly = true)
public class CampaignEvidence {

    private final CasesBehindCampaigns alike;
    private final CaseFileService cases;
    private final OrganisationDirectory organisations;
    private final ThemeDirectory themes;
    private final CurrentUser currentUser;

    CampaignEvidence(
            CasesBehindCampaigns alike,
            CaseFileService cases,
            OrganisationDirectory organisations,
            ThemeDirectory themes,
            CurrentUser currentUser) {
        this.alike = alike;
        this.cases = cases;
        this.organisations = organisations;
        this.themes = themes;
        this.currentUser = currentUser;
    }

    /** Empty where the campaign was not suggested by cases, or is hidden from the reader. */
    public Optional<SuggestedByCases> of(UUID campaign) {
        SignedIn reader = currentUser.require();
        return cases.visible(campaign, reader)
                .flatMap(file -> alike.about(file.id()))
                .map(about -> told(about, alike.behind(campaign), reader));
    }

    private SuggestedByCases told(CasesBehindCampaigns.SuggestedAbout about, List<AlikeCase> behind, SignedIn reader) {
        List<CaseFile> open = behind.stream()
                .flatMap(one -> cases.visible(one.caseId(), reader).stream())
                .toList();
        return behind.size() < ClusterRule.FEWEST
                ? new SuggestedByCases(about.authority(), about.topic(), 0, Map.of(), null, null, open)
                : new SuggestedByCases(
                        about.authority(),
                        about.topic(),
                        behind.size(),
                        districts(behind),
                        month(behind.get(0)),
                        month(behind.get(behind.size() - 1)),
                        open);
    }

    /** Campaigns that this case supports, as far as the reader may see both. */
    public List<CaseFile> supportedBy(UUID caseId) {
        SignedIn reader = currentUser.require();
        return cases.visible(caseId, reader).map(file -> alike.supportedBy(file.id())).orElse(List.of()).stream()
                .flatMap(campaign -> cases.visible(campaign, reader).stream())
                .toList();
    }

    /** The draft of the evidence, in the language in which papers are written. */
    String inWords(CaseCluster cluster) {
        List<AlikeCase> found = cluster.cases();
        return "%s: “%s” mövzusunda %d oxşar hüquqi yardım işi, %s – %s. Adamlar əhvalatın adsız danışılmasına razıdır."
                .formatted(
                        organisations.name(cluster.authority()),
                        themes.name(cluster.topic(), AzerbaijaniText.AZ),
                        found.size(),
                        words(month(found.get(0))),
                        words(month(found.get(found.size() - 1))));
    }

    /** Only where so many come from one that nobody is recognised; and not if a single small rest could be reckoned. */
    private static Map<String, Integer> districts(List<AlikeCase> behind) {
        Map<String, Integer> all = behind.stream()
                .filter(one -> one.district() != null)
                .collect(Collectors.toMap(AlikeCase::district, one -> 1, Integer::sum, TreeMap::new));
        all.values().removeIf(count -> count < ClusterRule.FEWEST);
        int rest = behind.size()
                - all.values().stream().mapToInt(Integer::intValue).sum();
        return rest > 0 && rest < ClusterRule.FEWEST ? Map.of() : all;
    }

    private static YearMonth month(AlikeCase one) {
        return YearMonth.from(one.openedOn());
    }

    private static String words(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", AzerbaijaniText.AZ));
    }
}
