package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignDay;
import az.icma.campaigns.CampaignRow;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is due and what was done in a month: promises, actions and ends, day by day. */
class CampaignCalendar extends Div {

    private final Map<UUID, CampaignRow> rows;
    private final CampaignWords words;
    private final BiFunction<LocalDate, LocalDate, List<CampaignDay>> days;
    private final H2 title = new H2();
    private final Div month = new Div();
    private YearMonth shown;

    CampaignCalendar(
            List<CampaignRow> rows,
            CampaignWords words,
            LocalDate today,
            BiFunction<LocalDate, LocalDate, List<CampaignDay>> days) {
        this.rows = rows.stream().collect(Collectors.toMap(row -> row.file().id(), Function.identity()));
        this.words = words;
        this.days = days;
        shown = YearMonth.from(today);
        addClassName("icma-campaign-calendar");
        add(head(), month);
        show();
    }

    private Component head() {
        title.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(turn(VaadinIcon.ANGLE_LEFT, "former", -1), title, turn(VaadinIcon.ANGLE_RIGHT, "next", 1));
        head.addClassName("icma-campaign-calendar__head");
        return head;
    }

    private Button turn(VaadinIcon icon, String key, int months) {
        Button turn = new Button(icon.create(), click -> {
            shown = shown.plusMonths(months);
            show();
        });
        turn.setAriaLabel(getTranslation("campaigns.calendar." + key));
        turn.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return turn;
    }

    private void show() {
        title.setText(
                shown.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale()) + " " + shown.getYear());
        Map<LocalDate, List<CampaignDay>> byDay = days.apply(shown.atDay(1), shown.atEndOfMonth()).stream()
                .collect(Collectors.groupingBy(CampaignDay::on, TreeMap::new, Collectors.toList()));
        month.removeAll();
        if (byDay.isEmpty()) {
            month.add(new Paragraph(getTranslation("campaigns.calendar.nothing")));
        }
        byDay.forEach((day, what) -> month.add(day(day, what)));
    }

    private Component day(LocalDate on, List<CampaignDay> what) {
        Span number = new Span(Dates.weekday(on, words.locale()) + ", " + words.day(on));
        number.addClassName("icma-strong");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("icma-rows");
        what.forEach(one -> lines.add(line(one)));
        Div day = new Div(number, lines);
        day.addClassName("icma-campaign-calendar__day");
        return day;
    }

    private ListItem line(CampaignDay what) {
        Span kind = new Span(getTranslation("campaigns.CampaignDay." + what.kind()));
        kind.addClassName("icma-quiet");
        CampaignRow row = rows.get(what.caseId());
        Anchor link = new Anchor(
                CampaignsNavigation.addressOf(what.caseId()),
                row.file().number().map(number -> number + " · ").orElse("") + words.title(row.file()));
        return new ListItem(link, kind);
    }
}
