package az.icma.campaigns;

/** Where an authority stands towards what a campaign asks for, from for to against. */
public enum Stance {
    SUPPORTS,
    LEANS_FOR,
    UNDECIDED,
    LEANS_AGAINST,
    OPPOSES
}
