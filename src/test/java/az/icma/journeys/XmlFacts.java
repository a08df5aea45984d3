package az.icma.journeys;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/**
 * What an XML file says, fact by fact: each element, each attribute, each text, with the place where it stands. However
 * it is written: prefixes, line breaks and digits beyond what a drawing can hold make no difference, nor does their order.
 */
final class XmlFacts {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern QUALIFIED = Pattern.compile("([\\w.-]+):([^\\s:/]+)");
    private static final String OLD_NAME = "http://activiti.org/bpmn";
    private static final String NAME = "http://camunda.org/schema/1.0/bpmn";

    private final List<String> facts = new ArrayList<>();

    private XmlFacts() {}

    static List<String> of(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XmlFacts told = new XmlFacts();
            told.tell(
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(xml.replaceFirst("^\\uFEFF", ""))))
                            .getDocumentElement(),
                    "");
            return told.facts;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void tell(Element element, String above) {
        String name = "{" + space(element) + "}" + element.getLocalName();
        String id = element.getAttribute("id");
        String here = id.isEmpty() ? above + "/" + name : name + "#" + id;
        facts.add(here);
        for (int at = 0; at < element.getAttributes().getLength(); at++) {
            Attr attribute = (Attr) element.getAttributes().item(at);
            if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                facts.add(here + " @" + space(attribute) + " " + attribute.getLocalName() + "="
                        + said(attribute.getValue(), element));
            }
        }
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                tell(inner, here);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        if (!text.toString().isBlank()) {
            facts.add(here + " says " + said(text.toString(), element));
        }
    }

    private static String space(Node node) {
        String space = node.getNamespaceURI() == null ? "" : node.getNamespaceURI();
        return space.equals(OLD_NAME) ? NAME : space;
    }

    private static String said(String value, Element element) {
        String text = value.strip().replaceAll("\\s+", " ");
        if (NUMBER.matcher(text).matches()) {
            return Double.toString(Double.parseDouble(text)).replaceFirst("\\.0$", "");
        }
        Matcher qualified = QUALIFIED.matcher(text);
        return qualified.matches() && element.lookupNamespaceURI(qualified.group(1)) != null
                ? qualified.group(2)
                : text;
    }
}
