package az.icma.inbox;

import az.icma.shared.DerivedList;
import org.springframework.stereotype.Component;

/** The open steps of My work, for an administrator to have them made anew. */
@Component
class OpenStepsList implements DerivedList {

    private final InboxRows rows;

    OpenStepsList(InboxRows rows) {
        this.rows = rows;
    }

    @Override
    public String nameKey() {
        return "inbox.derived-list.name";
    }

    @Override
    public Mended rebuild() {
        InboxRows.Drift drift = rows.rebuild();
        return new Mended(drift.missing(), drift.superfluous(), drift.different());
    }
}
