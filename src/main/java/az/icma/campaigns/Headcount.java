package az.icma.campaigns;

import az.icma.casefile.AgeBand;
import az.icma.casefile.Answers;
import az.icma.registry.Sex;
import az.icma.shared.Refused;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How many people of one sex and age came or were reached. Nobody is named. */
@Embeddable
public record Headcount(
        @Enumerated(EnumType.STRING) Sex sex,
        @Enumerated(EnumType.STRING) @Column(name = "age_band") AgeBand ageBand,
        int people) {

    private static final int MOST = 1_000_000;

    private static final Map<Sex, String> WHO = Map.of(Sex.FEMALE, "women", Sex.MALE, "men");
    private static final Map<AgeBand, String> HOW_OLD = Map.of(
            AgeBand.UNDER_18, "Under18",
            AgeBand.FROM_18_TO_29, "18to29",
            AgeBand.FROM_30_TO_44, "30to44",
            AgeBand.FROM_45_TO_59, "45to59",
            AgeBand.FROM_60, "60plus");

    public Headcount {
        if (people < 0 || people > MOST) {
            throw new Refused("campaigns.refused.headcount");
        }
    }

    /** The key of its field in forms: {@code womenUnder18}, or {@code reachedWomenUnder18} after {@code reached}. */
    static String field(String prefix, Sex sex, AgeBand band) {
        String who = WHO.get(sex);
        String begun = prefix.isEmpty() ? who : prefix + who.substring(0, 1).toUpperCase() + who.substring(1);
        return begun + HOW_OLD.get(band);
    }

    /** What was counted in a form; groups of which nobody was there are left out. */
    static Set<Headcount> read(Answers answers, String prefix) {
        Set<Headcount> counted = new LinkedHashSet<>();
        for (Sex sex : Sex.values()) {
            for (AgeBand band : AgeBand.values()) {
                answers.number(field(prefix, sex, band))
                        .filter(people -> people != 0)
                        .ifPresent(people -> counted.add(new Headcount(sex, band, people)));
            }
        }
        return counted;
    }

    static int people(Collection<Headcount> counted) {
        return counted.stream().mapToInt(Headcount::people).sum();
    }

    /** In whole percent; zero where nobody was counted. */
    static int womenShare(Collection<Headcount> counted) {
        int women = counted.stream()
                .filter(group -> group.sex() == Sex.FEMALE)
                .mapToInt(Headcount::people)
                .sum();
        return percent(women, people(counted));
    }

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
