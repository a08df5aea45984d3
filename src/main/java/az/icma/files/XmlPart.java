package az.icma.files;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a document, whose document types are refused before they do anything. */
final class XmlPart {

    private static final XMLInputFactory READERS = readers();

    private XmlPart() {}

    static void read(byte[] part, Elements elements) {
        try {
            XMLStreamReader xml = READERS.createXMLStreamReader(new ByteArrayInputStream(part));
            StringBuilder text = new StringBuilder();
            for (; ; xml.next()) {
                switch (xml.getEventType()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw Refusal.ENTITIES.refused();
                    case XMLStreamConstants.START_ELEMENT -> {
                        text.setLength(0);
                        elements.begins(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        elements.ends(xml.getLocalName(), text);
                        text.setLength(0);
                    }
                    case XMLStreamConstants.END_DOCUMENT -> {
                        return;
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw Refusal.DAMAGED.refused();
        }
    }

    /** The value of an attribute, whatever its prefix. */
    static Optional<String> attribute(XMLStreamReader element, String name) {
        return IntStream.range(0, element.getAttributeCount())
                .filter(i -> element.getAttributeLocalName(i).equals(name))
                .mapToObj(element::getAttributeValue)
                .findFirst();
    }

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return readers;
    }

    /** What is looked for in a part. */
    interface Elements {

        void begins(String name, XMLStreamReader element);

        /** @param text directly before the end of the element */
        default void ends(String name, CharSequence text) {}
    }
}
