package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseProtection;
import az.icma.casefile.Referrals;
import az.icma.casefile.Referrals.LetIn;
import az.icma.casefile.StandIns;
import az.icma.casefile.StandIns.Cover;
import az.icma.casefile.TeamMember;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Who works on the case: its team, who stands in for somebody of it, who was let in for a time, and who else learns of it. */
class TeamPanel extends Div {

    private final CaseFile file;
    private final CaseProtection protection;
    private final Referrals referrals;
    private final StandIns standIns;
    private final CaseWords words;
    private final LocalDate today;
    private final Runnable refresh;

    TeamPanel(
            CaseFile file,
            CaseProtection protection,
            Referrals referrals,
            StandIns standIns,
            CaseWords words,
            LocalDate today,
            Runnable refresh) {
        this.file = file;
        this.protection = protection;
        this.referrals = referrals;
        this.standIns = standIns;
        this.words = words;
        this.today = today;
        this.refresh = refresh;
        add(new H3(words.text("casefile.case-page.people.team")), team());
        addLetIn();
        addWhoLearns();
    }

    private Component team() {
        UnorderedList list = PeopleTab.rows();
        List<Cover> covers = standIns.coversOf(
                file.team().stream().map(TeamMember::userId).distinct().toList());
        file.team().stream()
                .sorted(Comparator.comparing(TeamMember::role).thenComparing(TeamMember::joinedAt))
                .forEach(member -> list.add(PeopleTab.row(
                        new Span(words.colleague(member.userId())), words.text("casefile.TeamRole." + member.role()))));
        covers.forEach(cover -> list.add(PeopleTab.row(
                new Span(words.colleague(cover.by())),
                words.text(
                        "casefile.case-page.people.stands-in",
                        words.colleague(cover.absent()),
                        Dates.day(cover.lastDay(), words.locale())))));
        return list;
    }

    private void addLetIn() {
        List<LetIn> letIn = referrals.letIn(file.id());
        boolean mayRefer = referrals.mayRefer(file.id());
        if (letIn.isEmpty() && !mayRefer) {
            return;
        }
        add(new H3(words.text("casefile.case-page.people.let-in")));
        if (letIn.isEmpty()) {
            Span nobody = new Span(words.text("casefile.case-page.people.let-in.nobody"));
            nobody.addClassName("icma-quiet");
            add(nobody);
        } else {
            UnorderedList list = PeopleTab.rows();
            letIn.forEach(one -> list.add(row(one)));
            add(list);
        }
        if (mayRefer) {
            Button open = new Button(
                    words.text("casefile.referral.open"),
                    click -> new ReferralDialog(file.id(), referrals, words, today, refresh).open());
            Div buttons = new Div(open);
            buttons.addClassName("icma-buttons");
            add(buttons);
        }
    }

    private void addWhoLearns() {
        Span who = new Span(words.whoLearns(file.confidentiality()));
        who.addClassName("icma-quiet");
        add(new H3(words.text("casefile.protection.level")), who);
        if (protection.choices(file.id()).isEmpty()) {
            return;
        }
        Button open = new Button(
                words.text("casefile.protection.open"),
                click -> new ProtectionDialog(file, protection, words, refresh).open());
        Div buttons = new Div(open);
        buttons.addClassName("icma-buttons");
        add(buttons);
    }

    private ListItem row(LetIn one) {
        String what = one.emergency() ? "emergency" : one.mayWork() ? "work" : "read";
        ListItem row = PeopleTab.row(
                new Span(words.colleague(one.colleague())),
                words.text("casefile.case-page.people.let-in." + what, Dates.moment(one.until(), words.locale()))
                        + " · " + one.reason());
        if (one.endable()) {
            Button end = new Button(words.text("casefile.referral.end"), click -> end(one));
            end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            end.setAriaLabel(words.text("casefile.referral.end") + ": " + words.colleague(one.colleague()));
            row.add(end);
        }
        return row;
    }

    private void end(LetIn one) {
        try {
            referrals.end(file.id(), one.id());
            Notices.success("casefile.referral.ended");
        } catch (Refused refused) {
            Notices.refused(refused);
        }
        refresh.run();
    }
}
