package az.icma.legalaid.ui;

import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseRow;
import az.icma.casefile.CaseTitles;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.lang.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * Says of whoever turns to us that they have been here before: the cases that the reader may see, above all the open
 * ones, and of the others only that there are some; of sealed ones, and of those closed by a conflict, nothing.
 */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EarlierCases extends Div {

    private static final int SHOWN = 5;

    private final transient CaseList cases;
    private final transient CaseTitles titles;
    private final transient CurrentUser currentUser;

    EarlierCases(CaseList cases, CaseTitles titles, CurrentUser currentUser) {
        this.cases = cases;
        this.titles = titles;
        this.currentUser = currentUser;
        addClassName("icma-earlier");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(@Nullable UUID person) {
        removeAll();
        if (person != null) {
            SignedIn reader = currentUser.require();
            CaseFilter theirs = CaseFilter.ofParty(person);
            int seen = cases.count(reader, theirs);
            if (seen > 0) {
                int open = cases.count(reader, theirs.running());
                add(new Paragraph(text("legalaid.earlier.seen", seen, open)));
                add(list(cases.rows(reader, theirs, CaseList.Order.PRESSING, false, 0, SHOWN)));
            }
            if (cases.hasOthers(reader, person)) {
                add(new Paragraph(text("legalaid.earlier.hidden")));
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private UnorderedList list(List<CaseRow> rows) {
        CaseTitles.Words words = titles.in(getLocale());
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> {
            String title = words.title(
                    row.theme().orElse(null),
                    row.district().orElse(null),
                    row.place().orElse(null));
            // What was written down so far stays where it is.
            Anchor open = new Anchor(
                    "cases/" + row.id(),
                    row.number().map(number -> number + " · ").orElse("") + title);
            open.setTarget(AnchorTarget.BLANK);
            Span status = new Span(" · " + text("casefile.Status." + row.status()));
            if (row.status().isRunning()) {
                status.addClassName("icma-strong");
            }
            list.add(new ListItem(open, status));
        });
        return list;
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
