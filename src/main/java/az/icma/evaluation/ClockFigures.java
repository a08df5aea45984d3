package az.icma.evaluation;

import org.springframework.lang.Nullable;

/**
 * Steps by whose time it was.
 *
 * @param clock {@code ours}, {@code authority}, {@code court} or {@code applicant}
 * @param share of all working days that were spent; parallel steps count each
 * @param late share of those with a due day that were done after it
 */
public record ClockFigures(String clock, Count done, Days days, @Nullable Double share, @Nullable Double late) {}
