package dev.fixwright.syntax.xml;

import java.util.List;
import java.util.Optional;

/**
 * An element of an XML file.
 *
 * @param name as it is written, with its prefix
 * @param start the offset of its first tag's {@code <}
 * @param tagEnd the offset just past its first tag
 * @param contentEnd the offset of its last tag; that of the first tag's end where it has no content
 * @param parents the names of the elements around it, the outermost first
 */
public record XmlElement(
        String name, int start, int tagEnd, int contentEnd, List<String> parents, List<XmlAttribute> attributes) {
    public XmlElement {
        parents = List.copyOf(parents);
        attributes = List.copyOf(attributes);
    }

    /**
     * An attribute.
     *
     * @param start the offset of its name
     * @param valueStart the offset of its value, inside the quotes
     * @param valueEnd the offset just past its value
     */
    public record XmlAttribute(String name, int start, int valueStart, int valueEnd, String value) {}

    public Optional<XmlAttribute> attribute(String wanted) {
        return attributes.stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    public boolean isIn(String parent) {
        return parents.contains(parent);
    }
}
