package dev.fixwright.fix.xss;

import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page is and where it begins: as HTML, as a script, or inside of the page that takes it in. */
final class PageStart {
    private static final Pattern OTHER =
            Pattern.compile(".*(json|text/plain|csv|octet-stream|pdf|image/|event-stream|ms-excel|vcard|calendar).*");
    private static final Pattern SET = Pattern.compile("setContentType\\(\\s*\"([^\"]*)\"");

    private PageStart() {}

    /** Why the page needs no encoding for HTML, where it says that it is something else. */
    static Optional<String> otherThanHtml(JspFile page) {
        return type(page)
                .filter(type -> OTHER.matcher(type).matches())
                .map(type -> "the page is " + type + ", which browsers do not read as HTML");
    }

    private static Optional<String> type(JspFile page) {
        Optional<String> type = page.settings("contentType").stream().findFirst();
        for (JspPart part : page.parts()) {
            if (part.is(Kind.SCRIPTLET)) {
                Matcher set = SET.matcher(part.inner(page.text()));
                type = set.find() ? Optional.of(set.group(1)) : type;
            }
        }
        return type.map(one -> one.toLowerCase(Locale.ROOT));
    }

    /** The place in the page where its first character stands. */
    static PageScanner of(JspFile page, Project project) {
        boolean script = type(page)
                .filter(type -> type.contains("javascript") || type.contains("ecmascript"))
                .isPresent();
        return script ? PageScanner.inScript() : inIncluding(page, project).orElseGet(PageScanner::new);
    }

    /** A page may be taken in where another one is inside of a script, say. */
    private static Optional<PageScanner> inIncluding(JspFile page, Project project) {
        for (SourcePath path : project.webPages().including(page)) {
            Optional<JspFile> outer = project.jsp(path);
            Optional<JspPart> directive = outer.flatMap(one -> one.parts().stream()
                    .filter(part -> part.is(Kind.DIRECTIVE))
                    .filter(part -> part.tag()
                            .orElseThrow()
                            .value("file", one.text())
                            .filter(file -> file.endsWith(page.source().path().fileName()))
                            .isPresent())
                    .findFirst());
            if (directive.isPresent()) {
                PageScanner place = Objects.requireNonNull(
                                new PageWalk(outer.get(), new PageScanner(), part -> List.of())
                                        .standings(List.of(directive.get()))
                                        .get(directive.get()))
                        .scanner();
                if (place.place() != Place.TEXT) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }
}
