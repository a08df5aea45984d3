package az.icma.campaigns.ui;

import az.icma.campaigns.SignatureDesk;
import az.icma.campaigns.SupporterFigures;
import az.icma.campaigns.ToldSignature;
import az.icma.registry.District;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import az.icma.shared.ui.EmptyState;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of support, the sheets that were handed in, and the signatures. */
class Supporters extends Div {

    /** How much of it the reader gets. */
    enum Access {
        NUMBERS,
        NAMES,
        ENTER
    }

    private final UUID campaign;
    private final SignatureDesk desk;
    private final Access access;
    private final CampaignWords words;
    private final List<District> districts;
    private final Clock clock;

    Supporters(
            UUID campaign,
            SignatureDesk desk,
            Access access,
            CampaignWords words,
            List<District> districts,
            Clock clock) {
        this.campaign = campaign;
        this.desk = desk;
        this.access = access;
        this.words = words;
        this.districts = districts;
        this.clock = clock;
        addClassName("icma-campaign");
        show();
    }

    private void show() {
        removeAll();
        SupporterFigures figures = desk.figures(campaign);
        if (access == Access.ENTER) {
            add(entering(figures));
        }
        if (figures.entered() == 0 && figures.sheets().isEmpty()) {
            add(new EmptyState("campaigns.supporters.empty.title", "campaigns.supporters.empty.text"));
            return;
        }
        add(numbers(figures), sheets(figures));
        if (access != Access.NUMBERS) {
            add(
                    new H3(getTranslation("campaigns.supporters.signatures")),
                    new SignatureList(
                            desk.entered(campaign),
                            access == Access.ENTER,
                            words,
                            this::tellApart,
                            this::confirmTakingOut));
        }
    }

    private Component entering(SupporterFigures figures) {
        LocalDate today = Baku.today(clock);
        Button sheet = new Button(
                getTranslation("campaigns.supporters.add-sheet"), click -> new SheetDialog(districts, today, given -> {
                            desk.handIn(campaign, given);
                            show();
                        })
                        .open());
        Button signature =
                new Button(getTranslation("campaigns.supporters.add-signature"), click -> new SignatureDialog(
                                figures.sheets(), districts, today, given -> {
                                    boolean counts = desk.sign(campaign, given);
                                    Notices.success("campaigns.supporters." + (counts ? "counted" : "repeated"));
                                    show();
                                })
                        .open());
        Div buttons = new Div(sheet, signature);
        buttons.addClassName("icma-buttons");
        return buttons;
    }

    private Component numbers(SupporterFigures figures) {
        Div numbers = new Div(
                number("verified", figures.verified()),
                number("entered", figures.entered()),
                number("stated", figures.stated()),
                number("reachable", figures.reachable()));
        numbers.addClassName("icma-numbers");
        return numbers;
    }

    private Component number(String key, int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("icma-numbers__number");
        Span meaning = new Span(getTranslation("campaigns.supporters." + key));
        meaning.addClassName("icma-quiet");
        return new Div(number, meaning);
    }

    private Component sheets(SupporterFigures figures) {
        if (figures.sheets().isEmpty()) {
            return new Div();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        for (SupporterFigures.Sheet sheet : figures.sheets()) {
            Span number = new Span(
                    getTranslation("campaigns.supporters.sheet", sheet.paper().number()));
            Span about = new Span(Stream.of(
                            words.day(sheet.paper().collectedOn()),
                            sheet.paper()
                                    .district()
                                    .map(words.registry()::district)
                                    .orElse(""),
                            getTranslation(
                                    "campaigns.supporters.sheet.entered",
                                    sheet.entered(),
                                    sheet.paper().statedCount()))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · ")));
            about.addClassName("icma-quiet");
            Div text = new Div(number, about);
            text.addClassName("icma-two-lines");
            list.add(new ListItem(text));
        }
        return new Div(new H3(getTranslation("campaigns.supporters.sheets")), list);
    }

    private void tellApart(ToldSignature told) {
        attempt(() -> desk.tellApart(told.signature().id()));
    }

    private void confirmTakingOut(ToldSignature told) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("campaigns.supporters.take-out.title"));
        question.setText(getTranslation("campaigns.supporters.take-out.text"));
        question.setConfirmText(getTranslation("campaigns.supporters.take-out"));
        question.setConfirmButtonTheme("error primary");
        question.setCancelable(true);
        question.setCancelText(getTranslation("campaigns.supporters.cancel"));
        question.addConfirmListener(
                confirm -> attempt(() -> desk.takeOut(told.signature().id())));
        question.open();
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        show();
    }
}
