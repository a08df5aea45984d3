package az.icma.registry;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A hint beside a form: these organisations are already known, perhaps it is one of them. */
public class OrganisationNamesakes extends KnownRecords {

    private final DistrictDirectory districts;
    private final Consumer<OrganisationHit> onChoose;

    /** @param onChoose what happens when one of them is it */
    public OrganisationNamesakes(DistrictDirectory districts, Consumer<OrganisationHit> onChoose) {
        super("registry.namesakes.organisations.title");
        this.districts = districts;
        this.onChoose = onChoose;
    }

    public void show(List<OrganisationHit> hits) {
        offer(hits.stream()
                .map(hit -> new Offer(
                        label(hit.card()),
                        getTranslation("registry.OrganisationHit.Match." + hit.match()),
                        () -> onChoose.accept(hit)))
                .toList());
    }

    private String label(OrganisationCard card) {
        String district = card.details().district();
        return Stream.of(card.name(getLocale()), district == null ? null : districts.name(district, getLocale()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
