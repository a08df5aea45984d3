package az.icma.campaigns;

import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import az.icma.shared.database.Background;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What strangers may do with a petition of which they have the link: read its text, sign, and take that back. They learn
 * nothing else, not even whether somebody has signed.
 */
@Service
@Transactional
@ConditionalOnProperty("icma.petitions")
public class PetitionSigning {

    private final Petitions petitions;
    private final Campaigns campaigns;
    private final Signatures signatures;
    private final SignatureBook book;
    private final Seal seal;
    private final Clock clock;

    PetitionSigning(
            Petitions petitions,
            Campaigns campaigns,
            Signatures signatures,
            SignatureBook book,
            Seal seal,
            Clock clock) {
        this.petitions = petitions;
        this.campaigns = campaigns;
        this.signatures = signatures;
        this.book = book;
        this.seal = seal;
        this.clock = clock;
    }

    /** Its text; empty where there is none, or it is not open. */
    @Transactional(readOnly = true)
    public Optional<String> text(String link) {
        return Background.SIGNING.call(() -> open(link).map(petition -> petition.publicText(seal)));
    }

    /**
     * Takes the signature down. Whoever has signed before gets the same answer: it does not count, and nobody can find out
     * in this way who has signed.
     *
     * @return the code by which it can be taken back; empty where the petition is not open
     */
    public Optional<String> sign(String link, NewSignature given) {
        return Background.SIGNING.call(() -> open(link).map(petition -> {
            String code = Unguessable.code();
            book.online(petition, given, code);
            return code;
        }));
    }

    /** Also when the petition is closed. @return whether there was one with this code */
    public boolean takeBack(String code) {
        return Background.SIGNING.call(() -> {
            Optional<Signature> given = signatures.findByWithdrawalHash(Unguessable.hashOfCode(code));
            given.ifPresent(book::takeOut);
            return given.isPresent();
        });
    }

    /** A halted campaign takes no signatures: what is public stops with it. */
    private Optional<Petition> open(String link) {
        return petitions
                .findByLinkHash(Unguessable.hash(link))
                .filter(petition -> petition.isOpenOn(today()))
                .filter(petition -> campaigns
                        .findById(petition.caseId())
                        .filter(campaign -> campaign.status() == Campaign.Status.RUNNING)
                        .isPresent());
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
