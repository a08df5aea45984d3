package az.icma.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that may be attached. */
enum AttachmentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final Set<String> endings;

    AttachmentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    boolean hasEnding(String ending) {
        return endings.contains(ending);
    }

    /** The part that makes a ZIP archive a document of this type; absent for files that are no archive of parts. */
    Optional<String> mainPart() {
        return switch (this) {
            case DOCX -> Optional.of("word/document.xml");
            case XLSX -> Optional.of("xl/workbook.xml");
            case ODT, ODS -> Optional.of("content.xml");
            default -> Optional.empty();
        };
    }

    static Optional<AttachmentType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
