package az.icma.modelling;

import az.icma.shared.Refused;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

/**
 * What shall become the next version of a bundle. One page at a time may write into it; a second person decides whether
 * it is published.
 */
@Entity
public class Draft {

    /** Who began it: a manager, or an upgraded application that offers its own files. */
    public enum Origin {
        MANAGER,
        RELEASE
    }

    /** How far it has come. */
    public enum Status {
        OPEN,
        PROPOSED,
        PUBLISHED,
        DISCARDED
    }

    private static final Pattern FILE = Pattern.compile("[a-z][a-z0-9-]{0,59}\\.(bpmn|dmn|form)");
    private static final int MAX_FILES = 200;
    private static final int MAX_CHARACTERS = 1_000_000;

    @Id
    private UUID id;

    private String bundle;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int baseVersion;
    private UUID startedBy;
    private Instant startedAt;
    private UUID changedBy;
    private Instant changedAt;
    private UUID lockHolder;
    private UUID lockToken;
    private Instant lockedAt;
    private UUID proposedBy;
    private Instant proposedAt;
    private String reason;
    private UUID sentBackBy;
    private Instant sentBackAt;
    private String sendBackComment;

    @ElementCollection
    @CollectionTable(name = "draft_file", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, String> files = new TreeMap<>();

    @Version
    private int version;

    protected Draft() {}

    private Draft(String bundle, Origin origin, int baseVersion, Map<String, String> files, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.bundle = bundle;
        this.origin = origin;
        this.status = Status.OPEN;
        this.baseVersion = baseVersion;
        this.startedBy = by;
        this.startedAt = at;
        this.files.putAll(files);
    }

    /** @param baseVersion the published version from which it begins; zero for a bundle that is new */
    static Draft begun(String bundle, int baseVersion, Map<String, String> files, UUID by, Instant at) {
        return new Draft(bundle, Origin.MANAGER, baseVersion, files, by, at);
    }

    static Draft offered(String bundle, int baseVersion, Map<String, String> files, Instant at) {
        return new Draft(bundle, Origin.RELEASE, baseVersion, files, null, at);
    }

    /** The right to write, for one open page; empty while another page has it. */
    Optional<UUID> lock(UUID person, Instant at) {
        mustBe(Status.OPEN);
        return lockToken == null ? Optional.of(takeOver(person, at)) : Optional.empty();
    }

    /** Takes the right to write from whoever has it. What that page saved before is in the draft. */
    UUID takeOver(UUID person, Instant at) {
        mustBe(Status.OPEN);
        lockHolder = person;
        lockToken = UUID.randomUUID();
        lockedAt = at;
        return lockToken;
    }

    /** A page that was closed gives its right back; one that lost it before changes nothing. */
    void release(UUID token) {
        if (isHeldBy(token)) {
            unlock();
        }
    }

    boolean isHeldBy(UUID token) {
        return lockToken != null && lockToken.equals(token);
    }

    void write(UUID token, String file, String content, UUID by, Instant at) {
        mustBe(Status.OPEN);
        mustHold(token);
        mustBeFile(file);
        if (content.length() > MAX_CHARACTERS) {
            throw new Refused("modelling.refused.file-too-big");
        }
        if (!files.containsKey(file) && files.size() >= MAX_FILES) {
            throw new Refused("modelling.refused.too-many-files");
        }
        files.put(file, content);
        changedBy = by;
        changedAt = at;
    }

    void remove(UUID token, String file, UUID by, Instant at) {
        mustBe(Status.OPEN);
        mustHold(token);
        files.remove(file);
        changedBy = by;
        changedAt = at;
    }

    void propose(UUID by, String why, Instant at) {
        mustBe(Status.OPEN);
        if (why.isBlank()) {
            throw new Refused("modelling.refused.no-reason");
        }
        proposedBy = by;
        proposedAt = at;
        reason = why.strip();
        sentBackBy = null;
        sentBackAt = null;
        sendBackComment = null;
        unlock();
        status = Status.PROPOSED;
    }

    /** Back to drawing: the proposer thought again, or something must still be corrected. */
    void withdraw() {
        mustBe(Status.PROPOSED);
        status = Status.OPEN;
    }

    void sendBack(UUID by, String comment, Instant at) {
        mustBe(Status.PROPOSED);
        if (comment.isBlank()) {
            throw new Refused("modelling.refused.no-comment");
        }
        sentBackBy = by;
        sentBackAt = at;
        sendBackComment = comment.strip();
        status = Status.OPEN;
    }

    /** Four eyes: whoever proposed cannot publish. */
    void publish(UUID by) {
        mustBe(Status.PROPOSED);
        if (by.equals(proposedBy)) {
            throw new Refused("modelling.refused.second-person");
        }
        status = Status.PUBLISHED;
    }

    void discard() {
        mustBe(Status.OPEN);
        unlock();
        status = Status.DISCARDED;
    }

    private void unlock() {
        lockHolder = null;
        lockToken = null;
        lockedAt = null;
    }

    private void mustHold(UUID token) {
        if (!isHeldBy(token)) {
            throw new Refused("modelling.refused.taken-over");
        }
    }

    private void mustBe(Status wanted) {
        if (status != wanted) {
            throw new Refused("modelling.refused.status." + status.name());
        }
    }

    static void mustBeFile(String file) {
        if (!FILE.matcher(file).matches()) {
            throw new Refused("modelling.refused.file-name");
        }
    }

    /** True as long as nobody has changed what was offered. */
    boolean isUntouched() {
        return changedAt == null;
    }

    UUID id() {
        return id;
    }

    String bundle() {
        return bundle;
    }

    Status status() {
        return status;
    }

    int baseVersion() {
        return baseVersion;
    }

    UUID proposedBy() {
        return proposedBy;
    }

    String reason() {
        return reason;
    }

    Map<String, String> files() {
        return Map.copyOf(files);
    }

    DraftState state() {
        return new DraftState(
                id,
                bundle,
                origin,
                status,
                baseVersion,
                Optional.ofNullable(startedBy),
                startedAt,
                act(changedBy, changedAt),
                act(lockHolder, lockedAt),
                status == Status.PROPOSED || status == Status.PUBLISHED
                        ? act(proposedBy, proposedAt)
                        : Optional.empty(),
                Optional.ofNullable(reason),
                act(sentBackBy, sentBackAt),
                Optional.ofNullable(sendBackComment));
    }

    private static Optional<DraftState.Act> act(UUID by, Instant at) {
        return at == null ? Optional.empty() : Optional.of(new DraftState.Act(by, at));
    }
}
