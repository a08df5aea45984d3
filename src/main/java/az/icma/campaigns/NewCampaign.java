package az.icma.campaigns;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Redacted;
import az.icma.shared.Refused;
import org.springframework.lang.Nullable;

import java.util.UUID;

/**
 * A campaign as it is proposed.
 *
 * @param theme code of the mission's themes
 * @param district ISO code
 * @param place village, settlement or street
 * @param cbo the community-based organisation that carries it
 * @param lead who shall answer for it, where that is known
 * @param parent the campaign of which it is to be a part
 * @param problem what is wrong, in a few sentences
 */
public record NewCampaign(
        Campaign.Origin origin,
        String theme,
        String district,
        @Classified(Datum.ADDRESS) @Nullable String place,
        @Nullable UUID cbo,
        @Nullable UUID lead,
        @Nullable UUID parent,
        @Classified(Datum.WORDS) String problem) {

    /** @throws Refused if something without which nobody can begin is missing */
    public NewCampaign {
        if (origin == null || theme == null || district == null || problem == null || problem.isBlank()) {
            throw new Refused("campaigns.refused.incomplete");
        }
        if (origin == Campaign.Origin.CBO && cbo == null) {
            throw new Refused("campaigns.refused.no-cbo");
        }
        problem = problem.strip();
    }

    @Override
    public String toString() {
        return Redacted.of(this);
    }
}
