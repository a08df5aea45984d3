package az.icma.audit.ui;

import az.icma.audit.Verdict;
import az.icma.audit.Verdict.Finding;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** Says whether the audit is whole, and where it is not. */
class VerdictNote extends Div {

    VerdictNote() {
        addClassName("icma-audit__verdict");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    void show(Verdict verdict) {
        removeAll();
        setVisible(true);
        setClassName("icma-audit__verdict--broken", !verdict.isWhole());
        if (verdict.isWhole()) {
            add(new Paragraph(getTranslation("audit.whole", verdict.links(), verdict.checkpoints())));
            return;
        }
        add(new Paragraph(getTranslation(
                "audit.broken", verdict.links(), verdict.findings().size())));
        UnorderedList places = new UnorderedList();
        verdict.findings().stream().limit(20).map(this::line).forEach(places::add);
        add(places);
    }

    private ListItem line(Finding finding) {
        return new ListItem(getTranslation("audit.Kind." + finding.kind(), Long.toString(finding.place())));
    }
}
