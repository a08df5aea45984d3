package az.icma.legalaid;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.sealing.Seal;
import az.icma.sealing.Sealed;
import az.icma.sealing.SealedColumn;
import az.icma.sealing.Subject;

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

    static final SealedColumn<String> STORY = SealedColumn.ofText("legal_aid_case", "story");
    static final SealedColumn<String> GROUP_NAME = SealedColumn.ofText("legal_aid_case", "group_name");

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private UUID cbo;

    @Enumerated(EnumType.STRING)
    private Concerns concerns;

    @Classified(Datum.NAME)
    private Sealed<String> groupName;

    private Integer groupSize;

    @Classified(Datum.CODE)
    private String topic;

    @Enumerated(EnumType.STRING)
    private UrgencySign urgencySign;

    private LocalDate nearestDate;

    @Classified(Datum.WORDS)
    private Sealed<String> story;

    protected LegalAidCase() {}

    LegalAidCase(UUID id, NewRequest request, Seal seal) {
        this.id = id;
        channel = request.channel();
        cbo = channel == Channel.CBO ? request.cbo() : null;
        concerns = request.concerns();
        groupName = seal.seal(
                GROUP_NAME, id, Subject.caseFile(id), concerns == Concerns.GROUP ? request.groupName() : null);
        groupSize = concerns == Concerns.GROUP ? request.groupSize() : null;
        topic = request.topic();
        urgencySign = request.urgencySign();
        nearestDate = request.nearestDate();
        story = seal.seal(STORY, id, Subject.caseFile(id), request.story());
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

    Optional<String> groupName(Seal seal) {
        return seal.open(GROUP_NAME, id, groupName);
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

    /** What happened, in the asker's words; empty where the case was erased. */
    String story(Seal seal) {
        return seal.open(STORY, id, story).orElse("");
    }
}
