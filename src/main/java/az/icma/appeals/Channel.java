package az.icma.appeals;

/** How a letter reaches the authority. */
public enum Channel {
    PORTAL,
    POST,
    EMAIL,
    RECEPTION
}
