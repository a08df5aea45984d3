package az.icma.inbox.ui;

import az.icma.inbox.InboxFilter;
import az.icma.inbox.InboxFilter.Only;
import az.icma.inbox.InboxFilter.Scope;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The filter of My work as its address tells it, so that it can be kept, sent and led to. What was searched for stays
 * out of it: it may be a name.
 */
final class WorkAddress {

    private WorkAddress() {}

    /** What nobody knows in an address is passed over. */
    static InboxFilter read(QueryParameters asked) {
        InboxFilter filter = InboxFilter.of(among(Scope.values(), asked, "show").orElse(Scope.ALL))
                .only(among(Only.values(), asked, "only").orElse(Only.ANY));
        return asked.getSingleParameter("of")
                .flatMap(WorkAddress::id)
                .map(filter::heldBy)
                .orElse(filter);
    }

    static QueryParameters of(InboxFilter filter) {
        Map<String, String> told = new LinkedHashMap<>();
        if (filter.scope() != Scope.ALL) {
            told.put("show", code(filter.scope()));
        }
        if (filter.only() != Only.ANY) {
            told.put("only", code(filter.only()));
        }
        filter.holder().ifPresent(colleague -> told.put("of", colleague.toString()));
        return QueryParameters.simple(told);
    }

    /** The address of the page with this filter. */
    static String to(InboxFilter filter) {
        return new Location("work", of(filter)).getPathWithQueryParameters();
    }

    private static <E extends Enum<E>> Optional<E> among(E[] constants, QueryParameters asked, String parameter) {
        return asked.getSingleParameter(parameter).flatMap(code -> Arrays.stream(constants)
                .filter(constant -> code(constant).equals(code))
                .findFirst());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
