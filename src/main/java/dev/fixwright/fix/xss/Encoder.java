package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.build.Library;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Libraries;
import dev.fixwright.syntax.java.OwnMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Writes a value encoded for its place, with the encoder that the project has or with a small method of the class. */
final class Encoder {
    private enum Kind {
        OWASP("org.owasp.encoder.Encode", "encoder"),
        ESAPI("org.owasp.esapi.ESAPI", "esapi"),
        SPRING("org.springframework.web.util.HtmlUtils", "spring-web"),
        COMMONS_TEXT("org.apache.commons.text.StringEscapeUtils", "commons-text"),
        COMMONS_LANG_3("org.apache.commons.lang3.StringEscapeUtils", "commons-lang3"),
        COMMONS_LANG("org.apache.commons.lang.StringEscapeUtils", "commons-lang"),
        JDK("", "");

        private final String type;
        private final String artifact;

        Kind(String type, String artifact) {
            this.type = type;
            this.artifact = artifact;
        }
    }

    private static final String SPRING_SCRIPTS = "org.springframework.web.util.JavaScriptUtils";

    private final JavaEdits edits;
    private final Node at;
    private final PageMethods methods;
    private final Kind kind;
    private final Set<String> used = new TreeSet<>();

    Encoder(JavaSite site, JavaEdits edits, Node at, PageMethods methods) {
        this.edits = edits;
        this.at = at;
        this.methods = methods;
        this.kind = kind(site);
    }

    private static Kind kind(JavaSite site) {
        Libraries libraries = site.project().libraries(site.finding().path());
        Optional<Kind> imported = first(kind -> imports(site.file(), kind.type));
        return imported.or(() -> first(kind -> libraries.has(kind.artifact))).orElse(Kind.JDK);
    }

    private static Optional<Kind> first(Predicate<Kind> test) {
        return List.of(Kind.values()).stream()
                .filter(kind -> kind != Kind.JDK && test.test(kind))
                .findFirst();
    }

    private static boolean imports(JavaFile file, String type) {
        return file.unit().getImports().stream()
                .anyMatch(one -> !one.isStatic() && one.getNameAsString().equals(type));
    }

    /** The value encoded for its place; empty where no encoding is enough there. */
    Optional<String> encoded(String value, boolean isString, Place place) {
        return switch (place) {
            case TEXT, QUOTED_ATTRIBUTE -> Optional.of(html(value, isString));
            case UNQUOTED_ATTRIBUTE -> Optional.of(unquoted(value, isString));
            case QUERY_VALUE ->
                Optional.of(kind == Kind.OWASP ? owasp("forUriComponent", value, isString) : html(value, isString));
            case ADDRESS ->
                Optional.of(html(
                        edits.call(methods.linkTarget(), at) + "(" + (isString ? value : notNull(value)) + ")", true));
            case SCRIPT_STRING -> Optional.of(script(value, isString));
            case HANDLER_STRING -> Optional.of(handler(value, isString));
            case SCRIPT_CODE, SCRIPT_ADDRESS, STYLE, TAG -> Optional.empty();
        };
    }

    private String html(String value, boolean isString) {
        return switch (kind) {
            case OWASP -> owasp("forHtml", value, isString);
            case ESAPI -> note(edits.use(kind.type) + ".encoder().encodeForHTML(") + notNull(value) + ")";
            case SPRING -> note(edits.use(kind.type) + ".htmlEscape(") + notNull(value) + ")";
            case COMMONS_TEXT, COMMONS_LANG_3, COMMONS_LANG -> commons(value);
            case JDK -> own(methods.htmlEscape(), value, isString);
        };
    }

    /** Commons leaves the apostrophe as it is, which ends an attribute in single quotes. */
    private String commons(String value) {
        String method = kind == Kind.COMMONS_LANG ? ".escapeHtml(" : ".escapeHtml4(";
        return note(edits.use(kind.type) + method) + notNull(value) + ").replace(\"'\", \"&#39;\")";
    }

    private String unquoted(String value, boolean isString) {
        return kind == Kind.OWASP
                ? owasp("forHtmlUnquotedAttribute", value, isString)
                : own(methods.unquotedEscape(), value, isString);
    }

    private String script(String value, boolean isString) {
        return switch (kind) {
            case OWASP -> owasp("forJavaScript", value, isString);
            case ESAPI -> note(edits.use(kind.type) + ".encoder().encodeForJavaScript(") + notNull(value) + ")";
            case SPRING -> note(edits.use(SPRING_SCRIPTS) + ".javaScriptEscape(") + notNull(value) + ")";
            case COMMONS_TEXT, COMMONS_LANG_3, COMMONS_LANG, JDK -> own(methods.scriptEscape(), value, isString);
        };
    }

    /** A browser resolves references in an attribute before it runs the script, so those must be encoded too. */
    private String handler(String value, boolean isString) {
        return kind == Kind.OWASP || kind == Kind.ESAPI
                ? script(value, isString)
                : own(methods.scriptEscape(), value, isString);
    }

    private String owasp(String method, String value, boolean isString) {
        return note(edits.use(Kind.OWASP.type) + "." + method + "(") + (isString ? value : notNull(value)) + ")";
    }

    private String own(OwnMethod method, String value, boolean isString) {
        return note(edits.call(method, at) + "(") + (isString ? value : notNull(value)) + ")";
    }

    /** A null must come out as "null", as it does when it is printed. */
    private static String notNull(String value) {
        return value.startsWith("String.valueOf(") ? value : "String.valueOf(" + value + ")";
    }

    private String note(String call) {
        used.add(call.substring(0, call.length() - 1));
        return call;
    }

    /** The library that would spare the file encoders of its own; scanners know it, too. */
    Optional<Library> wants() {
        return kind == Kind.JDK ? Optional.of(Library.OWASP_ENCODER) : Optional.empty();
    }

    /** The encoding calls written so far, for people. */
    String used() {
        return String.join(" and ", used);
    }
}
