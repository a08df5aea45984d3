package az.icma.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

import java.util.Comparator;
import java.util.Locale;

/**
 * The Azerbaijani alphabet in order, case and search. The JDK has no Azerbaijani collation and lower-cases İ to two
 * characters, so both come from ICU and from the locale {@code az}.
 */
public final class AzerbaijaniText {

    public static final Locale AZ = Locale.forLanguageTag("az");

    private static final Transliterator WITHOUT_MARKS =
            Transliterator.getInstance("NFD; [[:Nonspacing Mark:][:Format:]] Remove; NFC");

    private AzerbaijaniText() {}

    /** The order of the 32-letter alphabet: X after H, Q after K, Ə after E, I before İ. Nulls come last. */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(new ULocale("az"));
        return Comparator.nullsLast(collator::compare);
    }

    /**
     * The search key of a text: people type without diacritics, so {@code "Əliyev"}, {@code "eliyev"} and {@code
     * "ELİYEV"} fold to the same key. Marks that cannot be seen fold to nothing.
     */
    public static String fold(String text) {
        String lower = text.toLowerCase(AZ).replace('ə', 'e').replace('ı', 'i');
        return WITHOUT_MARKS.transliterate(lower).strip();
    }
}
