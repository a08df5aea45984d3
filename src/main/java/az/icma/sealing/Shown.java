package az.icma.sealing;

/** How much of a value is shown. */
public enum Shown {
    FULL,
    /** Enough to recognise what one knows already, see {@link Datum#masked}. */
    MASKED,
    NOT
}
