package az.icma.retention.ui;

import az.icma.retention.ErasureDesk;
import az.icma.retention.LegalHolds;
import az.icma.sealing.Subject;
import az.icma.security.CurrentUser;
import az.icma.security.Role;
import az.icma.security.StaffDirectory;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

import java.util.UUID;

/** What somebody may do about keeping or forgetting a record. */
@Component
class KeepingActs {

    private final LegalHolds holds;
    private final ErasureDesk erasures;
    private final StaffDirectory staff;
    private final CurrentUser user;

    KeepingActs(LegalHolds holds, ErasureDesk erasures, StaffDirectory staff, CurrentUser user) {
        this.holds = holds;
        this.erasures = erasures;
        this.staff = staff;
        this.user = user;
    }

    LegalHolds holds() {
        return holds;
    }

    ErasureDesk erasures() {
        return erasures;
    }

    boolean mayHold() {
        return mayErase() || user.require().has(Role.COORDINATOR);
    }

    boolean mayErase() {
        return user.require().has(Role.DIRECTOR);
    }

    /** Whether there is anything to show or to do. */
    boolean concerns(Subject subject) {
        return mayHold() || holds.standing(subject).isPresent();
    }

    String colleague(UUID id) {
        return staff.name(id);
    }

    /** The page of somebody who was erased is nobody's; that of a matter is read anew. */
    void leave(Subject subject) {
        UI.getCurrent().navigate(subject.kind() == Subject.Kind.PERSON ? "people" : "cases");
    }
}
