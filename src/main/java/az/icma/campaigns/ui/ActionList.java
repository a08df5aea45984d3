package az.icma.campaigns.ui;

import az.icma.campaigns.CampaignAction;
import az.icma.campaigns.Headcount;
import az.icma.campaigns.ToldAction;
import az.icma.shared.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is planned and what was done, and whom it reached by sex, age and district. */
class ActionList extends Div {

    private final CampaignWords words;

    ActionList(List<ToldAction> actions, CampaignWords words) {
        this.words = words;
        addClassName("icma-campaign");
        if (actions.isEmpty()) {
            add(new EmptyState("campaigns.actions.empty.title", "campaigns.actions.empty.text"));
            return;
        }
        list(
                "campaigns.actions.planned",
                actions.stream().filter(told -> !told.action().isDone()).toList());
        list(
                "campaigns.actions.done",
                actions.stream().filter(told -> told.action().isDone()).toList());
        reached(actions);
    }

    private void list(String titleKey, List<ToldAction> actions) {
        if (!actions.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("icma-rows");
            actions.forEach(told -> list.add(line(told)));
            add(new H3(getTranslation(titleKey)), list);
        }
    }

    private ListItem line(ToldAction told) {
        CampaignAction action = told.action();
        Span kind = new Span(getTranslation("campaigns.ActionKind." + action.kind()));
        kind.addClassName("icma-strong");
        int people = action.reached().stream().mapToInt(Headcount::people).sum();
        Span about = new Span(Stream.of(
                        words.day(action.day()),
                        action.district().map(words.registry()::district).orElse(""),
                        people == 0 ? "" : getTranslation("campaigns.actions.people", people))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        about.addClassName("icma-quiet");
        Div text = new Div(kind, about);
        text.addClassName("icma-two-lines");
        told.actionResult().map(ActionList::words).ifPresent(text::add);
        return new ListItem(text);
    }

    private static Component words(String result) {
        Span words = new Span(result);
        words.addClassName("icma-told");
        return words;
    }

    private void reached(List<ToldAction> actions) {
        Headcounts reached = new Headcounts(words);
        actions.stream()
                .map(ToldAction::action)
                .filter(action -> !action.reached().isEmpty())
                .forEach(action -> reached.add(
                        action.district().map(words.registry()::district).orElse("—"), action.reached()));
        if (!reached.isEmpty()) {
            add(
                    new H3(getTranslation("campaigns.actions.reached")),
                    reached.bySexAndAge("campaigns.actions.by-sex-and-age"),
                    reached.byDistrict("campaigns.actions.by-district"));
        }
    }
}
