package az.icma.files;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.util.Optional;
import java.util.stream.Stream;

/** One object of a PDF: what it would do, fetch, carry or show. */
final class PdfObject {

    private PdfObject() {}

    static void check(COSDictionary object) {
        acts(object);
        carries(object);
        reachesOut(object);
        if (name(object, "Subtype").equals("Image")) {
            Picture.checkPixels((long) object.getInt(COSName.WIDTH, 0) * object.getInt(COSName.HEIGHT, 0));
        }
    }

    private static void acts(COSDictionary object) {
        if (Stream.of("JavaScript", "Launch", "ImportData", "Rendition").anyMatch(name(object, "S")::equals)
                || has(object, "JS")
                || has(object, "XFA")) {
            throw Refusal.ACTIONS.refused();
        }
    }

    private static void carries(COSDictionary object) {
        if (name(object, "S").equals("GoToE")
                || name(object, "Type").equals("EmbeddedFile")
                || has(object, "EF")
                || Stream.of("FileAttachment", "RichMedia", "Movie", "Sound", "3D")
                        .anyMatch(name(object, "Subtype")::equals)) {
            throw Refusal.INSIDE.refused();
        }
    }

    private static void reachesOut(COSDictionary object) {
        boolean link = name(object, "S").equals("URI");
        if (name(object, "S").equals("GoToR")
                || name(object, "S").equals("SubmitForm")
                || name(object, "FS").equals("URL")
                || object instanceof COSStream && (has(object, "F") || has(object, "Ref"))
                || link && !Links.isOrdinary(object.getString("URI", ""))) {
            throw Refusal.ELSEWHERE.refused();
        }
    }

    private static boolean has(COSDictionary object, String key) {
        return object.getDictionaryObject(COSName.getPDFName(key)) != null;
    }

    private static String name(COSDictionary object, String key) {
        return Optional.ofNullable(object.getDictionaryObject(COSName.getPDFName(key)))
                .filter(COSName.class::isInstance)
                .map(value -> ((COSName) value).getName())
                .orElse("");
    }
}
