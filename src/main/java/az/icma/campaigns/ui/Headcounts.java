package az.icma.campaigns.ui;

import az.icma.campaigns.Headcount;
import az.icma.casefile.AgeBand;
import az.icma.registry.Sex;
import az.icma.shared.ui.ReadingTable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** People who came or were reached, added up: by sex and age, and by district. */
class Headcounts {

    private final CampaignWords words;
    private final List<Headcount> all = new ArrayList<>();
    private final Map<String, Integer> byDistrict = new LinkedHashMap<>();

    Headcounts(CampaignWords words) {
        this.words = words;
    }

    void add(String district, Collection<Headcount> counted) {
        all.addAll(counted);
        byDistrict.merge(district, sum(counted), Integer::sum);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @param captionKey what was counted */
    Component bySexAndAge(String captionKey) {
        ReadingTable table = table(captionKey)
                .columns(Stream.of(
                                Stream.of(""),
                                Stream.of(AgeBand.values()).map(band -> words.text("campaigns.AgeBand." + band)),
                                Stream.of(words.text("campaigns.headcount.all")))
                        .flatMap(heads -> heads)
                        .toList());
        for (Sex sex : Sex.values()) {
            List<Headcount> ofSex =
                    all.stream().filter(group -> group.sex() == sex).toList();
            table.row(
                    new Span(words.text("campaigns.Sex." + sex)),
                    Stream.concat(
                                    Stream.of(AgeBand.values()).map(band -> sum(ofAge(band, ofSex))),
                                    Stream.of(sum(ofSex)))
                            .map(this::number)
                            .toList());
        }
        return table;
    }

    Component byDistrict(String captionKey) {
        ReadingTable table = table(captionKey);
        byDistrict.forEach((district, people) -> table.row(district, number(people)));
        return table;
    }

    private ReadingTable table(String captionKey) {
        String caption = words.text(captionKey);
        ReadingTable table = new ReadingTable(caption).captioned(caption);
        table.addClassName("icma-headcount");
        return table;
    }

    private Span number(int people) {
        return new Span(NumberFormat.getIntegerInstance(words.locale()).format(people));
    }

    private static List<Headcount> ofAge(AgeBand band, List<Headcount> counted) {
        return counted.stream().filter(group -> group.ageBand() == band).toList();
    }

    private static int sum(Collection<Headcount> counted) {
        return counted.stream().mapToInt(Headcount::people).sum();
    }
}
