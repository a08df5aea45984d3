package az.icma.files;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** Documents of Word and Excel: no programs, nothing from elsewhere, no other files in them. */
final class OfficeDocument {

    private static final String TYPES = "[Content_Types].xml";

    private final AcceptedType type;
    private boolean hasMainPart;

    OfficeDocument(AcceptedType type) {
        this.type = type;
    }

    void check(ZipArchive archive) {
        for (ZipArchive.Part part : archive.parts()) {
            checkPlace(part.lowerName());
            byte[] content = archive.unpack(part);
            if (part.name().equals(TYPES)) {
                XmlPart.read(content, this::kindOfPart);
            } else if (part.lowerName().endsWith(".rels")) {
                XmlPart.read(content, this::relation);
            } else if (Stream.of(".xml", ".vml", ".svg").anyMatch(part.lowerName()::endsWith)) {
                XmlPart.read(content, new OfficeMarkup());
            } else {
                DocumentPart.check(content);
            }
        }
        if (!hasMainPart) {
            throw Refusal.KIND.refused();
        }
    }

    private static void checkPlace(String part) {
        if (Stream.of("vbaproject", "vbadata", "/macrosheets/", "/dialogsheets/", "/activex/")
                .anyMatch(part::contains)) {
            throw Refusal.MACROS.refused();
        }
        if (Stream.of("/externallinks/", "/connections.xml", "/querytables/", "/webextensions/")
                .anyMatch(part::contains)) {
            throw Refusal.ELSEWHERE.refused();
        }
        if (part.contains("/embeddings/")) {
            throw Refusal.INSIDE.refused();
        }
    }

    private void kindOfPart(String name, XMLStreamReader element) {
        String kind = XmlPart.attribute(element, "ContentType").orElse("").toLowerCase(Locale.ROOT);
        if (Stream.of("macroenabled", "vbaproject", "activex").anyMatch(kind::contains)) {
            throw Refusal.MACROS.refused();
        }
        hasMainPart |= kind.equals(type.mediaType() + ".main+xml");
    }

    private void relation(String name, XMLStreamReader element) {
        String kind = XmlPart.attribute(element, "Type").orElse("").toLowerCase(Locale.ROOT);
        String target = XmlPart.attribute(element, "Target").orElse("");
        boolean outside = XmlPart.attribute(element, "TargetMode")
                .filter("External"::equalsIgnoreCase)
                .isPresent();
        if (outside && !(kind.endsWith("/hyperlink") && Links.isOrdinary(target))) {
            throw Refusal.ELSEWHERE.refused();
        }
        if (Stream.of("/vbaproject", "/control", "/xlmacrosheet").anyMatch(kind::endsWith)) {
            throw Refusal.MACROS.refused();
        }
        if (Stream.of("/afchunk", "/oleobject", "/package", "/subdocument").anyMatch(kind::endsWith)) {
            throw Refusal.INSIDE.refused();
        }
    }

    /** Fields and formulas, and pictures that are named by an address. */
    private static final class OfficeMarkup implements XmlPart.Elements {

        private static final Pattern FETCHING_FIELD = Pattern.compile(
                "(?i)\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|RD|QUOTE)\\b.*", Pattern.DOTALL);

        private final StringBuilder field = new StringBuilder();

        @Override
        public void begins(String name, XMLStreamReader element) {
            switch (name) {
                case "fldChar" -> endOfInstruction();
                case "fldSimple" -> refuse(XmlPart.attribute(element, "instr").orElse(""));
                case "script" -> throw Refusal.MACROS.refused();
                case "imagedata", "image", "fill" ->
                    XmlPart.attribute(element, "src")
                            .or(() -> XmlPart.attribute(element, "href"))
                            .filter(target -> !target.startsWith("data:") && !Links.isInside(target))
                            .ifPresent(target -> {
                                throw Refusal.ELSEWHERE.refused();
                            });
                default -> {}
            }
        }

        /** An instruction may be cut into many runs of text. */
        @Override
        public void ends(String name, CharSequence text) {
            switch (name) {
                case "instrText" -> field.append(text);
                case "f" -> Formulas.refuse(text);
                case "p" -> endOfInstruction();
                default -> {}
            }
        }

        private void endOfInstruction() {
            refuse(field);
            field.setLength(0);
        }

        private static void refuse(CharSequence instruction) {
            if (FETCHING_FIELD.matcher(instruction).matches()) {
                throw Refusal.ELSEWHERE.refused();
            }
        }
    }
}
