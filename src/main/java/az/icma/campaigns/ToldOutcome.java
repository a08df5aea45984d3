package az.icma.campaigns;

/** A change that was harvested, opened for whoever may read it. */
public record ToldOutcome(HarvestedOutcome outcome, OutcomeWords words) {}
