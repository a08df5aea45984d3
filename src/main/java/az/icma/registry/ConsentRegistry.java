package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What people agreed to, and what they took back. */
@Service
@Transactional
public class ConsentRegistry {

    private final Consents consents;
    private final PersonDirectory directory;
    private final Seal seal;
    private final CurrentUser user;
    private final Clock clock;

    ConsentRegistry(Consents consents, PersonDirectory directory, Seal seal, CurrentUser user, Clock clock) {
        this.consents = consents;
        this.directory = directory;
        this.seal = seal;
        this.user = user;
        this.clock = clock;
    }

    /** Those that hold first, by purpose; then what was taken back, the newest first. */
    @PreAuthorize(PersonDirectory.READERS)
    @Transactional(readOnly = true)
    public List<ConsentCard> of(UUID person) {
        Comparator<ConsentCard> order = Comparator.comparing(
                        ConsentCard::withdrawnOn, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(ConsentCard::purpose)
                .thenComparing(ConsentCard::channel, Comparator.nullsFirst(Comparator.naturalOrder()));
        if (directory.hides(person)) {
            return List.of();
        }
        return consents.findByPersonId(person).stream()
                .map(consent -> consent.card(seal))
                .sorted(order)
                .toList();
    }

    /** @throws Refused if nothing of it is new */
    @PreAuthorize(PersonRegistry.WRITERS)
    public void give(UUID person, NewConsent consent) {
        if (directory.hides(person)) {
            throw new Refused("registry.error.unknown");
        }
        if (record(person, consent) == 0) {
            throw new Refused("registry.consent.error.known");
        }
    }

    /**
     * Takes down a consent that was given in a step of a process, which has settled who may: here nobody need be signed
     * in. What holds already stays as it is.
     */
    public void heard(UUID person, ConsentPurpose purpose, ConsentManner manner) {
        record(person, new NewConsent(purpose, null, manner, today(), null));
    }

    @PreAuthorize(PersonRegistry.WRITERS)
    public void withdraw(UUID id, LocalDate day) {
        consents.findById(id)
                .filter(consent -> !directory.hides(consent.person()))
                .orElseThrow(() -> new Refused("registry.error.unknown"))
                .withdraw(day, today(), actor());
    }

    private int record(UUID person, NewConsent consent) {
        List<Consent> known = consents.findByPersonId(person);
        List<ContactChannel> channels = ways(consent);
        int recorded = 0;
        for (ContactChannel channel : channels) {
            if (known.stream().noneMatch(former -> former.holdsFor(consent.purpose(), channel))) {
                consents.save(
                        Consent.given(person, consent, channel, today(), seal).recorded(actor(), clock.instant()));
                recorded++;
            }
        }
        return recorded;
    }

    /** One consent for each agreed way; a single one, without a way, where the purpose knows none. */
    private static List<ContactChannel> ways(NewConsent consent) {
        return consent.channels().isEmpty()
                ? Arrays.asList((ContactChannel) null)
                : consent.channels().stream().sorted().toList();
    }

    private UUID actor() {
        return user.get().map(SignedIn::id).orElse(null);
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
