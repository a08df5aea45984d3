package az.icma.process.conformance;

import az.icma.process.Finding.Text;
import az.icma.process.ProcessConformance;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

/**
 * Reads a model without believing it: no document type, no entities, no schema, nothing from the network or the disk;
 * bounded in size, depth and number of elements. UTF-8 only, because two readers that guess differently see two files.
 */
public final class XmlReader {

    static final int MAX_BYTES = ProcessConformance.MAX_BYTES;
    static final int MAX_DEPTH = 64;
    static final int MAX_ELEMENTS = 60_000;

    private XmlReader() {}

    public static XmlElement read(byte[] content) throws Unreadable {
        refuseBySize(content);
        refuseUnlessUtf8(content);
        TreeBuilder tree = new TreeBuilder();
        try {
            parser().parse(new InputSource(new ByteArrayInputStream(content)), tree);
        } catch (Refusal refusal) {
            throw refusal.unreadable;
        } catch (SAXParseException malformed) {
            throw malformed(malformed.getLineNumber(), malformed.getColumnNumber(), malformed.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            throw malformed(tree.line(), 0, malformed.getMessage());
        }
        return tree.root;
    }

    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setValidating(false);
        factory.setXIncludeAware(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return parser;
    }

    private static void refuseBySize(byte[] content) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(
                    "xml.empty",
                    new Text("Fayl boşdur.", "The file is empty."),
                    new Text("Modeli yenidən saxlayıb yükləyin.", "Save the model again and upload it."));
        }
        if (content.length > MAX_BYTES) {
            throw new Unreadable(
                    "xml.too-big",
                    new Text("Fayl 1 MB-dan böyükdür.", "The file is larger than 1 MB."),
                    new Text("Modeli bir neçə modelə bölün.", "Split the model into several."));
        }
    }

    private static void refuseUnlessUtf8(byte[] content) throws Unreadable {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException wrongBytes) {
            throw notUtf8();
        }
    }

    private static Unreadable notUtf8() {
        return new Unreadable(
                "xml.not-utf8",
                new Text("Fayl UTF-8 kodlaşdırmasında deyil.", "The file is not encoded in UTF-8."),
                new Text("Faylı UTF-8 kimi saxlayın.", "Save the file as UTF-8."));
    }

    private static Unreadable malformed(int line, int column, String reason) {
        String text = String.valueOf(reason);
        if (text.contains("DOCTYPE")) {
            return new Unreadable(
                    "xml.doctype",
                    new Text(
                            line + "-ci sətir: sənəd növü bəyanatı (DOCTYPE) qadağandır.",
                            "Line " + line + ": document type declarations (DOCTYPE) are not allowed."),
                    new Text("DOCTYPE sətrini silin.", "Delete the DOCTYPE line."));
        }
        return new Unreadable(
                "xml.malformed",
                new Text(
                        "Sətir " + line + ", sütun " + column + ": fayl düzgün XML deyil.",
                        "Line " + line + ", column " + column + ": the file is not well-formed XML (" + text + ")."),
                new Text(
                        "Faylı modelləşdirmə proqramında açıb yenidən saxlayın.",
                        "Open the file in a modelling tool and save it again."));
    }

    /** Carries a refusal out of the parser. */
    private static final class Refusal extends SAXException {

        private final transient Unreadable unreadable;

        Refusal(Unreadable unreadable) {
            super(unreadable.getMessage());
            this.unreadable = unreadable;
        }
    }

    private static final class TreeBuilder extends DefaultHandler2 {

        private Locator locator;
        private XmlElement root;
        private XmlElement open;
        private int depth;
        private int count;

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            this.locator = documentLocator;
        }

        @Override
        public void startElement(String namespace, String localName, String qualifiedName, Attributes written)
                throws SAXException {
            refuseOtherEncoding();
            refuseIfTooMuch();
            XmlElement element = new XmlElement(open, namespace, localName, attributes(written), line());
            if (root == null) {
                root = element;
            }
            open = element;
        }

        @Override
        public void endElement(String namespace, String localName, String qualifiedName) {
            open = open.parent().orElse(null);
            depth--;
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            open.append(characters, start, length);
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            throw new Refusal(new Unreadable(
                    "xml.processing-instruction",
                    new Text(
                            line() + "-ci sətir: “<?" + target + "” göstərişi qadağandır.",
                            "Line " + line() + ": the instruction “<?" + target + "” is not allowed."),
                    new Text("Bu sətri silin.", "Delete this line.")));
        }

        @Override
        public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId)
                throws SAXException {
            throw new SAXException("nothing is loaded from elsewhere");
        }

        @Override
        public void fatalError(SAXParseException malformed) throws SAXException {
            throw malformed;
        }

        private void refuseOtherEncoding() throws SAXException {
            if (root == null
                    && locator instanceof Locator2 declared
                    && !"UTF-8".equalsIgnoreCase(declared.getEncoding())) {
                throw new Refusal(notUtf8());
            }
        }

        private void refuseIfTooMuch() throws SAXException {
            if (++depth > MAX_DEPTH) {
                throw new Refusal(new Unreadable(
                        "xml.too-deep",
                        new Text(
                                line() + "-ci sətir: elementlər " + MAX_DEPTH + " qatdan dərindir.",
                                "Line " + line() + ": elements are nested deeper than " + MAX_DEPTH + "."),
                        new Text(
                                "Alt prosesləri ayrı modellərə çıxarın.",
                                "Move sub-processes to models of their own.")));
            }
            if (++count > MAX_ELEMENTS) {
                throw new Refusal(new Unreadable(
                        "xml.too-many",
                        new Text(
                                "Faylda " + MAX_ELEMENTS + "-dən çox XML elementi var.",
                                "The file has more than " + MAX_ELEMENTS + " XML elements."),
                        new Text("Modeli bir neçə modelə bölün.", "Split the model into several.")));
            }
        }

        private int line() {
            return locator == null ? 0 : locator.getLineNumber();
        }

        private static List<XmlElement.Attribute> attributes(Attributes written) {
            List<XmlElement.Attribute> attributes = new ArrayList<>(written.getLength());
            for (int i = 0; i < written.getLength(); i++) {
                attributes.add(
                        new XmlElement.Attribute(written.getURI(i), written.getLocalName(i), written.getValue(i)));
            }
            return attributes;
        }
    }
}
