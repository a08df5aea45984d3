package az.icma.deadlines;

import az.icma.shared.Refused;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A law period that runs in a case: from the day it started to the day it was kept, lapsed or lost its reason. */
@Entity
public class CaseDeadline {

    /** What became of the period. */
    public enum Status {
        RUNNING,
        KEPT,
        LAPSED,
        CANCELLED
    }

    @Id
    private UUID id;

    private UUID caseId;
    private UUID businessKey;
    private String rule;
    private LocalDate startedOn;
    private LocalDate firstDueOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate endedOn;

    private LocalDate answeredOn;

    @Version
    private int version;

    protected CaseDeadline() {}

    CaseDeadline(UUID caseId, UUID businessKey, DeadlineExplanation computed) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.businessKey = businessKey;
        this.rule = computed.rule().code();
        this.startedOn = computed.start();
        this.firstDueOn = computed.due();
        this.dueOn = computed.due();
        this.status = Status.RUNNING;
    }

    /** What the law asks for was done. */
    void kept(LocalDate day) {
        end(Status.KEPT, day);
    }

    /** It turned out that the law was obeyed in time; only nobody had said so by the last day. */
    void keptAfterAll(LocalDate day) {
        if (status != Status.LAPSED) {
            throw new Refused("deadlines.not-running");
        }
        status = Status.KEPT;
        endedOn = day;
    }

    /** Somebody has said why it was missed and what is done now: it no longer presses. */
    void answered(LocalDate day) {
        if (status != Status.LAPSED) {
            throw new Refused("deadlines.not-lapsed");
        }
        answeredOn = day;
    }

    /** The last day has passed. */
    void lapse(LocalDate day) {
        end(Status.LAPSED, day);
    }

    /** The period lost its reason. */
    void cancel(LocalDate day) {
        end(Status.CANCELLED, day);
    }

    void extend(LocalDate until) {
        mustRun();
        if (!until.isAfter(dueOn)) {
            throw new Refused("deadlines.extension.not-later");
        }
        dueOn = until;
    }

    private void end(Status end, LocalDate day) {
        mustRun();
        status = end;
        endedOn = day;
    }

    private void mustRun() {
        if (status != Status.RUNNING) {
            throw new Refused("deadlines.not-running");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The record whose process watches the period: the case itself, an appeal, a court instance. */
    public UUID businessKey() {
        return businessKey;
    }

    public String rule() {
        return rule;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** The day as first computed, before any extension. */
    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isExtended() {
        return !dueOn.equals(firstDueOn);
    }

    public Status status() {
        return status;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** The day on which somebody answered for the missed period. */
    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    /** Missed, and nobody has answered for it yet. */
    public boolean isUnanswered() {
        return status == Status.LAPSED && answeredOn == null;
    }
}
