package az.icma.evaluation;

import org.springframework.lang.Nullable;

/**
 * How long something took, in working days: half of it no longer than the median, nine of ten no longer than the
 * ninetieth percentile. Empty where nothing ended.
 *
 * @param hidden too few to be said
 */
public record Days(@Nullable Double median, @Nullable Double ninetieth, boolean hidden) {

    public static final Days HIDDEN = new Days(null, null, true);

    public static final Days NONE = new Days(null, null, false);
}
