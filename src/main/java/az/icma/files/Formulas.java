package az.icma.files;

import java.util.regex.Pattern;

/** Formulas of tables that do more than reckon. */
final class Formulas {

    /** {@code cmd|'/c calc'!A1} asks another program; the functions fetch, register or start something. */
    private static final Pattern REACHES_OUT = Pattern.compile(
            "(?is).*(\\w\\s*\\|\\s*['\"\\w/.].*!|\\b(DDE|WEBSERVICE|RTD|CALL|EXEC|REGISTER|IMPORTXML|IMPORTDATA|IMPORTHTML"
                    + "|IMPORTFEED|IMPORTRANGE)\\s*\\().*");

    private Formulas() {}

    static void refuse(CharSequence formula) {
        if (REACHES_OUT.matcher(formula).matches()) {
            throw Refusal.FORMULA.refused();
        }
    }
}
