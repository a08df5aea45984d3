package az.icma.campaigns;

/** What came of a promise, as it was seen on the spot. */
public enum Delivery {
    FULFILLED,
    PARTLY,
    BROKEN
}
