package az.icma.inbox.ui;

import az.icma.inbox.InboxFilter;
import az.icma.inbox.InboxFilter.Only;
import az.icma.inbox.InboxFilter.Scope;
import az.icma.inbox.InboxItem;
import az.icma.inbox.InboxList;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.ui.HomeSection;
import az.icma.shared.ui.ShortList;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.springframework.beans.factory.ObjectProvider;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** On the start page: the steps that are late, those for today, those that wait for a second look, and how many there are. */
@org.springframework.stereotype.Component
class WorkOnHome implements HomeSection {

    private static final int MOST_COUNTED = 100;

    /** Their work is not made of steps: they read, draw or administer. */
    private static final Set<Role> WITHOUT_STEPS =
            EnumSet.of(Role.EVALUATOR, Role.PROCESS_MANAGER, Role.AUDITOR, Role.ADMIN);

    private final InboxList list;
    private final ObjectProvider<StepWords> words;
    private final CurrentUser currentUser;

    WorkOnHome(InboxList list, ObjectProvider<StepWords> words, CurrentUser currentUser) {
        this.list = list;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean concernsReader() {
        return currentUser
                .get()
                .filter(person -> !WITHOUT_STEPS.containsAll(person.roles()))
                .isPresent();
    }

    @Override
    public Optional<Component> content() {
        SignedIn reader = currentUser.require();
        StepWords said = words.getObject();
        Div blocks = new Div();
        blocks.addClassName("icma-home__blocks");
        amounts(reader).ifPresent(blocks::add);
        for (Only only : new Only[] {Only.LATE, Only.TODAY, Only.APPROVALS}) {
            steps(reader, only, said).ifPresent(blocks::add);
        }
        return blocks.getComponentCount() == 0 ? Optional.empty() : Optional.of(blocks);
    }

    private Optional<Component> amounts(SignedIn reader) {
        Div amounts = new Div();
        amounts.addClassName("icma-home__amounts");
        for (Scope scope : new Scope[] {Scope.MINE, Scope.CLAIMABLE}) {
            InboxFilter filter = InboxFilter.of(scope);
            int count = list.count(reader, filter, MOST_COUNTED);
            if (count > 0) {
                amounts.add(new Anchor(
                        WorkAddress.to(filter),
                        text("inbox.home." + (scope == Scope.MINE ? "mine" : "claimable"), shown(count))));
            }
        }
        return amounts.getComponentCount() == 0 ? Optional.empty() : Optional.of(amounts);
    }

    private Optional<Component> steps(SignedIn reader, Only only, StepWords said) {
        InboxFilter filter = InboxFilter.all().only(only);
        int count = list.count(reader, filter, MOST_COUNTED);
        if (count == 0) {
            return Optional.empty();
        }
        String key = only == Only.LATE ? "late" : only == Only.TODAY ? "today" : "approvals";
        ShortList steps = new ShortList(text("inbox.home." + key), shown(count), WorkAddress.to(filter));
        list.page(reader, filter, 0, ShortList.LINES).forEach(item -> addLine(steps, item, said));
        return Optional.of(steps);
    }

    private static void addLine(ShortList steps, InboxItem item, StepWords said) {
        Anchor step = new Anchor(
                "work?task=" + item.taskId(), item.step(UI.getCurrent().getLocale()));
        StatusBadge due = new StatusBadge(
                said.due(item), said.overdue(item) ? StatusBadge.Tone.DANGER : StatusBadge.Tone.NEUTRAL);
        due.setTitle(said.exactDue(item));
        due.setVisible(item.due().isPresent());
        steps.line(step, said.number(item) + " · " + said.place(item), due);
    }

    private static String shown(int count) {
        return count < MOST_COUNTED ? String.valueOf(count) : (MOST_COUNTED - 1) + "+";
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
