package az.icma.casefile;

import az.icma.sealing.Classified;
import az.icma.sealing.Datum;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One matter with a lifecycle. It begins as a request without a number, is registered, closed with an outcome and may be
 * reopened; what turned out to be a mistake is voided, never deleted.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    /** Where the matter stands as a record; the stage says where it stands in its lifecycle. */
    public enum Status {
        REQUEST,
        OPEN,
        CLOSED,
        VOIDED;

        /** Asked for or taken on, and not over. */
        public boolean isRunning() {
            return this == REQUEST || this == OPEN;
        }
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Classified(Datum.CODE)
    private String kind;

    @Classified(Datum.CODE)
    private String number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Classified(Datum.CODE)
    private String title;

    @Classified(Datum.CODE)
    private String searchKey;

    @Classified(Datum.CODE)
    private String theme;

    @Classified(Datum.CODE)
    private String district;

    @Classified(Datum.CODE)
    private String place;

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    /** Follows the process, written beside the record: moving on is no change of the record itself. */
    @Column(insertable = false, updatable = false)
    @Classified(Datum.CODE)
    private String stage;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private LocalDate openedOn;
    private LocalDate closedOn;
    private LocalDate erasedOn;

    @Classified(Datum.CODE)
    private String outcome;

    private UUID openedBy;
    private Instant openedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "case_team", joinColumns = @JoinColumn(name = "case_id"))
    private Set<TeamMember> team = new LinkedHashSet<>();

    protected CaseFile() {}

    CaseFile(OpenCaseFile command, String title, Instant openedAt, LocalDate openedOn) {
        id = command.id();
        kind = command.kind();
        status = Status.REQUEST;
        theme = command.theme();
        district = command.district();
        place = command.place();
        organisationId = command.organisationId();
        confidentiality = command.confidentiality();
        urgency = command.urgency();
        openedBy = command.openedBy();
        this.openedAt = openedAt;
        this.openedOn = openedOn;
        call(title);
    }

    /** Accepts the request under the given number. */
    void register(String number) {
        mustBe(Status.REQUEST);
        this.number = number;
        status = Status.OPEN;
        call(title);
    }

    void close(String outcome, LocalDate day) {
        mustBe(Status.REQUEST, Status.OPEN);
        this.outcome = outcome;
        closedOn = day;
        status = Status.CLOSED;
    }

    /** Goes on as what it was before it was closed. */
    void reopen() {
        mustBe(Status.CLOSED);
        mustStand();
        outcome = null;
        closedOn = null;
        status = number == null ? Status.REQUEST : Status.OPEN;
    }

    void voidAsMistaken() {
        mustBe(Status.REQUEST, Status.OPEN, Status.CLOSED);
        closedOn = null;
        status = Status.VOIDED;
    }

    /** Its words are gone; codes stay for the figures. */
    void erase(String title, LocalDate day) {
        mustBe(Status.CLOSED, Status.VOIDED);
        mustStand();
        takeOut(title, day);
    }

    /** Also where a backup has brought it back from a time at which it still went on. */
    void takeOut(String title, LocalDate day) {
        place = null;
        erasedOn = day;
        call(title);
    }

    private void mustStand() {
        if (erasedOn != null) {
            throw new Refused("casefile.refused.erased");
        }
    }

    /** Urgency only rises; a lower one changes nothing. */
    boolean raiseUrgency(Urgency to) {
        boolean higher = to.compareTo(urgency) > 0;
        if (higher) {
            urgency = to;
        }
        return higher;
    }

    void protectAs(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    /** Where and about what the matter is, as it turned out. */
    void settle(String theme, String district, String place, String title) {
        this.theme = theme;
        this.district = district;
        this.place = place;
        call(title);
    }

    boolean join(UUID userId, TeamRole role, Instant at) {
        boolean already = team.stream().anyMatch(member -> member.userId().equals(userId) && member.role() == role);
        return !already && team.add(new TeamMember(userId, role, at));
    }

    /** Whoever has it as theirs, not whoever only helps. */
    boolean isAnsweredForBy(UUID userId) {
        return team.stream().anyMatch(member -> member.userId().equals(userId) && member.role() != TeamRole.MEMBER);
    }

    boolean leave(UUID userId) {
        return team.removeIf(member -> member.userId().equals(userId));
    }

    /** One colleague takes the other's place on the team, in whatever parts they had. */
    void handOver(UUID from, UUID to, Instant at) {
        mustBe(Status.REQUEST, Status.OPEN);
        List<TeamRole> parts = team.stream()
                .filter(member -> member.userId().equals(from))
                .map(TeamMember::role)
                .toList();
        leave(from);
        parts.forEach(part -> join(to, part, at));
    }

    private void call(String title) {
        this.title = title;
        searchKey = AzerbaijaniText.fold(
                Stream.of(number, title, place).filter(part -> part != null).collect(Collectors.joining(" ")));
    }

    private void mustBe(Status... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Refused("casefile.refused.status." + status);
        }
    }

    public UUID id() {
        return id;
    }

    /** Code of a {@link CaseKind}. */
    public String kind() {
        return kind;
    }

    /** Empty while the matter is only a request. */
    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Status status() {
        return status;
    }

    /** Theme and place in Azerbaijani, never a person's name. */
    public String title() {
        return title;
    }

    public Optional<String> theme() {
        return Optional.ofNullable(theme);
    }

    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    public Confidentiality confidentiality() {
        return confidentiality;
    }

    /** Code of the stage that the lifecycle has reached. */
    public Optional<String> stage() {
        return Optional.ofNullable(stage);
    }

    public Urgency urgency() {
        return urgency;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Since when nobody can read its words any more. */
    public Optional<LocalDate> erasedOn() {
        return Optional.ofNullable(erasedOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<UUID> openedBy() {
        return Optional.ofNullable(openedBy);
    }

    public Set<TeamMember> team() {
        return Set.copyOf(team);
    }

    public boolean hasOnTeam(UUID userId) {
        return team.stream().anyMatch(member -> member.userId().equals(userId));
    }
}
