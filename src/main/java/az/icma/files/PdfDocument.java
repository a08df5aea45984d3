package az.icma.files;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** Every object of a PDF, also those that no page shows. */
final class PdfDocument {

    private static final int MOST_OBJECTS = 1_000_000;

    /** Programs that write PDF end with a line or a few zeros, not with another file. */
    private static final int LONGEST_REST = 2048;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfDocument() {}

    static void check(byte[] content) {
        endsWhereItSays(content);
        PdfStreams.check(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            new PdfDocument().walk(document.getDocument());
        } catch (InvalidPasswordException locked) {
            throw Refusal.ENCRYPTED.refused();
        } catch (IOException | ClassCastException | IllegalArgumentException | StackOverflowError broken) {
            throw Refusal.DAMAGED.refused();
        }
    }

    private static void endsWhereItSays(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("%%EOF");
        if (end < 0) {
            throw Refusal.DAMAGED.refused();
        }
        if (text.substring(end + 5).replace('\0', ' ').strip().length() > LONGEST_REST) {
            throw Refusal.TWO_THINGS.refused();
        }
    }

    private void walk(COSDocument document) {
        visit(document.getTrailer());
        document.getXrefTable().keySet().forEach(key -> visit(document.getObjectFromPool(key)));
        while (!waiting.isEmpty()) {
            COSBase object = waiting.pop();
            if (object instanceof COSDictionary dictionary) {
                PdfObject.check(dictionary);
                dictionary.getValues().forEach(this::visit);
            } else if (object instanceof COSArray array) {
                array.forEach(this::visit);
            }
        }
    }

    private void visit(COSBase object) {
        COSBase meant = object instanceof COSObject reference ? reference.getObject() : object;
        if ((meant instanceof COSDictionary || meant instanceof COSArray) && seen.add(meant)) {
            if (seen.size() > MOST_OBJECTS) {
                throw Refusal.UNPACKS.refused();
            }
            waiting.push(meant);
        }
    }
}
