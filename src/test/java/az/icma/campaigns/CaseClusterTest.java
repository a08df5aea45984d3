package az.icma.campaigns;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** When cases are alike enough. */
class CaseClusterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final UUID POWER_STATION = UUID.randomUUID();
    private static final ClusterRule RULE = new ClusterRule(5, 30, 30);

    @Test
    void asManyAsAskedForOfOneAuthorityAndOneTopicAreACluster() {
        assertThat(among(alike(4, "utilities", "AZ-GOY", TODAY))).isEmpty();
        assertThat(among(alike(5, "utilities", "AZ-GOY", TODAY)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.authority()).isEqualTo(POWER_STATION);
                    assertThat(found.topic()).isEqualTo("utilities");
                    assertThat(found.cases()).hasSize(5);
                });
    }

    @Test
    void casesOfAnotherTopicOrAuthorityDoNotCountTogether() {
        List<AlikeCase> known = alike(4, "utilities", "AZ-GOY", TODAY);
        known.addAll(alike(4, "land", "AZ-GOY", TODAY));
        known.add(new AlikeCase(UUID.randomUUID(), UUID.randomUUID(), "utilities", "AZ-GOY", TODAY));

        assertThat(among(known)).isEmpty();
    }

    @Test
    void whatWasOpenedBeforeTheWindowCountsNoMore() {
        assertThat(among(alike(5, "utilities", "AZ-GOY", TODAY.minusDays(29)))).hasSize(1);
        assertThat(among(alike(5, "utilities", "AZ-GOY", TODAY.minusDays(30)))).isEmpty();
    }

    @Test
    void theLargestComesFirst() {
        List<AlikeCase> known = alike(5, "utilities", "AZ-GOY", TODAY);
        known.addAll(alike(7, "land", "AZ-GOY", TODAY));

        assertThat(among(known)).extracting(CaseCluster::topic).containsExactly("land", "utilities");
    }

    @Test
    void itHasADistrictOnlyWhereAllOfThemAreThere() {
        List<AlikeCase> known = alike(5, "utilities", "AZ-GOY", TODAY);
        assertThat(among(known).get(0).district()).contains("AZ-GOY");

        known.addAll(alike(1, "utilities", null, TODAY));
        assertThat(among(known).get(0).district()).isEmpty();
    }

    @Test
    void noSettingMakesGroupsOfWhichSomebodyCouldBeRecognised() {
        assertThatThrownBy(() -> new ClusterRule(4, 30, 30)).hasMessageContaining("ICMA_CLUSTER_CASES");
        assertThatThrownBy(() -> new ClusterRule(5, 0, 30)).hasMessageContaining("ICMA_CLUSTER_DAYS");
        assertThatThrownBy(() -> new ClusterRule(5, 30, -1)).hasMessageContaining("ICMA_CLUSTER_PAUSE");
    }

    private static List<CaseCluster> among(List<AlikeCase> known) {
        return CaseCluster.among(known, RULE, TODAY);
    }

    private static List<AlikeCase> alike(int count, String topic, String district, LocalDate day) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new AlikeCase(UUID.randomUUID(), POWER_STATION, topic, district, day))
                .toList());
    }
}
