package az.icma.modelling.ui;

import az.icma.modelling.FileChange;
import az.icma.modelling.FileChange.Change;
import az.icma.modelling.FileChange.Difference;
import az.icma.modelling.FileChange.Kind;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;
import java.util.Set;

/** What a draft changes, in words: file by file, thing by thing, before and after. */
class ChangesList extends Div {

    private static final Set<String> NAMED = Set.of(
            "name",
            "name.en",
            "documentation",
            "documentation.en",
            "candidateGroups",
            "assignee",
            "formRef",
            "dueDate",
            "clock",
            "stage",
            "outcome",
            "secondPersonTo",
            "offeredTo",
            "conditionExpression",
            "calledElement",
            "decisionRef",
            "expression",
            "role",
            "roles",
            "form",
            "sourceRef",
            "targetRef",
            "default",
            "label",
            "description",
            "type",
            "values",
            "required",
            "hide");

    ChangesList(List<FileChange> changes) {
        addClassName("icma-changes");
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("modelling.changes.none")));
        }
        changes.forEach(file -> {
            add(new H3(new Span(file.title(getLocale())), new Span(" "), badge(file.kind())));
            if (file.kind() == Kind.CHANGED) {
                add(file.changes().isEmpty() ? onlyDrawn(file) : list(file));
            }
        });
    }

    private Paragraph onlyDrawn(FileChange file) {
        return new Paragraph(getTranslation(
                file.file().endsWith(".bpmn") ? "modelling.changes.only-drawing" : "modelling.changes.only-layout"));
    }

    private UnorderedList list(FileChange file) {
        UnorderedList list = new UnorderedList();
        file.changes().forEach(change -> list.add(item(change)));
        return list;
    }

    private ListItem item(Change change) {
        String name = change.texts().name(getLocale());
        Span words = new Span(name.isBlank() ? change.id() : name);
        words.addClassName("icma-changes__name");
        ListItem item = new ListItem(badge(change.kind()), words);
        if (!change.differences().isEmpty()) {
            UnorderedList differences = new UnorderedList();
            change.differences().forEach(difference -> differences.add(new ListItem(words(difference))));
            item.add(differences);
        }
        return item;
    }

    private String words(Difference difference) {
        String what = name(difference.what());
        if (difference.before().isBlank()) {
            return getTranslation("modelling.changes.now", what, difference.after());
        }
        return difference.after().isBlank()
                ? getTranslation("modelling.changes.gone", what, difference.before())
                : getTranslation("modelling.changes.became", what, difference.before(), difference.after());
    }

    private String name(String what) {
        String last = what.substring(Math.max(what.lastIndexOf('/'), what.lastIndexOf(':')) + 1);
        String plain = last.endsWith(".en") ? last.substring(0, last.length() - 3) : last;
        if (NAMED.contains(last)) {
            return getTranslation("modelling.fact." + last);
        }
        return NAMED.contains(plain) && !plain.equals(last)
                ? getTranslation("modelling.fact.in-english", getTranslation("modelling.fact." + plain))
                : what;
    }

    private StatusBadge badge(Kind kind) {
        Tone tone = kind == Kind.ADDED ? Tone.GOOD : kind == Kind.REMOVED ? Tone.DANGER : Tone.ATTENTION;
        return new StatusBadge(getTranslation("modelling.changes." + kind.name()), tone);
    }
}
