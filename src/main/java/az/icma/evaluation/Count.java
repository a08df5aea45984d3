package az.icma.evaluation;

/** A number of a table, or the fact that it is hidden; a hidden number leaves nothing behind that a page could show. */
public record Count(int number, boolean hidden) {

    public static final Count HIDDEN = new Count(0, true);

    public static Count of(int number) {
        return new Count(number, false);
    }

    /** There is somebody to list. */
    public boolean isListed() {
        return !hidden && number > 0;
    }
}
