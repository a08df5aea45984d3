package az.icma.files;

import az.icma.shared.Refused;
import org.apache.tika.Tika;

/** Says of a received file what it is by its content, and refuses what is not on the list, pretends or attacks. */
public final class AttachmentInspection {

    private static final Tika TIKA = new Tika();

    private AttachmentInspection() {}

    /**
     * Looks through the whole content.
     *
     * @throws Refused {@code files.Refusal.…}
     */
    public static Inspected inspect(byte[] content, String name) {
        String plain = FileName.plain(name);
        AcceptedType type = typeOf(content, plain);
        if (!type.hasEnding(FileName.ending(plain))) {
            throw Refusal.KIND.refused();
        }
        Polyglot.refuse(content, type);
        lookInto(content, type);
        return new Inspected(plain, type);
    }

    private static AcceptedType typeOf(byte[] content, String name) {
        return AcceptedType.of(TIKA.detect(content, name)).orElseThrow(() -> {
            boolean lockedDocument = Magic.OLE.opens(content)
                    && (AcceptedType.DOCX.hasEnding(FileName.ending(name))
                            || AcceptedType.XLSX.hasEnding(FileName.ending(name)));
            return (lockedDocument ? Refusal.ENCRYPTED : Refusal.KIND).refused();
        });
    }

    private static void lookInto(byte[] content, AcceptedType type) {
        switch (type) {
            case PDF -> PdfDocument.check(content);
            case DOCX, XLSX -> new OfficeDocument(type).check(new ZipArchive(content));
            case ODT, ODS -> new OpenDocument(type).check(new ZipArchive(content));
            case JPEG, PNG, WEBP -> Picture.check(content);
            case TEXT, CSV -> PlainText.check(content, type);
        }
    }

    /**
     * A file that may be kept.
     *
     * @param name without what people do not see, as it may stand in pages and headers
     */
    public record Inspected(String name, AcceptedType type) {

        @Override
        public String toString() {
            return "file of type " + type;
        }
    }
}
