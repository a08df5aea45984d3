package az.icma.registry;

import java.util.Locale;
import java.util.UUID;

/**
 * An organisation as pages and letters show it.
 *
 * @param code stable name of an authority or court that came with the product, {@code null} for others
 * @param source where the facts that came with the product were read
 */
public record OrganisationCard(
        UUID id, long version, String code, OrganisationDetails details, String source, Archiving archiving)
        implements EntryCard {

    public String name(Locale locale) {
        return Names.pick(locale, details.name(), details.nameEn());
    }

    public OrganisationKind kind() {
        return details.kind();
    }

    public Level level() {
        return details.level();
    }
}
