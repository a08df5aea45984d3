package az.icma.sealing;

/** A sealed value is not what was once sealed here: changed, or brought from another place. Names the place only. */
public final class SealBroken extends RuntimeException {

    SealBroken(String where) {
        super("A sealed value was changed or does not belong here: " + where);
    }
}
