package az.icma.files;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files of our own making, as small as they can be and still be what they are. */
public final class SmallFiles {

    private SmallFiles() {}

    public static byte[] pdf() {
        return pdf("");
    }

    /** @param catalog what the catalogue says besides; further objects are numbered from 4 on */
    static byte[] pdf(String catalog, String... more) {
        List<String> objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"));
        objects.addAll(List.of(more));
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
        }
        int start = file.length();
        file.append(table)
                .append("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(objects.size() + 1))
                .append("startxref\n%d\n%%%%EOF\n".formatted(start));
        return bytes(file.toString());
    }

    /** @param about what the dictionary says besides length and filter */
    static String packedStream(String about, byte[] packed) {
        return "<< /Length %d /Filter /FlateDecode %s >>\nstream\n%s\nendstream"
                .formatted(packed.length, about, new String(packed, StandardCharsets.ISO_8859_1));
    }

    static byte[] lockedPdf(String toOpen) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Programs of today pack the objects themselves: nothing of this script can be read in the file. */
    static byte[] pdfWithPackedScript() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] picture(String format) {
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A photograph with a segment of notes behind its first two bytes, as cameras write them. */
    static byte[] photo(int marker, String notes) {
        byte[] photo = picture("jpeg");
        int length = notes.length() + 2;
        String segment = new String(new char[] {0xff, (char) marker, (char) (length >> 8), (char) (length & 0xff)});
        return joined(bytes("\u00ff\u00d8" + segment + notes), Arrays.copyOfRange(photo, 2, photo.length));
    }

    /** With the size written over: that is all a bomb needs. */
    static byte[] pngOf(int width, int height) {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** A chunk before the picture itself. */
    static byte[] pngWith(String chunk, byte[] content) {
        byte[] png = picture("png");
        ByteBuffer inserted = ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(bytes(chunk))
                .put(content)
                .putInt(0);
        return joined(Arrays.copyOf(png, 33), inserted.array(), Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] webp(int width, int height) {
        ByteBuffer file = ByteBuffer.allocate(34).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes("RIFF")).putInt(26).put(bytes("WEBPVP8L")).putInt(10).put((byte) 0x2f);
        file.putInt(width - 1 | height - 1 << 14);
        return file.array();
    }

    static byte[] packed(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 64];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
