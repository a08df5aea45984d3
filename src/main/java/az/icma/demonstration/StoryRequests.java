package az.icma.demonstration;

import az.icma.legalaid.Channel;
import az.icma.legalaid.Concerns;
import az.icma.legalaid.NewRequest;
import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.legalaid.UrgencySign;
import az.icma.registry.OrganisationDirectory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.UUID;

/** With what people come in the stories, and to whom they turn. */
@Component
@Conditional(DemonstrationMode.class)
class StoryRequests {

    private final Community community;
    private final OrganisationDirectory organisations;

    StoryRequests(Community community, OrganisationDirectory organisations) {
        this.community = community;
        this.organisations = organisations;
    }

    NewRequest request(UUID person, int place, String topic, String words) {
        return request(person, Channel.PHONE, null, null, place, topic, UrgencySign.NONE, null, words);
    }

    NewRequest throughOrganisation(UUID person, int place, String topic, String words) {
        UUID organisation = community.organisationOf(Community.place(place).district());
        return request(person, Channel.CBO, organisation, null, place, topic, UrgencySign.NONE, null, words);
    }

    NewRequest against(UUID person, UUID other, int place, String topic, String words) {
        OtherSide side = new OtherSide(OtherSide.Kind.PERSON, other);
        return request(person, Channel.IN_PERSON, null, side, place, topic, UrgencySign.NONE, null, words);
    }

    NewRequest urgent(UUID person, int place, String topic, LocalDate nearest, String words) {
        return request(person, Channel.PHONE, null, null, place, topic, UrgencySign.EVICTION, nearest, words);
    }

    private static NewRequest request(
            UUID person,
            Channel channel,
            UUID organisation,
            OtherSide otherSide,
            int place,
            String topic,
            UrgencySign sign,
            LocalDate nearest,
            String words) {
        Community.Place where = Community.place(place);
        return new NewRequest(
                person,
                channel,
                organisation,
                Concerns.SELF,
                null,
                null,
                null,
                otherSide,
                where.district(),
                where.name(),
                topic,
                sign,
                nearest,
                words,
                null);
    }

    /** The id of an authority that came with the product, as a form answers it. */
    String authority(String code) {
        return organisations.findByCode(code).orElseThrow().id().toString();
    }
}
