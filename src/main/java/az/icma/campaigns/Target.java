package az.icma.campaigns;

import az.icma.shared.Refused;

import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An authority that decides what a campaign asks for, or sways whoever does. Where it stands: {@link TargetPosition}. */
@Entity
@Table(name = "campaign_target")
public class Target {

    private static final int MOST_INFLUENCE = 5;

    @Id
    private UUID id;

    private UUID caseId;
    private UUID authorityId;
    private int influence;

    @Version
    private int version;

    protected Target() {}

    Target(UUID caseId, UUID authorityId, int influence) {
        id = UUID.randomUUID();
        this.caseId = caseId;
        this.authorityId = authorityId;
        hasInfluence(influence);
    }

    /** @param influence from 1, hardly any, to 5, decides alone */
    final void hasInfluence(int influence) {
        if (influence < 1 || influence > MOST_INFLUENCE) {
            throw new Refused("campaigns.refused.influence");
        }
        this.influence = influence;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID authorityId() {
        return authorityId;
    }

    public int influence() {
        return influence;
    }
}
