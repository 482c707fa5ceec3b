package dev.fixwright.fix.xss;

import dev.fixwright.fix.xss.TagLibraries.Library;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.jsp.ElExpression;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import java.util.Locale;
import java.util.Optional;

/** Encodes expressions of the expression language that stand in a page's text, with a tag library that the project has. */
final class ElOutput {
    private static final String NO_LIBRARY = "neither JSTL nor the OWASP Encoder's tag library is among the project's"
            + " libraries, and the expression language cannot encode by itself";

    private final JspFile page;
    private final TagLibraries libraries;
    private final boolean readsClassFiles;
    private final String rule;

    /** Encodes for one page; {@code tool} and {@code rule} tell what the scanner knows as encoded. */
    ElOutput(JspFile page, TagLibraries libraries, String tool, String rule) {
        this.page = page;
        this.libraries = libraries;
        this.readsClassFiles = tool.toLowerCase(Locale.ROOT).matches(".*(spot|find).?(sec)?.?bugs.*");
        this.rule = rule;
    }

    void encode(JspPart el, Place place, ElOrigins origins, PageFix fix) {
        String code = el.inner(page.text()).strip();
        ElExpression expression = ElExpression.of(code);
        String shown = "${" + PageFix.brief(code) + "}";
        if (origins.isHarmless(expression)) {
            fix.safe("only constants, numbers and the like are written here, which needs no fix");
        } else if (origins.isEncoded(expression)) {
            fix.safe("every value that is written here is already encoded");
        } else if (ElOrigins.holdsMarkup(expression)) {
            fix.problem("`" + shown + "` holds HTML of its own, as its name says, which encoding would show as text");
        } else {
            replacement(el, code, expression, place, fix).ifPresent(text -> {
                fix.edit(new Edit(el.start(), el.end(), text));
            });
        }
    }

    private Optional<String> replacement(JspPart el, String code, ElExpression expression, Place place, PageFix fix) {
        return switch (place) {
            case TEXT -> html(code, true, fix);
            case QUOTED_ATTRIBUTE, QUERY_VALUE -> html(code, false, fix);
            case UNQUOTED_ATTRIBUTE -> unquoted(el, code, fix);
            case ADDRESS -> address(code, expression, fix);
            case SCRIPT_STRING, HANDLER_STRING -> script(code, place, fix);
            case SCRIPT_CODE, SCRIPT_ADDRESS, STYLE, TAG -> {
                fix.problem("the value `${" + PageFix.brief(code) + "}` stands " + place.words()
                        + ", where no encoding is enough");
                yield Optional.empty();
            }
        };
    }

    private Optional<String> html(String code, boolean betweenTags, PageFix fix) {
        if (libraries.declared(Library.ENCODER).isPresent() || !hasStandard()) {
            if (!libraries.has(Library.ENCODER)) {
                fix.problem(NO_LIBRARY);
                return Optional.empty();
            }
            String function = betweenTags ? readsClassFiles ? "forHtmlContent" : "forHtml" : "forHtmlAttribute";
            return Optional.of(call(Library.ENCODER, function, code, fix));
        }
        boolean onlyCore = libraries.declared(Library.CORE).isPresent()
                && libraries.declared(Library.FUNCTIONS).isEmpty()
                && !rule.contains("escapexml");
        boolean out = readsClassFiles || (betweenTags && onlyCore) || !libraries.has(Library.FUNCTIONS);
        // Blank text beside a tag is dropped from a page that is an XML document, beside an expression it is not.
        if (out && !page.isXml() && libraries.has(Library.CORE)) {
            Optional<String> tag = outTag(code, betweenTags, fix);
            if (tag.isPresent()) {
                return tag;
            }
        }
        if (!libraries.has(Library.FUNCTIONS)) {
            fix.problem("`${" + PageFix.brief(code)
                    + "}` cannot be written as a value of c:out, and the project's JSTL has no" + " functions");
            return Optional.empty();
        }
        return Optional.of(call(Library.FUNCTIONS, "escapeXml", code, fix));
    }

    private boolean hasStandard() {
        return libraries.has(Library.FUNCTIONS) || libraries.has(Library.CORE);
    }

    /** The tag that prints a value encoded; none where the value's own quotes stand against those of the attribute. */
    private Optional<String> outTag(String code, boolean betweenTags, PageFix fix) {
        char quote = betweenTags && code.indexOf('"') < 0 ? '"' : '\'';
        if (code.indexOf(quote) >= 0 || code.indexOf('\\') >= 0 || (!betweenTags && code.indexOf('"') >= 0)) {
            return Optional.empty();
        }
        String tag = libraries.use(Library.CORE) + ":out";
        fix.encoded("${" + code + "}", tag);
        return Optional.of("<" + tag + " value=" + quote + "${" + code + "}" + quote + "/>");
    }

    private String call(Library library, String function, String code, PageFix fix) {
        String name = libraries.use(library) + ":" + function;
        fix.encoded("${" + code + "}", name);
        return "${" + name + "(" + code + ")}";
    }

    /** Without quotes around it a value ends at the first space, so it gets quotes where it is the whole value. */
    private Optional<String> unquoted(JspPart el, String code, PageFix fix) {
        if (libraries.declared(Library.ENCODER).isPresent() || (!hasStandard() && libraries.has(Library.ENCODER))) {
            return Optional.of(call(Library.ENCODER, "forHtmlUnquotedAttribute", code, fix));
        }
        String text = page.text();
        boolean first = el.start() > 0 && text.charAt(el.start() - 1) == '=';
        boolean last = el.end() < text.length() && " \t\r\n>".indexOf(text.charAt(el.end())) >= 0;
        if (!first || !last) {
            fix.problem(
                    "the value `${" + PageFix.brief(code) + "}` is part of an attribute without quotes, which only the"
                            + " OWASP Encoder's tag library can encode for");
            return Optional.empty();
        }
        return html(code, false, fix).map(value -> "\"" + value + "\"");
    }

    /** Addresses that run code instead of leading somewhere have a scheme of their own. */
    private Optional<String> address(String code, ElExpression expression, PageFix fix) {
        if (!expression.isLookup() || !libraries.has(Library.FUNCTIONS)) {
            fix.problem("the value `${" + PageFix.brief(code)
                    + "}` stands as the whole address of a link, which may run code"
                    + " (javascript:), and the expression language cannot check it here");
            return Optional.empty();
        }
        String fn = libraries.use(Library.FUNCTIONS);
        fix.encoded("${" + code + "}", fn + ":escapeXml, and followed only where it is no address that runs code,");
        String starts = fn + ":startsWith(" + code + ", ";
        return Optional.of("${" + starts + "'/') or " + starts + "'http://') or " + starts + "'https://') or not " + fn
                + ":contains(" + code + ", ':') ? " + fn + ":escapeXml(" + code + ") : '#'}");
    }

    private Optional<String> script(String code, Place place, PageFix fix) {
        if (libraries.has(Library.ENCODER)) {
            return Optional.of(call(Library.ENCODER, "forJavaScript", code, fix));
        }
        Optional<String> spring = libraries.declared(Library.SPRING);
        if (spring.isPresent() && place == Place.SCRIPT_STRING) {
            String tag = spring.get() + ":escapeBody";
            fix.encoded("${" + code + "}", tag);
            return Optional.of(
                    "<" + tag + " htmlEscape=\"false\" javaScriptEscape=\"true\">${" + code + "}</" + tag + ">");
        }
        fix.problem("the value `${" + PageFix.brief(code) + "}` stands " + place.words()
                + ", and no tag library of the project encodes for scripts, as the OWASP Encoder's does");
        return Optional.empty();
    }
}
