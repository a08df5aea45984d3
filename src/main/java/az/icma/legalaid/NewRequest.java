package az.icma.legalaid;

import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.registry.SafeContact;
import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A request as it was written down in the first two minutes.
 *
 * @param asker the person who calls or comes
 * @param cbo the community-based organisation, where the request came through one
 * @param concerned the person whose matter it is, where that is not the asker
 * @param otherSide who is on the other side, where somebody is
 * @param district ISO code
 * @param place village, settlement or street
 * @param topic code of the registry's topics
 * @param nearestDate the day by which something must happen, as far as it is known
 * @param story what happened, in the asker's words
 * @param safeContact how the asker may be reached; absent = as the registry knows it
 */
public record NewRequest(
        UUID asker,
        Channel channel,
        @Nullable UUID cbo,
        Concerns concerns,
        @Nullable UUID concerned,
        @Classified(Datum.NAME) @Nullable String groupName,
        @Nullable Integer groupSize,
        @Nullable OtherSide otherSide,
        @Nullable String district,
        @Classified(Datum.ADDRESS) @Nullable String place,
        String topic,
        UrgencySign urgencySign,
        @Nullable LocalDate nearestDate,
        @Classified(Datum.WORDS) String story,
        @Nullable SafeContact safeContact) {

    /** A person, an organisation or an authority on the other side. */
    public record OtherSide(Kind kind, UUID id) {

        /** Which part of the registry knows the id. */
        public enum Kind {
            PERSON,
            ORGANISATION,
            AUTHORITY
        }

        Party asParty() {
            return switch (kind) {
                case PERSON -> Party.person(id, PartyRole.OPPONENT);
                case ORGANISATION -> Party.organisation(id, PartyRole.OPPONENT);
                case AUTHORITY -> Party.organisation(id, PartyRole.AUTHORITY);
            };
        }
    }

    /** @throws Refused if something without which nobody can help is missing */
    public NewRequest {
        if (asker == null || channel == null || concerns == null || topic == null || urgencySign == null) {
            throw new Refused("legalaid.refused.incomplete");
        }
        if (story == null || story.isBlank()) {
            throw new Refused("legalaid.refused.no-story");
        }
        if (channel == Channel.CBO && cbo == null) {
            throw new Refused("legalaid.refused.no-cbo");
        }
        if (isForSomebodyElse(concerns) && concerned == null) {
            throw new Refused("legalaid.refused.nobody-concerned");
        }
        if (asker.equals(concerned)) {
            throw new Refused("legalaid.refused.same-person");
        }
        if (otherSide != null && (otherSide.id().equals(asker) || otherSide.id().equals(concerned))) {
            throw new Refused("legalaid.refused.against-oneself");
        }
        story = story.strip();
    }

    private static boolean isForSomebodyElse(Concerns concerns) {
        return concerns == Concerns.ANOTHER || concerns == Concerns.MINOR;
    }

    /** The person whom we help. */
    UUID client() {
        return isForSomebodyElse(concerns) ? concerned : asker;
    }

    List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        parties.add(Party.person(client(), PartyRole.CLIENT));
        if (!asker.equals(client())) {
            parties.add(Party.person(asker, PartyRole.REPRESENTATIVE));
        }
        if (otherSide != null) {
            parties.add(otherSide.asParty());
        }
        if (channel == Channel.CBO) {
            parties.add(Party.organisation(cbo, PartyRole.INTRODUCED_BY));
        }
        return parties;
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
