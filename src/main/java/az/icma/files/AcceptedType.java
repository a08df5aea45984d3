package az.icma.files;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken. */
public enum AcceptedType {
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

    AcceptedType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = Set.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    boolean hasEnding(String ending) {
        return endings.contains(ending);
    }

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    static Optional<AcceptedType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
