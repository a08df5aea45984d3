package az.icma.registry;

import az.icma.shared.AzerbaijaniText;
import com.ibm.icu.text.Transliterator;

import java.util.Arrays;
import java.util.List;

/**
 * The many spellings of one Azerbaijani name. {@link #words} forgives case, diacritics and İ/ı; {@link #sound} forgives
 * how the name was carried over from another alphabet ({@code Əliyev, Aliyev, Eliyev}; {@code Məmmədov, Mammadov}).
 */
final class Spelling {

    private static final String[][] SAME_SOUND = {
        {"dzh", "c"},
        {"sch", "s"},
        {"sh", "s"},
        {"ch", "c"},
        {"kh", "x"},
        {"gh", "g"},
        {"zh", "j"},
        {"ph", "f"},
        {"e", "a"},
        {"q", "g"},
        {"j", "c"},
        {"w", "v"},
        {"iy", "i"},
        {"yi", "i"},
        {"y", "i"}
    };

    /** Names of older papers: first the letters of the former Azerbaijani alphabet, then the Russian ones. */
    private static final String[][] CYRILLIC = {
        {"ә", "ə"}, {"ғ", "ğ"}, {"ҝ", "g"}, {"ҹ", "c"}, {"ө", "ö"}, {"ү", "ü"}, {"һ", "h"}, {"ј", "y"}, {"ы", "ı"}
    };

    private static final Transliterator FROM_RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");

    private Spelling() {}

    /** The folded words of a text; whatever is neither letter nor digit separates. */
    static List<String> words(String text) {
        return Arrays.stream(AzerbaijaniText.fold(latin(text)).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String latin(String text) {
        if (text.chars().noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            return text;
        }
        String carried = text.toLowerCase(AzerbaijaniText.AZ);
        for (String[] pair : CYRILLIC) {
            carried = carried.replace(pair[0], pair[1]);
        }
        return FROM_RUSSIAN.transliterate(carried);
    }

    /** A key that sounds the same for the spellings of one folded word. */
    static String sound(String word) {
        String key = word;
        for (String[] pair : SAME_SOUND) {
            key = key.replace(pair[0], pair[1]);
        }
        return withoutDoubles(key);
    }

    /**
     * Whether {@code typed} begins {@code word} but for one mistake: a letter too much, too few, wrong, or two swapped.
     * Short words get no mistake and the first letter is right, or everything would match: Vəliyev is not Əliyev.
     */
    static boolean beginsWithOneMistake(String word, String typed) {
        if (typed.length() < 4 || word.charAt(0) != typed.charAt(0)) {
            return false;
        }
        int least = Math.max(1, typed.length() - 1);
        int most = Math.min(word.length(), typed.length() + 1);
        for (int length = least; length <= most; length++) {
            if (oneMistakeApart(word.substring(0, length), typed)) {
                return true;
            }
        }
        return false;
    }

    static boolean oneMistakeApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.substring(same).equals(longer.substring(same + 1));
        }
        if (same >= shorter.length() - 1 || shorter.substring(same + 1).equals(longer.substring(same + 1))) {
            return true;
        }
        return shorter.charAt(same) == longer.charAt(same + 1)
                && shorter.charAt(same + 1) == longer.charAt(same)
                && shorter.substring(same + 2).equals(longer.substring(same + 2));
    }

    private static String withoutDoubles(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i) != text.charAt(i - 1)) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
