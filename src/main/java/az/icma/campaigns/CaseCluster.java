package az.icma.campaigns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Cases of the same kind of problem with the same authority, enough of them in a short time. */
record CaseCluster(UUID authority, String topic, List<AlikeCase> cases) {

    /** The largest first, so that the strongest suggestion is made first. */
    static List<CaseCluster> among(List<AlikeCase> known, ClusterRule rule, LocalDate today) {
        LocalDate since = today.minusDays(rule.days());
        Map<Key, List<AlikeCase>> alike = known.stream()
                .filter(one -> one.openedOn().isAfter(since) && !one.openedOn().isAfter(today))
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .filter(group -> group.getValue().size() >= rule.cases())
                .map(group -> new CaseCluster(
                        group.getKey().authority(), group.getKey().topic(), group.getValue()))
                .sorted(Comparator.comparingInt(
                                (CaseCluster cluster) -> cluster.cases().size())
                        .reversed())
                .toList();
    }

    /** The district of all of them; empty where they come from several: then whoever prepares the campaign chooses. */
    Optional<String> district() {
        List<String> places = cases.stream()
                .map(one -> Optional.ofNullable(one.district()).orElse(""))
                .distinct()
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)).filter(code -> !code.isEmpty()) : Optional.empty();
    }

    private record Key(UUID authority, String topic) {

        static Key of(AlikeCase one) {
            return new Key(one.authority(), one.topic());
        }
    }
}
