package az.icma.casefile.ui;

import az.icma.calendar.DueText;
import az.icma.process.OpenTask;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The steps that wait now and for whom; the reader's own lead to the work page. */
class OpenWork extends Section {

    private final SignedIn reader;
    private final boolean mayWrite;
    private final Set<UUID> absent;
    private final CaseWords words;
    private final DueText dueText;

    /**
     * @param mayWrite false where the case is open to be read only
     * @param absent colleagues for whom the reader stands in
     */
    OpenWork(
            List<OpenTask> tasks,
            SignedIn reader,
            boolean mayWrite,
            Set<UUID> absent,
            CaseWords words,
            DueText dueText) {
        this.reader = reader;
        this.mayWrite = mayWrite;
        this.absent = absent;
        this.words = words;
        this.dueText = dueText;
        addClassNames("icma-section", "icma-case__work");
        add(new H2(words.text("casefile.case-page.work")));
        if (tasks.isEmpty()) {
            add(new Paragraph(words.text("casefile.case-page.work.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("icma-rows");
            tasks.forEach(task -> list.add(row(task)));
            add(list);
        }
    }

    private ListItem row(OpenTask task) {
        Div text = new Div(name(task), about(task));
        text.addClassName("icma-two-lines");
        ListItem row = new ListItem(text);
        if (mayWork(task)) {
            Anchor open = new Anchor("work?task=" + task.id(), words.text("casefile.case-page.work.open"));
            open.getElement()
                    .setAttribute(
                            "aria-label",
                            words.text("casefile.case-page.work.open") + ": "
                                    + task.texts().name(words.locale()));
            open.addClassName("icma-rows__action");
            row.add(open);
        }
        return row;
    }

    private Component name(OpenTask task) {
        Span name = new Span(task.texts().name(words.locale()));
        name.addClassName("icma-strong");
        return name;
    }

    private Component about(OpenTask task) {
        Span about = new Span(waitsFor(task));
        about.addClassName("icma-quiet");
        task.dueAt().map(Baku::dateOf).ifPresent(due -> {
            about.setText(about.getText() + " · " + dueText.relative(due, words.locale()));
            about.setTitle(Dates.day(due, words.locale()));
        });
        return about;
    }

    private String waitsFor(OpenTask task) {
        return task.assignee()
                .map(id -> id.equals(reader.id())
                        ? words.text("casefile.case-page.work.mine")
                        : words.text("casefile.case-page.work.taken", words.colleague(id)))
                .orElseGet(() -> words.text(
                        task.texts().property("offeredTo").isPresent()
                                ? "casefile.case-page.work.offered-team"
                                : "casefile.case-page.work.offered",
                        task.candidateRoles().stream()
                                .sorted()
                                .map(code -> words.textOr("role." + code, code))
                                .collect(Collectors.joining(", "))));
    }

    private boolean mayWork(OpenTask task) {
        if (task.assignee().filter(reader.id()::equals).isPresent()) {
            return true;
        }
        boolean ofTheirRoles = !Collections.disjoint(task.candidateRoles(), reader.roleCodes());
        return mayWrite
                && task.assignee()
                        .map(holder -> absent.contains(holder)
                                && (ofTheirRoles || task.candidateRoles().isEmpty()))
                        .orElse(ofTheirRoles);
    }
}
