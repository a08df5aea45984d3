package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.shared.AzerbaijaniText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All organisations, authorities and courts, in the order of the Azerbaijani alphabet. */
@Component
class OrganisationIndex extends RecordIndex<IndexedOrganisation> {

    private final Organisations organisations;
    private final Seal seal;

    OrganisationIndex(
            JdbcClient jdbc, PlatformTransactionManager transactions, Organisations organisations, Seal seal) {
        super(
                jdbc,
                transactions,
                "organisation",
                IndexedOrganisation::id,
                Comparator.comparing(IndexedOrganisation::name, AzerbaijaniText.order()));
        this.organisations = organisations;
        this.seal = seal;
    }

    @Override
    List<IndexedOrganisation> read(List<UUID> ids) {
        seal.prepare(ids);
        return organisations.findByIdIn(ids).stream()
                .filter(organisation -> organisation.standingId().equals(organisation.id()))
                .map(organisation -> organisation.card(seal))
                .map(IndexedOrganisation::of)
                .toList();
    }
}
