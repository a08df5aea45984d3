package az.icma.shared;

/** A list that is kept beside its sources so that pages are fast, and that can be made anew from them. */
public interface DerivedList {

    /** Key of the name that an administrator reads. */
    String nameKey();

    /** Makes it anew, a few rows at a time while work goes on, and says what had been wrong. */
    Mended rebuild();

    /**
     * What a rebuild changed.
     *
     * @param missing what had no row
     * @param superfluous rows of something that is no more
     * @param different rows that said something else
     */
    record Mended(int missing, int superfluous, int different) {

        public int total() {
            return missing + superfluous + different;
        }
    }
}
