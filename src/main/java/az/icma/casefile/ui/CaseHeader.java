package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.TeamMember;
import az.icma.casefile.Urgency;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.KeyValueList;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import java.util.List;

/** Who and what: the matter in a few lines. */
class CaseHeader extends Div {

    CaseHeader(CaseFile file, CaseWords words, List<Component> actions) {
        addClassName("icma-case__header");
        PageHeader head = new PageHeader(words.titleOf(file))
                .about(file.number().map(number -> number + " · ").orElse("") + words.kind(file.kind()));
        actions.forEach(head::addAction);
        add(head, badges(file, words), facts(file, words));
    }

    private static Div badges(CaseFile file, CaseWords words) {
        Div badges = new Div(words.badge(file.status()));
        badges.addClassName("icma-badges");
        if (file.urgency() != Urgency.NORMAL) {
            badges.add(words.badge(file.urgency()));
        }
        if (file.confidentiality() != Confidentiality.OPEN) {
            badges.add(words.badge(file.confidentiality()));
        }
        return badges;
    }

    private static KeyValueList facts(CaseFile file, CaseWords words) {
        KeyValueList facts = new KeyValueList()
                .row(
                        words.text("casefile.theme"),
                        file.theme().map(words.registry()::theme).orElse(""))
                .row(words.text("casefile.place"), words.placeOf(file))
                .row(words.text("casefile.opened"), Dates.day(file.openedOn(), words.locale()));
        file.closedOn().ifPresent(day -> facts.row(words.text("casefile.closed"), Dates.day(day, words.locale()))
                .row(words.text("casefile.outcome"), words.outcome(file)));
        return facts.row(
                words.text("casefile.team"),
                words.colleagues(file.team().stream().map(TeamMember::userId).toList()));
    }
}
