package az.icma.registry.ui;

import az.icma.registry.Archiving;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says on a page that the record is archived: why, since when, by whom. */
class ArchivedNote extends Div {

    ArchivedNote(Archiving archiving, RegistrySections sections) {
        addClassName("icma-registry-archived");
        String words = Stream.of(
                        getTranslation("registry.ArchiveReason." + archiving.reason()),
                        archiving.note(),
                        Dates.day(archiving.day(), getLocale()),
                        archiving.by() == null ? null : sections.colleague(archiving.by()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        add(new StatusBadge(getTranslation("registry.archived"), Tone.NEUTRAL), new Span(words));
    }
}
