package az.icma.process.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a model's text, with the line where it stands. */
public final class XmlElement {

    /** An attribute as it was written; the namespace is empty where it has no prefix. */
    public record Attribute(String namespace, String name, String value) {}

    private final String namespace;
    private final String name;
    private final int line;
    private final XmlElement parent;
    private final List<Attribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(XmlElement parent, String namespace, String name, List<Attribute> attributes, int line) {
        this.parent = parent;
        this.namespace = namespace;
        this.name = name;
        this.attributes = List.copyOf(attributes);
        this.line = line;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void append(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    public String namespace() {
        return namespace;
    }

    public String name() {
        return name;
    }

    public int line() {
        return line;
    }

    public Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    /** The text directly inside, without surrounding blanks. */
    public String text() {
        return text.toString().strip();
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    public Optional<String> attribute(String attributeName) {
        return attribute("", attributeName);
    }

    public Optional<String> attribute(String attributeNamespace, String attributeName) {
        return attributes.stream()
                .filter(attribute -> attribute.namespace().equals(attributeNamespace)
                        && attribute.name().equals(attributeName))
                .map(Attribute::value)
                .findFirst();
    }

    /** The id, or an empty text. */
    public String id() {
        return attribute("id").orElse("");
    }

    /** The id of this element or of the nearest one around it that has an id. */
    public String nearestId() {
        return id().isEmpty() && parent != null ? parent.nearestId() : id();
    }

    public String label() {
        return attribute("name").orElse("");
    }

    public List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    public Stream<XmlElement> children(String childNamespace, String childName) {
        return children.stream().filter(child -> child.is(childNamespace, childName));
    }

    public Optional<XmlElement> child(String childNamespace, String childName) {
        return children(childNamespace, childName).findFirst();
    }

    /** This element and everything below it, in the order of the text. */
    public Stream<XmlElement> tree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::tree));
    }

    public boolean is(String otherNamespace, String otherName) {
        return namespace.equals(otherNamespace) && name.equals(otherName);
    }

    /** The nearest element around this one that has the given name. */
    public Optional<XmlElement> around(String otherNamespace, String otherName) {
        for (XmlElement above = parent; above != null; above = above.parent) {
            if (above.is(otherNamespace, otherName)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "<" + name + (id().isEmpty() ? "" : " id=\"" + id() + "\"") + "> line " + line;
    }
}
