package az.icma.process.conformance;

import az.icma.process.Finding;

/** A file that could not be read at all, or that nobody should try to read further. */
public final class Unreadable extends Exception {

    private final String rule;
    private final transient Finding.Text text;
    private final transient Finding.Text remedy;

    Unreadable(String rule, Finding.Text text, Finding.Text remedy) {
        super(rule + ": " + text.en());
        this.rule = rule;
        this.text = text;
        this.remedy = remedy;
    }

    public Finding of(String file) {
        return new Finding(file, rule, Finding.Severity.ERROR, "", "", text, remedy);
    }
}
