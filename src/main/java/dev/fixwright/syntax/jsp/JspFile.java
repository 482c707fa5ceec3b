package dev.fixwright.syntax.jsp;

import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page, a part of pages, or a tag file, divided into its parts. Any text can be read. */
public final class JspFile {
    private static final List<String> EXTENSIONS =
            List.of("jsp", "jspf", "jspx", "jsw", "jsv", "jspi", "tag", "tagf", "tagx");
    /** Prefixes that documents use for elements of their own; a server only runs tags whose prefix is declared. */
    private static final Set<String> FOREIGN = Set.of(
            "svg", "math", "xlink", "xsl", "xs", "xsd", "o", "v", "w", "x14", "fb", "g", "og", "soap", "soapenv");

    private static final Pattern NAMESPACE =
            Pattern.compile("xmlns:([\\w.-]{1,40})\\s*=\\s*[\"']([^\"'<>]{1,300})[\"']");

    private final SourceFile source;
    private final List<JspPart> parts;
    private final boolean sound;
    private final Map<String, String> libraries;
    private final Lines lines;

    private JspFile(SourceFile source, List<JspPart> parts, boolean sound) {
        this.source = source;
        this.parts = List.copyOf(parts);
        this.sound = sound;
        this.libraries = libraries(source.text(), parts);
        this.lines = Lines.of(source.text());
    }

    /** Whether a path names a file of this language. */
    public static boolean isJsp(SourcePath path) {
        return EXTENSIONS.stream().anyMatch(path::hasExtension);
    }

    public static JspFile parse(SourceFile source) {
        JspScanner first = new JspScanner(source.text(), true, prefix -> true);
        JspFile whole = new JspFile(source, first.parts(), first.isSound());
        boolean includes = whole.directives("include").findAny().isPresent();
        boolean open = includes || whole.libraries.isEmpty() || source.path().hasExtension("jspf");
        Set<String> declared = new HashSet<>(whole.libraries.keySet());
        declared.add("jsp");
        JspScanner second = new JspScanner(
                source.text(),
                !whole.ignoresEl(),
                prefix -> declared.contains(prefix) || (open && !FOREIGN.contains(prefix)));
        return new JspFile(source, second.parts(), second.isSound());
    }

    private static Map<String, String> libraries(String text, List<JspPart> parts) {
        Map<String, String> found = new LinkedHashMap<>();
        for (JspPart part : parts) {
            JspTag tag = part.tag().filter(one -> part.is(Kind.DIRECTIVE)).orElse(null);
            if (tag != null && tag.name().equals("taglib")) {
                Optional<String> uri = tag.value("uri", text).or(() -> tag.value("tagdir", text));
                tag.value("prefix", text).ifPresent(prefix -> found.putIfAbsent(prefix, uri.orElse("")));
            }
        }
        Matcher namespaces = NAMESPACE.matcher(text);
        while (namespaces.find()) {
            found.putIfAbsent(namespaces.group(1), namespaces.group(2));
        }
        return found;
    }

    public SourceFile source() {
        return source;
    }

    public String text() {
        return source.text();
    }

    public Lines lines() {
        return lines;
    }

    public List<JspPart> parts() {
        return parts;
    }

    /** Whether everything that begins in the page ends in it. */
    public boolean isSound() {
        return sound;
    }

    /** The tag libraries that the page itself declares: what identifies each, by its prefix. */
    public Map<String, String> libraries() {
        return libraries;
    }

    /** Whether the page is written as an XML document. */
    public boolean isXml() {
        return source.path().hasExtension("jspx") || source.path().hasExtension("tagx") || text().contains("<jsp:root");
    }

    public Stream<JspTag> directives(String name) {
        return parts.stream()
                .filter(part -> part.is(Kind.DIRECTIVE))
                .flatMap(part -> part.tag().stream())
                .filter(tag -> tag.name().equals(name));
    }

    /** What the page's own directives say of it under a name; several values where it may be said several times. */
    public List<String> settings(String attribute) {
        return Stream.concat(directives("page"), directives("tag"))
                .flatMap(tag -> tag.value(attribute, text()).stream())
                .toList();
    }

    /** The files that the page takes in when it is translated. */
    public List<String> includes() {
        return directives("include")
                .flatMap(tag -> tag.value("file", text()).stream())
                .toList();
    }

    /** Whether the page sends the expression language's expressions as they stand. */
    public boolean ignoresEl() {
        return settings("isELIgnored").contains("true");
    }

    /** The parts that have a character on some lines. */
    public List<JspPart> partsOn(int firstLine, int lastLine) {
        int from = lines.start(firstLine);
        int to = lines.end(Math.min(lastLine, lines.count()));
        return parts.stream().filter(part -> part.overlaps(from, to)).toList();
    }

    /** Where a directive or a declaration can be put in without changing a character of what the page sends. */
    public int headEnd() {
        int end = 0;
        for (JspPart part : parts) {
            boolean blank = part.is(Kind.TEXT) && part.inner(text()).isBlank();
            if (part.is(Kind.DIRECTIVE)) {
                end = part.end();
            } else if (!blank && !part.is(Kind.COMMENT)) {
                break;
            }
        }
        return end;
    }

    /** Whether this page is another one with some edits, and nothing outside of them reads differently. */
    public boolean keepsTheRestOf(JspFile before, FilePatch.Edited edits) {
        if (before.sound && !sound) {
            return false;
        }
        Set<String> kept = new HashSet<>();
        parts.forEach(part -> kept.add(part.kind() + " " + part.start() + " " + part.end()));
        List<JspPart> untouched = new ArrayList<>();
        for (JspPart part : before.parts) {
            boolean touched = edits.edits().stream().anyMatch(edit -> part.overlaps(edit.start(), edit.end()));
            if (!touched && !part.is(Kind.TEXT)) {
                untouched.add(part);
            }
        }
        return untouched.stream().allMatch(part -> {
            int start = edits.moved(part.start());
            return kept.contains(part.kind() + " " + start + " " + (start + part.end() - part.start()));
        });
    }
}
