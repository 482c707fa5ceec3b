package dev.fixwright.fix.xss;

import dev.fixwright.finding.Finding;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import dev.fixwright.syntax.jsp.JspTag;
import java.util.List;
import java.util.Optional;

/** Why nothing is encoded at a place of a page. */
final class PageReasons {
    private PageReasons() {}

    /** Why a rule is about something that encoding does not cure. */
    static Optional<String> otherThanEncoding(Finding finding) {
        return switch (finding.rule()) {
            case "JSP_INCLUDE" ->
                Optional.of(
                        "a value decides which page is included here, and no encoding helps against that: only a list of"
                                + " the pages that may be included does");
            case "JSP_SPRING_EVAL" ->
                Optional.of(
                        "a value becomes part of a Spring expression that is evaluated here, and no encoding helps against"
                                + " that: the expression has to be constant");
            case "JSP_XSLT" ->
                Optional.of(
                        "a value decides which style sheet transforms the XML here, and no encoding helps against that:"
                                + " only a list of the style sheets that may be used does");
            default -> Optional.empty();
        };
    }

    /** Why the reported lines send nothing that could be encoded. */
    static String nothingSent(Finding finding, JspFile page) {
        int last = Math.min(finding.region().endLine(), page.lines().count());
        List<JspPart> parts = page.partsOn(finding.region().startLine(), last);
        Optional<JspTag> taking = parts.stream()
                .flatMap(part -> part.tag().stream())
                .filter(tag -> !tag.values().isEmpty())
                .findFirst();
        if (taking.isPresent()) {
            return taking(taking.get(), page);
        }
        if (isComment(parts, page, finding.region().startLine(), last)) {
            return "the reported line is a comment of the page, which is not sent";
        }
        boolean literal = page.ignoresEl()
                && parts.stream().anyMatch(part -> part.inner(page.text()).contains("${"));
        if (literal) {
            return "the page says isELIgnored, so `${` is already sent as it stands";
        }
        if (parts.stream().anyMatch(part -> part.is(Kind.SCRIPTLET))) {
            return "the scriptlet on the reported line sends nothing to the browser";
        }
        return "only constant text is sent on the reported line, which needs no fix";
    }

    private static String taking(JspTag tag, JspFile page) {
        String shown = "`<" + tag.qualified() + ">`";
        if (tag.name().equals("include")
                || tag.name().equals("import")
                || tag.name().equals("forward")) {
            return "the value decides which page " + shown
                    + " takes in, and no encoding helps against that: only a list of the"
                    + " pages that may be taken in does";
        }
        if (tag.qualified().equals("jsp:param") || tag.name().equals("param")) {
            return shown + " hands the value on as a parameter, and it is sent elsewhere if at all";
        }
        if (PageTags.printsNothing(tag)) {
            return shown + " reads the value and sends nothing to the browser";
        }
        String attribute = tag.attributes().stream()
                .filter(one -> one.value(page.text()).contains("{")
                        || one.value(page.text()).contains("<%"))
                .map(JspTag.Attribute::name)
                .findFirst()
                .orElse("");
        return "the value is handed to the tag " + shown + " as its `" + attribute
                + "`, and what that prints cannot be told from this page";
    }

    private static boolean isComment(List<JspPart> parts, JspFile page, int first, int last) {
        int from = page.lines().start(first);
        int to = page.lines().end(last);
        return parts.stream().anyMatch(part -> part.is(Kind.COMMENT))
                && parts.stream()
                        .allMatch(part -> part.is(Kind.COMMENT)
                                || page.text()
                                        .substring(Math.max(from, part.start()), Math.min(to, part.end()))
                                        .isBlank());
    }
}
