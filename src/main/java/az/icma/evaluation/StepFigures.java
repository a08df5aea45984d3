package az.icma.evaluation;

import org.springframework.lang.Nullable;

import java.time.Instant;

/**
 * What became of the steps of one element in a period, as it may be shown. Hidden as a whole where the steps are those of
 * fewer than five cases.
 *
 * @param again how many of them were done in a case that had done them before
 * @param medianHours from start to end by the clock; for steps that take hours
 * @param late share of those with a due day that were done after it; empty where none had one
 * @param openSince when the oldest one that is open now was begun
 */
public record StepFigures(
        String process,
        String element,
        @Nullable String clock,
        Count done,
        Count again,
        Days days,
        @Nullable Double medianHours,
        @Nullable Double late,
        Count open,
        @Nullable Instant openSince) {}
