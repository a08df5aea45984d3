package az.icma.campaigns.ui;

import az.icma.campaigns.Headcount;
import az.icma.casefile.AgeBand;
import az.icma.registry.Sex;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        NativeTable table = table(words.text(captionKey));
        NativeTableRow head = new NativeTableRow(header("", "col"));
        for (AgeBand band : AgeBand.values()) {
            head.add(header(words.text("campaigns.AgeBand." + band), "col"));
        }
        head.add(header(words.text("campaigns.headcount.all"), "col"));
        table.getHead().add(head);
        for (Sex sex : Sex.values()) {
            NativeTableRow row = new NativeTableRow(header(words.text("campaigns.Sex." + sex), "row"));
            for (AgeBand band : AgeBand.values()) {
                row.add(number(sum(all.stream()
                        .filter(group -> group.sex() == sex && group.ageBand() == band)
                        .toList())));
            }
            row.add(number(sum(all.stream().filter(group -> group.sex() == sex).toList())));
            table.getBody().add(row);
        }
        return scrolling(table);
    }

    Component byDistrict(String captionKey) {
        NativeTable table = table(words.text(captionKey));
        byDistrict.forEach(
                (district, people) -> table.getBody().add(new NativeTableRow(header(district, "row"), number(people))));
        return scrolling(table);
    }

    private static NativeTable table(String caption) {
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        table.addClassName("icma-headcount");
        return table;
    }

    /** Wider than a phone, it moves by itself and not the page. */
    private static Component scrolling(NativeTable table) {
        Div frame = new Div(table);
        frame.addClassName("icma-headcount__frame");
        return frame;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableCell number(int people) {
        return new NativeTableCell(
                NumberFormat.getIntegerInstance(words.locale()).format(people));
    }

    private static int sum(Collection<Headcount> counted) {
        return counted.stream().mapToInt(Headcount::people).sum();
    }
}
