package az.icma.appeals;

import az.icma.shared.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** One letter to an authority, from its draft to the reply or the silence. */
@Entity
public class Appeal {

    /** How far the letter has come. */
    public enum Status {
        DRAFT,
        PREPARED,
        APPROVED,
        SENT,
        REGISTERED,
        LATE,
        VERY_LATE,
        REPLY_ARRIVED,
        ANSWERED,
        SILENT,
        WITHDRAWN
    }

    private static final Set<Status> ENDED = EnumSet.of(Status.ANSWERED, Status.SILENT, Status.WITHDRAWN);

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private AppealKind kind;

    private UUID authorityId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String rule;
    private String outgoingNumber;
    private LocalDate sentOn;

    @Embedded
    private Registration registration;

    private boolean wasLate;
    private LocalDate repliedOn;
    private String replyNumber;

    @Enumerated(EnumType.STRING)
    private AppealResult result;

    private Integer quality;
    private Integer workingDaysUsed;

    @Enumerated(EnumType.STRING)
    private NextRemedy proposedRemedy;

    @Enumerated(EnumType.STRING)
    private NextRemedy nextRemedy;

    private UUID sameAs;
    private UUID follows;
    private Instant openedAt;

    @Version
    private int version;

    protected Appeal() {}

    Appeal(UUID caseId, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.openedAt = openedAt;
        this.status = Status.DRAFT;
    }

    /** The same letter to another authority: approved with this one, from now on on its own way. */
    Appeal copyTo(UUID authority, Instant now) {
        mustBe(Status.APPROVED);
        Appeal copy = new Appeal(caseId, now);
        copy.prepared(authority, kind, channel, rule);
        copy.approved();
        copy.sameAs = id;
        return copy;
    }

    /** The letter to whoever stands above the silent authority, or watches over it; it has to be written yet. */
    Appeal next(Instant now) {
        mustBe(Status.SILENT);
        Appeal next = new Appeal(caseId, now);
        next.follows = id;
        return next;
    }

    /** May be prepared again as long as nobody approved it. */
    void prepared(UUID authority, AppealKind kind, Channel channel, String rule) {
        mustBe(Status.DRAFT, Status.PREPARED);
        this.authorityId = authority;
        this.kind = kind;
        this.channel = channel;
        this.rule = rule;
        status = Status.PREPARED;
    }

    void approved() {
        mustBe(Status.PREPARED);
        status = Status.APPROVED;
    }

    void sent(String number, Channel by, LocalDate day) {
        mustBe(Status.APPROVED);
        outgoingNumber = number;
        channel = by;
        sentOn = day;
        status = Status.SENT;
    }

    /** The authority gave a number: its time runs until {@code due}. */
    void registered(String number, LocalDate day, LocalDate due) {
        mustBe(Status.SENT);
        registeredAs(number, day, due);
    }

    /** Another authority has it now; its time begins anew. */
    void forwarded(UUID authority, String number, LocalDate day, LocalDate due) {
        mustBe(Status.REGISTERED);
        authorityId = authority;
        registeredAs(number, day, due);
    }

    private void registeredAs(String number, LocalDate day, LocalDate due) {
        registration = new Registration(number, day, due);
        status = Status.REGISTERED;
    }

    void extended(LocalDate until) {
        mustBe(Status.REGISTERED);
        registration.extend(until);
    }

    void late() {
        mustBe(Status.REGISTERED);
        wasLate = true;
        status = Status.LATE;
    }

    void veryLate() {
        mustBe(Status.LATE);
        status = Status.VERY_LATE;
    }

    /** A letter of the authority came, in time or not. */
    void replyArrived(LocalDate day, String number, int workingDays) {
        mustBe(Status.REGISTERED, Status.LATE);
        wasLate = wasLate || day.isAfter(registration.dueOn());
        repliedOn = day;
        replyNumber = number;
        workingDaysUsed = workingDays;
        status = Status.REPLY_ARRIVED;
    }

    /** The reply was read and judged. */
    void replied(AppealResult judged, int quality) {
        mustBe(Status.REPLY_ARRIVED);
        result = judged;
        this.quality = quality;
        status = Status.ANSWERED;
    }

    /** What the decision table proposes to do instead of waiting on. */
    void propose(NextRemedy remedy) {
        mustBe(Status.VERY_LATE);
        proposedRemedy = remedy;
    }

    /** The authority never answered; {@code remedy} is what we do instead. */
    void silent(NextRemedy remedy) {
        mustBe(Status.VERY_LATE);
        nextRemedy = remedy;
        result = AppealResult.SILENCE;
        status = Status.SILENT;
    }

    /** The matter ended before the authority answered. */
    void withdraw() {
        if (!hasEnded()) {
            status = Status.WITHDRAWN;
        }
    }

    boolean hasEnded() {
        return ENDED.contains(status);
    }

    private void mustBe(Status... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Refused("appeals.refused.status");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Status status() {
        return status;
    }

    public Optional<AppealKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** Who has to answer, after a forwarding the new one. */
    public Optional<UUID> authorityId() {
        return Optional.ofNullable(authorityId);
    }

    public Optional<Channel> channel() {
        return Optional.ofNullable(channel);
    }

    boolean isApproved() {
        return status == Status.APPROVED;
    }

    /** The letter of which this one is a copy for another authority. */
    public Optional<UUID> sameAs() {
        return Optional.ofNullable(sameAs);
    }

    /** The letter that was not answered, and after which this one was written. */
    public Optional<UUID> follows() {
        return Optional.ofNullable(follows);
    }

    public Optional<NextRemedy> proposedRemedy() {
        return Optional.ofNullable(proposedRemedy);
    }

    /** Code of the deadline rule that counts the reply. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** Our register's number, given on sending. */
    public Optional<String> outgoingNumber() {
        return Optional.ofNullable(outgoingNumber);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    /** By the number that an authority gave, it finds whom the letter was about. */
    void forgetForeignNumbers() {
        if (registration != null) {
            registration.forgetNumber();
        }
        replyNumber = null;
    }

    public Optional<String> registrationNumber() {
        return Optional.ofNullable(registration).map(Registration::number);
    }

    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registration).map(Registration::day);
    }

    /** The day as first computed for the present authority, before any extension. */
    public Optional<LocalDate> firstDueOn() {
        return Optional.ofNullable(registration).map(Registration::firstDueOn);
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(registration).map(Registration::dueOn);
    }

    public boolean wasLate() {
        return wasLate;
    }

    public Optional<LocalDate> repliedOn() {
        return Optional.ofNullable(repliedOn);
    }

    public Optional<AppealResult> result() {
        return Optional.ofNullable(result);
    }

    /** 0 to 4, as the lawyer marked the reply. */
    public Optional<Integer> quality() {
        return Optional.ofNullable(quality);
    }

    /** Working days from registration to the reply. */
    public Optional<Integer> workingDaysUsed() {
        return Optional.ofNullable(workingDaysUsed);
    }
}
