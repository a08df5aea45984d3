package az.icma.shell;

import az.icma.shared.DerivedList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes all derived lists anew, for example after an upgrade that shows more in them than before. */
@Service
class ListUpkeep {

    private static final Logger log = LoggerFactory.getLogger(ListUpkeep.class);

    private final ObjectProvider<DerivedList> lists;

    ListUpkeep(ObjectProvider<DerivedList> lists) {
        this.lists = lists;
    }

    /** What had been wrong, by the key of the list's name. */
    @PreAuthorize("hasRole('ADMIN')")
    Map<String, DerivedList.Mended> rebuild() {
        Map<String, DerivedList.Mended> results = new LinkedHashMap<>();
        lists.orderedStream().forEach(list -> {
            DerivedList.Mended mended = list.rebuild();
            log.info("Rebuilt {}: {}", list.nameKey(), mended);
            results.put(list.nameKey(), mended);
        });
        return results;
    }
}
