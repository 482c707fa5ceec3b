package dev.fixwright.syntax.xml;

import dev.fixwright.patch.Edit;
import dev.fixwright.source.Layout;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.xml.XmlElement.XmlAttribute;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An XML file as it is written: nothing is resolved or fetched, and broken parts are passed over. */
public final class XmlFile {
    private static final Pattern TAG =
            Pattern.compile("<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?]]>|<[?!][^>]*>|</\\s*([\\w:.-]+)\\s*>"
                    + "|<([\\w:.-]+)((?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*([\"'])(.*?)\\2", Pattern.DOTALL);

    private final SourceFile source;
    private final Lines lines;
    private final List<XmlElement> elements = new ArrayList<>();

    private XmlFile(SourceFile source) {
        this.source = source;
        this.lines = Lines.of(source.text());
        read();
    }

    public static XmlFile parse(SourceFile source) {
        return new XmlFile(source);
    }

    public SourceFile source() {
        return source;
    }

    public Lines lines() {
        return lines;
    }

    /** Every element, in the order of their first tags. */
    public List<XmlElement> elements() {
        return List.copyOf(elements);
    }

    /** The text between an element's tags. */
    public String content(XmlElement element) {
        return source.text().substring(element.tagEnd(), Math.max(element.tagEnd(), element.contentEnd()));
    }

    /** Puts an attribute after the last one of an element, on a line of its own where that one has its own. */
    public Edit adding(XmlElement element, String name, String value) {
        String added = name + "=\"" + value + "\"";
        if (element.attributes().isEmpty()) {
            return Edit.insert(element.start() + 1 + element.name().length(), " " + added);
        }
        XmlAttribute last = element.attributes().get(element.attributes().size() - 1);
        Layout layout = new Layout(source, lines, "  ");
        String before = layout.startsItsLine(last.start()) ? layout.newLine() + layout.indentOf(last.start()) : " ";
        return Edit.insert(last.valueEnd() + 1, before + added);
    }

    private void read() {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(source.text());
        while (tag.find()) {
            if (tag.group(1) != null) {
                close(open, tag.group(1), tag.start());
            } else if (tag.group(2) != null) {
                List<String> parents = new ArrayList<>();
                open.descendingIterator()
                        .forEachRemaining(
                                index -> parents.add(elements.get(index).name()));
                elements.add(new XmlElement(tag.group(2), tag.start(), tag.end(), tag.end(), parents, attributes(tag)));
                if (tag.group(4).isEmpty()) {
                    open.push(elements.size() - 1);
                }
            }
        }
    }

    private void close(Deque<Integer> open, String name, int end) {
        while (!open.isEmpty()) {
            int index = open.pop();
            XmlElement one = elements.get(index);
            if (one.name().equals(name)) {
                elements.set(
                        index,
                        new XmlElement(one.name(), one.start(), one.tagEnd(), end, one.parents(), one.attributes()));
                return;
            }
        }
    }

    private static List<XmlAttribute> attributes(Matcher tag) {
        List<XmlAttribute> attributes = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
        int offset = tag.start(3);
        while (attribute.find()) {
            attributes.add(new XmlAttribute(
                    attribute.group(1),
                    offset + attribute.start(),
                    offset + attribute.start(3),
                    offset + attribute.end(3),
                    attribute.group(3)));
        }
        return attributes;
    }
}
