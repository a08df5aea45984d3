package az.icma.backup;

/** The restore does not begin: said to the operator in both languages. */
final class RestoreRefused extends RuntimeException {

    RestoreRefused(String az, String en) {
        super(az + " / " + en);
    }
}
