package az.icma.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;

/** Files that are two things at once: harmless to the program that we think of, something else to another. */
final class Polyglot {

    /** Viewers look for the head of a PDF so far into a file. */
    private static final int PDF_HEAD_WITHIN = 1024;

    private Polyglot() {}

    static void refuse(byte[] content, AcceptedType type) {
        boolean archive = Magic.ZIP.opens(content);
        boolean pdf = type == AcceptedType.PDF;
        if (pdf != Magic.PDF.opens(content)
                || !pdf && Magic.PDF.in(content, 0, Math.min(PDF_HEAD_WITHIN, content.length)) >= 0
                || !archive && ZipArchive.endsAsOne(content)
                || type.isPicture() && hasMarkup(content)) {
            throw Refusal.TWO_THINGS.refused();
        }
    }

    /** Pages and programs of servers; too long to stand in the noise of a photograph. */
    private static boolean hasMarkup(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return Stream.of("<script", "<html", "<!doctype", "<?php").anyMatch(text::contains);
    }
}
