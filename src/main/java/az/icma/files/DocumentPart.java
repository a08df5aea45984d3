package az.icma.files;

import java.util.stream.Stream;

/** What holds for each part of an office document, of whatever suite. */
final class DocumentPart {

    private DocumentPart() {}

    /** Other files and pictures that are too large; a part of XML is left to the rules of its suite. */
    static void check(byte[] content) {
        if (Stream.of(Magic.OLE, Magic.ZIP, Magic.PDF, Magic.PROGRAM, Magic.ELF, Magic.RTF)
                .anyMatch(magic -> magic.opens(content))) {
            throw Refusal.INSIDE.refused();
        }
        if (Magic.PNG.opens(content) || Magic.JPEG.opens(content)) {
            Picture.check(content);
        }
    }
}
