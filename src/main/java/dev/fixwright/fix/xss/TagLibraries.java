package dev.fixwright.fix.xss;

import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.Libraries;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tag libraries that can encode in a page: those that it declares, and those that the project has besides. */
final class TagLibraries {
    enum Library {
        CORE("c", "http://java.sun.com/(jsp/)?jstl/core(_rt)?|http://xmlns.jcp.org/jsp/jstl/core|jakarta.tags.core"),
        FUNCTIONS("fn", "http://(java.sun.com|xmlns.jcp.org)/jsp/jstl/functions|jakarta.tags.functions"),
        ENCODER(
                "e",
                "https://www.owasp.org/index.php/OWASP_Java_Encoder_Project(#advanced)?|owasp.encoder.jakarta(.advanced)?"),
        SPRING("spring", "http://www.springframework.org/tags");

        private final String prefix;
        private final Pattern uri;

        Library(String prefix, String uri) {
            this.prefix = prefix;
            this.uri = Pattern.compile(uri);
        }
    }

    private static final List<String> STANDARD =
            List.of("jstl", "javax.servlet.jsp.jstl", "jakarta.servlet.jsp.jstl", "taglibs-standard-impl", "standard");

    private final JspFile page;
    private final Project project;
    private final Libraries libraries;
    private final Map<String, String> declared;
    private final Map<String, String> added = new LinkedHashMap<>();

    TagLibraries(JspFile page, Project project) {
        this.page = page;
        this.project = project;
        this.libraries = project.libraries(page.source().path());
        this.declared = project.webPages().librariesOf(page);
    }

    /** What identifies each library that is declared where the page's text stands, by its prefix. */
    Map<String, String> declared() {
        return declared;
    }

    /** The prefix of a library that is declared already. */
    Optional<String> declared(Library library) {
        return declared.entrySet().stream()
                .filter(one -> library.uri.matcher(one.getValue()).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean has(Library library) {
        return declared(library).isPresent() || uri(library).isPresent();
    }

    /** The prefix to use a library by, which is declared with the fix where it is not yet. */
    String use(Library library) {
        Optional<String> known = declared(library)
                .or(() -> added.entrySet().stream()
                        .filter(one -> library.uri.matcher(one.getValue()).matches())
                        .map(Map.Entry::getKey)
                        .findFirst());
        if (known.isPresent()) {
            return known.get();
        }
        String prefix = library.prefix;
        for (int i = 2; declared.containsKey(prefix) || added.containsKey(prefix); i++) {
            prefix = library.prefix + i;
        }
        added.put(prefix, uri(library).orElseThrow());
        return prefix;
    }

    /** The name by which the project's other pages, or its libraries, know a library; empty where the project lacks it. */
    private Optional<String> uri(Library library) {
        return switch (library) {
            case CORE -> standard("core");
            case FUNCTIONS -> standard("functions");
            case ENCODER -> encoder();
            case SPRING -> Optional.empty();
        };
    }

    private Optional<String> standard(String name) {
        Optional<String> here = declared.values().stream()
                .filter(Library.CORE.uri.asMatchPredicate().or(Library.FUNCTIONS.uri.asMatchPredicate()))
                .findFirst();
        Optional<String> known = here.or(() -> project.webPages().known(Library.FUNCTIONS.uri))
                .or(() -> project.webPages().known(Library.CORE.uri));
        if (known.isPresent()) {
            String uri = known.get();
            boolean old = uri.startsWith("http://java.sun.com/jstl/");
            return old ? Optional.empty() : Optional.of(uri.replaceFirst("(core|functions)$", name));
        }
        if (STANDARD.stream().noneMatch(libraries::has)) {
            return Optional.empty();
        }
        boolean jakarta = libraries.mentions("jakarta.servlet.jsp.jstl") || libraries.mentions("jakarta.tags");
        return Optional.of(jakarta ? "jakarta.tags." + name : "http://java.sun.com/jsp/jstl/" + name);
    }

    private Optional<String> encoder() {
        if (libraries.has("encoder-jakarta-jsp")) {
            return Optional.of("owasp.encoder.jakarta");
        }
        return libraries.has("encoder-jsp")
                ? Optional.of("https://www.owasp.org/index.php/OWASP_Java_Encoder_Project")
                : project.webPages().known(Library.ENCODER.uri);
    }

    /** A library that the edits use and the page declares behind them. */
    Optional<String> declaredBehind(Collection<Edit> edits) {
        int first = edits.stream().mapToInt(Edit::start).min().orElse(0);
        return page.parts().stream()
                .filter(part -> part.is(JspPart.Kind.DIRECTIVE) && part.start() > first)
                .flatMap(part -> part.tag().stream())
                .flatMap(tag -> tag.value("prefix", page.text()).stream())
                .filter(prefix ->
                        edits.stream().anyMatch(edit -> edit.replacement().contains(prefix + ":")))
                .findFirst();
    }

    /** The declarations of the libraries that came to be used; without a character of their own in what the page sends. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        int at = page.isXml() ? rootNameEnd() : page.headEnd();
        added.forEach((prefix, uri) -> edits.add(Edit.insert(
                at,
                page.isXml()
                        ? " xmlns:" + prefix + "=\"" + uri + "\""
                        : "<%@ taglib prefix=\"" + prefix + "\" uri=\"" + uri + "\" %>")));
        return edits;
    }

    /** Behind the name of the document's first element, where its attributes stand. */
    private int rootNameEnd() {
        var name = Pattern.compile("<[A-Za-z][\\w:.-]*").matcher(page.text());
        return name.find() ? name.end() : 0;
    }
}
