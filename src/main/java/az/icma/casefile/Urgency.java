package az.icma.casefile;

/** How pressing a matter is; later constants come first in every list. */
public enum Urgency {
    NORMAL,
    HIGH,
    URGENT
}
