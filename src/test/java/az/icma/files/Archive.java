package az.icma.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of office suites, put together part by part as the suites do. */
final class Archive {

    static final String TYPES = "[Content_Types].xml";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Archive docx() {
        return new Archive()
                .with(TYPES, types("/word/document.xml", WORD + ".main+xml"))
                .with("_rels/.rels", relations(relation("officeDocument", "word/document.xml", "")))
                .with("word/document.xml", word("<w:p><w:r><w:t>Hörmətli sədr</w:t></w:r></w:p>"));
    }

    static Archive xlsx() {
        return new Archive()
                .with(TYPES, types("/xl/workbook.xml", EXCEL + ".main+xml"))
                .with("_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml", "")))
                .with("xl/workbook.xml", "<workbook/>")
                .with("xl/worksheets/sheet1.xml", sheet("SUM(A1:A9)"));
    }

    static Archive odt() {
        return opened("application/vnd.oasis.opendocument.text", "<text:p>Hörmətli sədr</text:p>");
    }

    static Archive ods() {
        return opened("application/vnd.oasis.opendocument.spreadsheet", "<table:table table:name='1'/>");
    }

    private static Archive opened(String type, String body) {
        return new Archive()
                .with("mimetype", type)
                .with("content.xml", open(body))
                .with("styles.xml", open(""))
                .with("META-INF/manifest.xml", open("<manifest:file-entry manifest:full-path='/'/>"));
    }

    Archive with(String part, String content) {
        return with(part, SmallFiles.utf8(content));
    }

    Archive with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Changes a number of two bytes in the directory's entry of the last part. */
    byte[] withEntry(int offset, int value) {
        byte[] file = bytes();
        buffer(file).putShort(lastEntry(file) + offset, (short) value);
        return file;
    }

    /** The first part claims the bytes of the next as well. */
    byte[] overlapping() {
        byte[] file = bytes();
        int first = new String(file, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        ByteBuffer bytes = buffer(file);
        bytes.putInt(first + 20, bytes.getInt(first + 20) + 200);
        return file;
    }

    /** The directory forgets its last part: the bytes stay. */
    byte[] hidingTheLast() {
        byte[] file = bytes();
        ByteBuffer bytes = buffer(file);
        int end = file.length - 22;
        int entry = lastEntry(file);
        ByteArrayOutputStream shorter = new ByteArrayOutputStream();
        shorter.write(file, 0, entry);
        shorter.write(file, end, 22);
        byte[] hidden = shorter.toByteArray();
        buffer(hidden).putShort(entry + 10, (short) (bytes.getShort(end + 10) - 1));
        return hidden;
    }

    private static int lastEntry(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
    }

    private static ByteBuffer buffer(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static String types(String part, String type) {
        return "<?xml version='1.0' encoding='UTF-8'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/"
                + "content-types'><Default Extension='xml' ContentType='application/xml'/><Override PartName='" + part
                + "' ContentType='" + type + "'/></Types>";
    }

    static String relations(String... relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + String.join("", relations) + "</Relationships>";
    }

    static String relation(String kind, String target, String more) {
        return "<Relationship Id='r" + kind + "' Type='" + RELATIONS + kind + "' Target='" + target + "' " + more
                + "/>";
    }

    static String outside(String kind, String target) {
        return relations(relation(kind, target, "TargetMode='External'"));
    }

    static String word(String body) {
        return "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='w' xmlns:v='v' xmlns:r='r'><w:body>" + body
                + "</w:body></w:document>";
    }

    static String field(String... runs) {
        return "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
                + String.join("</w:instrText></w:r><w:r><w:instrText>", runs)
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    }

    static String sheet(String formula) {
        return "<worksheet><sheetData><row><c><f>" + formula + "</f><v>1</v></c></row></sheetData></worksheet>";
    }

    static String open(String body) {
        return "<?xml version='1.0' encoding='UTF-8'?><office:document xmlns:office='office' xmlns:text='text'"
                + " xmlns:draw='draw' xmlns:table='table' xmlns:script='script' xmlns:manifest='manifest'"
                + " xmlns:meta='meta' xmlns:xlink='xlink'>" + body + "</office:document>";
    }
}
