package az.icma.forms;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that a manager wrote, tried within a budget of steps: {@code ^(a+)+$} on thirty letters would otherwise keep
 * a processor busy for hours. Out of budget, or not a pattern at all, counts as not found.
 */
final class BoundedPattern {

    private static final int STEPS = 200_000;

    private BoundedPattern() {}

    static boolean finds(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new CountedText(text)).find();
        } catch (PatternSyntaxException | OutOfSteps | StackOverflowError given) {
            return false;
        }
    }

    /** Every step of the matcher reads a character. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private int steps;

        private CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > STEPS) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class OutOfSteps extends RuntimeException {

        private OutOfSteps() {
            super(null, null, false, false);
        }
    }
}
