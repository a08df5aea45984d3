package az.icma.campaigns.ui;

import az.icma.campaigns.ToldSignature;
import az.icma.sealing.Datum;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signatures one by one; whose number is known stays masked, here nobody calls anybody. */
class SignatureList extends Grid<ToldSignature> {

    private static final int SHOWN_AT_ONCE = 12;

    private final CampaignWords words;
    private final Consumer<ToldSignature> tellApart;
    private final Consumer<ToldSignature> takeOut;

    SignatureList(
            List<ToldSignature> signatures,
            boolean mayEnter,
            CampaignWords words,
            Consumer<ToldSignature> tellApart,
            Consumer<ToldSignature> takeOut) {
        this.words = words;
        this.tellApart = tellApart;
        this.takeOut = takeOut;
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setAllRowsVisible(signatures.size() <= SHOWN_AT_ONCE);
        addColumn(new ComponentRenderer<>(this::signer))
                .setHeader(getTranslation("campaigns.supporters.signer"))
                .setFlexGrow(1);
        if (mayEnter) {
            addColumn(new ComponentRenderer<>(this::acts)).setWidth("8rem").setFlexGrow(0);
        }
        setItems(signatures);
    }

    private Component signer(ToldSignature told) {
        Span name = new Span(told.signerName());
        Span about = new Span(Stream.of(
                        words.day(told.signature().signedOn()),
                        told.sheetNumber()
                                .map(number -> getTranslation("campaigns.supporters.sheet", number))
                                .orElse(""),
                        told.signature()
                                .district()
                                .map(words.registry()::district)
                                .orElse(""),
                        told.signerContact().map(SignatureList::masked).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        about.addClassName("icma-quiet");
        Div cell = new Div(name, about);
        cell.addClassName("icma-two-lines");
        if (told.signature().isDuplicate()) {
            cell.add(new StatusBadge(getTranslation("campaigns.supporters.duplicate"), StatusBadge.Tone.ATTENTION));
        }
        return cell;
    }

    private static String masked(String contact) {
        return (contact.contains("@") ? Datum.EMAIL : Datum.PHONE).masked(contact);
    }

    private Component acts(ToldSignature told) {
        Div acts = new Div();
        acts.addClassName("icma-buttons");
        if (told.signature().isDuplicate()) {
            acts.add(act("tell-apart", told, tellApart));
        }
        acts.add(act("take-out", told, takeOut));
        return acts;
    }

    private Button act(String key, ToldSignature told, Consumer<ToldSignature> act) {
        Button button = new Button(getTranslation("campaigns.supporters." + key), click -> act.accept(told));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("campaigns.supporters." + key) + ": " + told.signerName());
        return button;
    }
}
