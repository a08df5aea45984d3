package az.icma.casefile;

import az.icma.shared.Baku;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * {@link AccessPolicy} for reading, as a condition on {@code case_file c}: for lists, counts and search. Rule by rule in
 * the same order, so that each can be compared with its twin.
 */
final class VisibleCases {

    private static final Condition NONE = new Condition("false", Map.of());

    private final CaseReader reader;
    private final Map<String, Object> parameters = new HashMap<>();

    private VisibleCases(CaseReader reader) {
        this.reader = reader;
        parameters.put("reader", reader.id());
    }

    /** @param walled matters from which a conflict of interest keeps the reader away */
    static Condition to(CaseReader reader, Set<UUID> walled, Instant now) {
        return reader.enabled() ? new VisibleCases(reader).condition(walled, now) : NONE;
    }

    private Condition condition(Set<UUID> walled, Instant now) {
        String reached = AccessPolicy.worksOnCases(reader)
                ? "(%s OR %s OR %s OR %s)".formatted(team(), roleAndDistrict(), standingIn(now), granted(now))
                : granted(now);
        return new Condition("(" + reached + withoutWalled(walled) + ")", Map.copyOf(parameters));
    }

    private String withoutWalled(Set<UUID> walled) {
        if (walled.isEmpty()) {
            return "";
        }
        parameters.put("readerWalled", walled);
        return " AND c.id NOT IN (:readerWalled)";
    }

    private static String team() {
        return "EXISTS (SELECT 1 FROM case_team t WHERE t.case_id = c.id AND t.user_id = :reader)";
    }

    private String roleAndDistrict() {
        Set<Confidentiality> levels = EnumSet.noneOf(Confidentiality.class);
        for (Confidentiality level : Confidentiality.values()) {
            if (reader.hasAnyOf(AccessPolicy.rolesThatLearnOf(level))) {
                levels.add(level);
            }
        }
        parameters.put("readerLevels", levels.stream().map(Enum::name).toList());
        if (reader.districts().isEmpty()) {
            return "c.confidentiality IN (:readerLevels)";
        }
        parameters.put("readerDistricts", reader.districts());
        return "c.confidentiality IN (:readerLevels) AND c.district IN (:readerDistricts)";
    }

    private String standingIn(Instant now) {
        parameters.put("readerToday", Baku.dateOf(now));
        return """
                c.id IN (SELECT t.case_id FROM case_team t JOIN absence a ON a.absent = t.user_id
                          WHERE a.cover = :reader AND a.ended_at IS NULL
                            AND :readerToday BETWEEN a.first_day AND a.last_day)""";
    }

    private String granted(Instant now) {
        List<String> kinds = Arrays.stream(CaseGrant.Kind.values())
                .filter(kind -> kind.holdsFor(reader) && kind.allows(CaseAction.READ))
                .map(Enum::name)
                .toList();
        if (kinds.isEmpty()) {
            return "false";
        }
        parameters.put("readerGrants", kinds);
        parameters.put("readerNow", now.atOffset(ZoneOffset.UTC));
        return """
                EXISTS (SELECT 1 FROM case_grant g
                         WHERE g.case_id = c.id AND g.user_id = :reader AND g.kind IN (:readerGrants)
                           AND g.valid_from <= :readerNow AND g.valid_until > :readerNow AND g.ended_at IS NULL)""";
    }

    /** A piece of SQL with its named parameters. */
    record Condition(String sql, Map<String, Object> parameters) {}
}
