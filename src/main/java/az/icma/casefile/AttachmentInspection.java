package az.icma.casefile;

import az.icma.shared.Refused;
import org.apache.tika.Tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/** Says of a received file what it is by its content, and refuses what is not on the list or pretends. */
final class AttachmentInspection {

    private static final Tika TIKA = new Tika();

    private AttachmentInspection() {}

    static AttachmentType typeOf(Path content, String name) throws IOException {
        AttachmentType type;
        try (InputStream in = Files.newInputStream(content)) {
            type = AttachmentType.of(TIKA.detect(in, name)).orElseThrow(AttachmentInspection::notOnTheList);
        }
        if (!type.hasEnding(ending(name)) || !hasItsMainPart(content, type)) {
            throw notOnTheList();
        }
        return type;
    }

    /** Archives can claim anything by their name, and may carry macros under a harmless one. */
    private static boolean hasItsMainPart(Path content, AttachmentType type) throws IOException {
        Optional<String> part = type.mainPart();
        if (part.isEmpty()) {
            return true;
        }
        try (ZipFile archive = new ZipFile(content.toFile())) {
            return archive.getEntry(part.get()) != null
                    && archive.stream()
                            .noneMatch(entry ->
                                    entry.getName().toLowerCase(Locale.ROOT).contains("vbaproject"));
        } catch (java.util.zip.ZipException broken) {
            return false;
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Refused notOnTheList() {
        return new Refused("casefile.attachment.error.type");
    }
}
