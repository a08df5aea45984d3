package az.icma.modelling.ui;

import az.icma.modelling.Publication;
import az.icma.process.PublishedBundle;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.UI;

/** Who published a version and why, in a sentence. */
@org.springframework.stereotype.Component
class PublicationWords {

    private final StaffDirectory staff;

    PublicationWords(StaffDirectory staff) {
        this.staff = staff;
    }

    /** {@code Version 3 · 22 November 2026, 14:02 · came with the application}. */
    String line(PublishedBundle version, Publication publication) {
        UI ui = UI.getCurrent();
        return ui.getTranslation(
                "modelling.publication.line",
                Integer.toString(version.number()),
                Dates.moment(version.publishedAt(), ui.getLocale()),
                who(publication));
    }

    String who(Publication publication) {
        UI ui = UI.getCurrent();
        if (publication == null) {
            return ui.getTranslation("modelling.publication.with-the-application");
        }
        if (publication.rolledBackTo().isPresent()) {
            return ui.getTranslation(
                    "modelling.publication.rolled-back",
                    staff.name(publication.publishedBy()),
                    publication.rolledBackTo().get().toString());
        }
        return ui.getTranslation(
                "modelling.publication.by",
                staff.name(publication.proposedBy()),
                staff.name(publication.publishedBy()));
    }

    /** The reason, or nothing for what came with the application. */
    String why(Publication publication) {
        return publication == null
                ? ""
                : UI.getCurrent().getTranslation("modelling.publication.reason", publication.reason());
    }
}
