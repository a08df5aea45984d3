package az.icma.retention.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseKinds;
import az.icma.retention.EndedPeriods;
import az.icma.retention.ErasureDesk;
import az.icma.retention.RetentionPeriod;
import az.icma.retention.RetentionPeriods;
import az.icma.sealing.Subject;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.ShortList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;

/** How long each kind of matter is kept; and, for a director, what may be forgotten by now. */
@Route("retention")
@RolesAllowed({"DIRECTOR", "ADMIN"})
class RetentionView extends Div implements HasDynamicTitle {

    private final RetentionPeriods periods;
    private final EndedPeriods ended;
    private final ErasureDesk erasures;
    private final CaseKinds kinds;
    private final boolean decides;
    private final Div lists = new Div();

    RetentionView(
            RetentionPeriods periods, EndedPeriods ended, ErasureDesk erasures, CaseKinds kinds, CurrentUser user) {
        this.periods = periods;
        this.ended = ended;
        this.erasures = erasures;
        this.kinds = kinds;
        this.decides = user.require().has(Role.DIRECTOR);
        addClassName("icma-page");
        lists.addClassName("icma-retention");
        add(new PageHeader(getPageTitle()).about(getTranslation("retention.about")), lists);
        show();
    }

    private void show() {
        lists.removeAll();
        showPeriods();
        if (decides) {
            showEnded();
        }
    }

    private void showPeriods() {
        List<RetentionPeriod> all = periods.all();
        ShortList list = new ShortList(getTranslation("retention.periods"), String.valueOf(all.size()));
        all.forEach(period -> list.line(new Span(words(period)), period.source(), change(period)));
        lists.add(list);
    }

    private String words(RetentionPeriod period) {
        String kind = getTranslation(kinds.nameKey(period.caseKind()));
        return period.years()
                .map(years -> getTranslation("retention.period", kind, years))
                .orElse(getTranslation("retention.period.unsettled", kind));
    }

    private Button change(RetentionPeriod period) {
        Button change = new Button(
                getTranslation("retention.change"), click -> new PeriodDialog(period, periods, this::show).open());
        change.setAriaLabel(getTranslation("retention.change") + ": " + words(period));
        return change;
    }

    private void showEnded() {
        List<CaseFile> proposed = ended.proposed();
        ShortList list = new ShortList(getTranslation("retention.ended"), String.valueOf(proposed.size()));
        proposed.forEach(file -> list.line(
                new Anchor("cases/" + file.id(), file.number().orElse(file.title())),
                getTranslation("retention.closed", Dates.day(file.closedOn().orElse(file.openedOn()), getLocale())),
                erase(file)));
        lists.add(list);
        if (proposed.isEmpty()) {
            lists.add(new Paragraph(getTranslation("retention.ended.none")));
        }
    }

    private Button erase(CaseFile file) {
        Button erase = new Button(
                getTranslation("retention.erase"),
                click -> EraseDialog.open(Subject.caseFile(file.id()), erasures, this::show));
        erase.setAriaLabel(
                getTranslation("retention.erase") + ": " + file.number().orElse(file.title()));
        return erase;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("retention.title");
    }
}
