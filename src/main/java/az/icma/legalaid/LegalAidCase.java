package az.icma.legalaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What only a legal-aid case has: how the request came, whose matter it is and what was told. Shares its case file's id. */
@Entity
@Table(name = "legal_aid_case")
public class LegalAidCase {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private UUID cbo;

    @Enumerated(EnumType.STRING)
    private Concerns concerns;

    private String groupName;
    private Integer groupSize;
    private String topic;

    @Enumerated(EnumType.STRING)
    private UrgencySign urgencySign;

    private LocalDate nearestDate;
    private String story;

    protected LegalAidCase() {}

    LegalAidCase(UUID id, NewRequest request) {
        this.id = id;
        channel = request.channel();
        cbo = channel == Channel.CBO ? request.cbo() : null;
        concerns = request.concerns();
        groupName = concerns == Concerns.GROUP ? request.groupName() : null;
        groupSize = concerns == Concerns.GROUP ? request.groupSize() : null;
        topic = request.topic();
        urgencySign = request.urgencySign();
        nearestDate = request.nearestDate();
        story = request.story();
    }

    /** What it is about, as it turned out when the facts were recorded. */
    void isAbout(String topic) {
        this.topic = topic;
    }

    public UUID id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    /** The community-based organisation through which the request came. */
    public Optional<UUID> cbo() {
        return Optional.ofNullable(cbo);
    }

    public Concerns concerns() {
        return concerns;
    }

    public Optional<String> groupName() {
        return Optional.ofNullable(groupName);
    }

    public OptionalInt groupSize() {
        return groupSize == null ? OptionalInt.empty() : OptionalInt.of(groupSize);
    }

    public String topic() {
        return topic;
    }

    public UrgencySign urgencySign() {
        return urgencySign;
    }

    /** The day by which something must happen, as it was told with the request. */
    public Optional<LocalDate> nearestDate() {
        return Optional.ofNullable(nearestDate);
    }

    /** What happened, in the asker's words. */
    public String story() {
        return story;
    }
}
