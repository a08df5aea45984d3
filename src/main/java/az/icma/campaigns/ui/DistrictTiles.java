package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignRow;
import az.icma.registry.Coded;
import az.icma.registry.District;
import az.icma.registry.DistrictDirectory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where campaigns are: every district as a tile within its economic region, the darker the more of them. */
class DistrictTiles extends Div {

    private static final int DARKEST = 4;

    DistrictTiles(List<CampaignRow> rows, DistrictDirectory districts, CampaignWords words) {
        addClassName("icma-regions");
        Map<String, Long> byDistrict = rows.stream()
                .flatMap(row -> row.file().district().stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        Map<String, List<District>> byRegion =
                districts.all().stream().collect(Collectors.groupingBy(District::economicRegion));
        for (Coded region : districts.economicRegions()) {
            add(region(region.name(words.locale()), byRegion.getOrDefault(region.code(), List.of()), byDistrict));
        }
    }

    private Component region(String name, List<District> within, Map<String, Long> byDistrict) {
        long all = within.stream()
                .mapToLong(district -> byDistrict.getOrDefault(district.code(), 0L))
                .sum();
        Span number = new Span(String.valueOf(all));
        number.addClassName("icma-quiet");
        UnorderedList tiles = new UnorderedList();
        within.forEach(district -> tiles.add(tile(district, byDistrict.getOrDefault(district.code(), 0L))));
        Section region = new Section(new H2(new Span(name), number), tiles);
        region.addClassName("icma-region");
        return region;
    }

    /** A district without a campaign is only there to show the gap. */
    private ListItem tile(District district, long campaigns) {
        ListItem tile = new ListItem();
        tile.addClassNames("icma-tile", "icma-tile--" + Math.min(campaigns, DARKEST));
        String name = district.name(getLocale());
        if (campaigns == 0) {
            tile.add(new Span(name));
        } else {
            Anchor open = new Anchor(
                    CampaignsNavigation.LIST + "?view=" + CampaignShape.LIST.parameter() + "&district="
                            + district.code(),
                    name);
            open.getElement().setAttribute("router-link", true);
            tile.add(open, new Span(String.valueOf(campaigns)));
        }
        return tile;
    }
}
