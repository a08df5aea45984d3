package az.icma.casefile.ui;

import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseFilter.By;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The filter of the list of matters as its address tells it: codes, ids and days. What was searched for stays out of
 * it: it may be a name.
 */
final class CaseAddress {

    private CaseAddress() {}

    static CaseFilter read(QueryParameters asked) {
        CaseFilter filter = CaseFilter.ALL;
        for (By what : By.values()) {
            String value = asked.getSingleParameter(what.parameter()).orElse("");
            filter = value.isEmpty() ? filter : filter.with(what, value);
        }
        return filter;
    }

    static Location of(CaseFilter filter) {
        Map<String, String> told = new LinkedHashMap<>();
        for (By what : By.values()) {
            filter.value(what).ifPresent(value -> told.put(what.parameter(), value));
        }
        return new Location("cases", QueryParameters.simple(told));
    }

    /** The address of the list with this filter. */
    static String to(CaseFilter filter) {
        return of(filter).getPathWithQueryParameters();
    }
}
