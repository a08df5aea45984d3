package az.icma.forms;

import java.util.Locale;

/**
 * What every part of a form needs to draw itself, and whom it tells of what people do.
 *
 * @param listener the form on the page
 */
record Drawing(FieldFactory factory, FormRules rules, Locale locale, Listener listener) {

    /** Hears of what people do in any part of the form. */
    interface Listener {

        /** An answer changed, or an item came or went. */
        void changed();

        /** Something was typed that cannot be understood, or was mended. */
        void typed();

        /** The items after this one have moved up by one. */
        void removed(String list, int index);
    }
}
