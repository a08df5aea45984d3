package az.icma.campaigns.ui;

import az.icma.campaigns.PetitionDesk;
import az.icma.campaigns.ToldPetition;
import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The announced petitions of a campaign with their goals, and where they may be signed online. */
class PetitionList extends Div {

    private final UUID campaign;
    private final PetitionDesk desk;
    private final boolean opens;
    private final CampaignWords words;

    /** @param opens whether the reader may open and close them */
    PetitionList(UUID campaign, PetitionDesk desk, boolean opens, CampaignWords words) {
        this.campaign = campaign;
        this.desk = desk;
        this.opens = opens && desk.isOnline();
        this.words = words;
        show();
    }

    private void show() {
        removeAll();
        List<ToldPetition> petitions = desk.of(campaign);
        setVisible(!petitions.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        petitions.forEach(petition -> list.add(new ListItem(row(petition))));
        add(new H3(getTranslation("campaigns.petitions.title")), list);
    }

    private Component row(ToldPetition petition) {
        Span about = new Span(Stream.of(
                        petition.goal().isPresent()
                                ? getTranslation(
                                        "campaigns.petitions.goal",
                                        petition.verified(),
                                        petition.goal().getAsInt())
                                : "",
                        petition.until()
                                .map(day -> getTranslation("campaigns.petitions.until", words.day(day)))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · ")));
        about.addClassName("icma-quiet");
        Div text = new Div(new Span(petition.wording()), about);
        text.addClassName("icma-two-lines");
        petition.link().ifPresent(link -> text.add(link(link)));
        Div row = new Div(text);
        if (opens) {
            row.add(
                    petition.link().isPresent()
                            ? button("close", () -> desk.close(campaign, petition.demandId()))
                            : button("open", () -> desk.open(campaign, petition.demandId())));
        }
        return row;
    }

    private Button button(String act, Runnable work) {
        return new Button(getTranslation("campaigns.petitions." + act), click -> {
            try {
                work.run();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
            show();
        });
    }

    /** Whole, to be copied onto posters. */
    private static Anchor link(String link) {
        String address = ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                .pathSegment("petition", link)
                .toUriString();
        Anchor anchor = new Anchor(address, address, AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener");
        return anchor;
    }
}
