package az.icma.casefile;

import az.icma.shared.Refused;
import org.apache.tika.Tika;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says of a received file what it is by its content, and refuses what is not on the list or pretends. */
final class AttachmentInspection {

    private static final Tika TIKA = new Tika();

    private AttachmentInspection() {}

    static AttachmentType typeOf(byte[] content, String name) {
        AttachmentType type =
                AttachmentType.of(TIKA.detect(content, name)).orElseThrow(AttachmentInspection::notOnTheList);
        if (!type.hasEnding(ending(name)) || !hasItsMainPart(content, type)) {
            throw notOnTheList();
        }
        return type;
    }

    /** Archives can claim anything by their name, and may carry macros under a harmless one. */
    private static boolean hasItsMainPart(byte[] content, AttachmentType type) {
        Optional<String> part = type.mainPart();
        if (part.isEmpty()) {
            return true;
        }
        List<String> parts = ArchiveParts.of(content).orElse(List.of());
        return parts.contains(part.get())
                && parts.stream()
                        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("vbaproject"));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Refused notOnTheList() {
        return new Refused("casefile.attachment.error.type");
    }
}
