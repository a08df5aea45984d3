package az.icma.registry;

import java.util.List;
import java.util.function.Consumer;

/** A hint beside a form: these people are already known, perhaps it is one of them. */
public class Namesakes extends KnownRecords {

    private final DistrictDirectory districts;
    private final Consumer<PersonHit> onChoose;

    /** @param onChoose what happens when one of them is it */
    public Namesakes(DistrictDirectory districts, Consumer<PersonHit> onChoose) {
        super("registry.namesakes.title");
        this.districts = districts;
        this.onChoose = onChoose;
    }

    /** @param knownToColleagues whether there is one whom the reader must not learn of: only that it is so is said */
    public void show(List<PersonHit> hits, boolean knownToColleagues) {
        show(hits);
        if (knownToColleagues) {
            say("registry.namesakes.known-to-colleagues");
        }
    }

    public void show(List<PersonHit> hits) {
        offer(hits.stream()
                .map(hit -> new Offer(
                        PersonLabel.of(hit, districts, getLocale()),
                        getTranslation("registry.PersonHit.Match." + hit.match()),
                        () -> onChoose.accept(hit)))
                .toList());
    }
}
