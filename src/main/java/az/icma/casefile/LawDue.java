package az.icma.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The nearest statutory day of each case. Declared here, implemented by the module that counts law periods; it calls
 * {@link CaseFileService#lawDueMoved} whenever an answer changes.
 */
public interface LawDue {

    /** Cases without a running period are absent. */
    Map<UUID, LocalDate> nearest(Collection<UUID> caseIds);

    /**
     * For lists of matters: the nearest day, or, where nothing runs any more, the last day that was missed. A missed
     * period must not look like none.
     */
    Map<UUID, LocalDate> pressing(Collection<UUID> caseIds);
}
