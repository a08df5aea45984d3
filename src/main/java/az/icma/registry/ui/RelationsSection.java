package az.icma.registry.ui;

import az.icma.registry.RecordKind;
import az.icma.registry.RelationCard;
import az.icma.registry.RelationRegistry;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom a person or an organisation belongs, and who to them; added and ended here. */
class RelationsSection extends Section {

    private final RelationSections sections;
    private final RelationRegistry relations;
    private final UUID record;
    private final RecordKind kind;

    RelationsSection(RelationSections sections, RelationRegistry relations, UUID record, RecordKind kind) {
        this.sections = sections;
        this.relations = relations;
        this.record = record;
        this.kind = kind;
        addClassNames("icma-section", "icma-registry-block");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("registry.relations.title")));
        List<RelationCard> known = relations.of(record);
        if (known.isEmpty()) {
            add(new Paragraph(getTranslation("registry.relations.none")));
        } else {
            add(list(known));
        }
        List<RelationEnd> offered = RelationEnd.of(kind).stream()
                .filter(end -> relations.mayWrite(end.kind()))
                .toList();
        if (!offered.isEmpty()) {
            add(new Button(getTranslation("registry.relations.add"), VaadinIcon.PLUS.create(), click -> ask(offered)));
        }
    }

    private UnorderedList list(List<RelationCard> known) {
        Map<UUID, String> names = sections.names(known, getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("icma-rows");
        known.forEach(card -> list.add(row(card, names.getOrDefault(card.other(), "–"))));
        return list;
    }

    private ListItem row(RelationCard card, String name) {
        String address = card.otherKind() == RecordKind.PERSON
                ? RegistryNavigation.person(card.other())
                : RegistryNavigation.organisation(card.other());
        Span about = new Span(about(card));
        about.addClassName("icma-quiet");
        Div words = new Div(new Anchor(address, name), about);
        words.addClassName("icma-two-lines");
        ListItem row = new ListItem(words);
        if (card.lasts() && relations.mayWrite(card.kind())) {
            row.add(end(card, name));
        }
        return row;
    }

    private String about(RelationCard card) {
        return Stream.of(
                        getTranslation(new RelationEnd(card.kind(), card.outgoing()).textKey()),
                        card.since() == null
                                ? null
                                : getTranslation("registry.relations.since", Dates.day(card.since(), getLocale())),
                        card.until() == null
                                ? null
                                : getTranslation("registry.relations.until", Dates.day(card.until(), getLocale())),
                        card.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Button end(RelationCard card, String name) {
        Button end = new Button(getTranslation("registry.relations.end"), click -> new DayDialog(
                        "registry.relation-end", sections.today(), day -> relations.end(card.id(), day))
                .or("registry.relation-end.mistake", () -> relations.removeMistake(card.id()))
                .onDone(this::changed)
                .open());
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(getTranslation("registry.relations.end") + ": " + name);
        return end;
    }

    private void ask(List<RelationEnd> offered) {
        new RelationDialog(sections, offered, record, relations::relate)
                .onDone(this::changed)
                .open();
    }

    private void changed() {
        Notices.success("registry.form.saved");
        show();
    }
}
