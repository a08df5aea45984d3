package az.icma.files;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** Documents of LibreOffice: no programs, nothing from elsewhere, no other files in them. */
final class OpenDocument implements XmlPart.Elements {

    private final AcceptedType type;

    OpenDocument(AcceptedType type) {
        this.type = type;
    }

    void check(ZipArchive archive) {
        if (!archive.has("content.xml") || !saysWhatItIs(archive)) {
            throw Refusal.KIND.refused();
        }
        for (ZipArchive.Part part : archive.parts()) {
            if (Stream.of("basic/", "scripts/", "dialogs/").anyMatch(part.lowerName()::startsWith)) {
                throw Refusal.MACROS.refused();
            }
            if (part.isFolder()) {
                continue;
            }
            byte[] content = archive.unpack(part);
            if (part.lowerName().endsWith(".xml") || part.lowerName().endsWith(".rdf")) {
                readXml(content);
            } else {
                DocumentPart.check(content);
            }
        }
    }

    /** Some parts may be empty. */
    private void readXml(byte[] content) {
        if (content.length > 0) {
            XmlPart.read(content, this);
        }
    }

    private boolean saysWhatItIs(ZipArchive archive) {
        return archive.parts().stream()
                .filter(part -> part.name().equals("mimetype"))
                .map(part -> new String(archive.unpack(part), StandardCharsets.US_ASCII).strip())
                .anyMatch(type.mediaType()::equals);
    }

    @Override
    public void begins(String name, XMLStreamReader element) {
        switch (name) {
            case "encryption-data" -> throw Refusal.ENCRYPTED.refused();
            case "script", "event-listener" -> throw Refusal.MACROS.refused();
            case "dde-source", "dde-link", "dde-connection-decl" -> throw Refusal.ELSEWHERE.refused();
            case "object-ole", "applet", "plugin" -> throw Refusal.INSIDE.refused();
            default ->
                XmlPart.attribute(element, "href")
                        .filter(target -> !mayPointThere(name, target))
                        .ifPresent(target -> {
                            throw Refusal.ELSEWHERE.refused();
                        });
        }
        XmlPart.attribute(element, "formula").ifPresent(Formulas::refuse);
    }

    /** Links wait until somebody presses them; a template is looked for on the own computer only. */
    private static boolean mayPointThere(String element, String target) {
        return switch (element) {
            case "a" -> Links.isOrdinary(target);
            case "template" -> Links.isInside(target.replace("../", ""));
            default -> Links.isInside(target);
        };
    }
}
