package dev.fixwright.syntax.build;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Layout;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A {@code pom.xml}: a library goes to the end of the project's own {@code <dependencies>}. */
final class MavenManifest implements Manifest {
    private static final List<String> DEPENDENCIES = List.of("project", "dependencies");
    private static final String END = "</dependencies>";

    @Override
    public FilePatch adding(Library library, SourceFile file) throws UnknownLayoutException {
        String text = file.text();
        int end = endOfDependencies(file);
        Layout layout = new Layout(file, Lines.of(text), "    ");
        if (!layout.startsItsLine(end)) {
            throw new UnknownLayoutException(file.path() + " ends its dependencies in the middle of a line");
        }
        String outer = layout.indentOf(end);
        int last = text.lastIndexOf("<dependency>", end);
        String inner = last >= 0 && layout.indentOf(last).length() > outer.length()
                ? layout.indentOf(last)
                : outer + (outer.isEmpty() ? "  " : outer);
        String step = inner.substring(Math.min(outer.length(), inner.length()));
        List<String> lines = List.of(
                inner + "<dependency>",
                inner + step + "<groupId>" + library.group() + "</groupId>",
                inner + step + "<artifactId>" + library.name() + "</artifactId>",
                inner + step + "<version>" + library.version() + "</version>",
                inner + "</dependency>");
        String added = String.join(layout.newLine(), lines) + layout.newLine();
        return new FilePatch.Edited(file.path(), List.of(Edit.insert(end - outer.length(), added)));
    }

    /** Where {@code </dependencies>} of the project itself begins: not that of a profile, a plug-in or a management section. */
    private static int endOfDependencies(SourceFile file) throws UnknownLayoutException {
        try {
            return endOfDependencies(file.text())
                    .orElseThrow(() -> new UnknownLayoutException(file.path() + " has no dependencies to add to"));
        } catch (XMLStreamException e) {
            throw new UnknownLayoutException(file.path() + " is no well-formed XML");
        }
    }

    private static OptionalInt endOfDependencies(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
        Deque<String> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.addLast(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                boolean found = List.copyOf(open).equals(DEPENDENCIES);
                open.removeLast();
                int start = text.lastIndexOf(END, xml.getLocation().getCharacterOffset());
                if (found && start >= 0) {
                    return OptionalInt.of(start);
                }
            }
        }
        return OptionalInt.empty();
    }
}
