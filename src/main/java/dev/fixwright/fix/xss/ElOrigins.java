package dev.fixwright.fix.xss;

import dev.fixwright.syntax.jsp.ElExpression;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import dev.fixwright.syntax.jsp.JspTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells of expressions of the expression language whether a visitor can choose their text, as far as the page shows. */
final class ElOrigins {
    private static final Pattern ENCODERS =
            Pattern.compile("(?i)(escapeXml|for(Html|JavaScript|Css|Uri|Xml|CDATA)\\w*|html_?escape\\w*|escapeHtml\\w*"
                    + "|escapeJs|escapeJavaScript|encodeForHTML\\w*|encodeForJavaScript|toSafeJSON|safeQuote)");
    private static final Set<String> COUNTS =
            Set.of("length", "indexOf", "contains", "containsIgnoreCase", "startsWith");
    private static final Set<String> LOOP_NUMBERS = Set.of("index", "count", "first", "last", "begin", "end", "step");
    private static final Pattern SETTING = Pattern.compile(
            "(pageContext\\.)?(request|servletContext|session)\\.(contextPath|serverPort|localPort|scheme|id|"
                    + "secure|method|contentLength|maxInactiveInterval|creationTime)|pageContext\\.errorData\\.statusCode"
                    + "|_?csrf\\.(token|parameterName|headerName)|initParam[.\\[].*"
                    + "|\\w+\\.(size|length|ordinal|hashCode|intValue|longValue|isEmpty)\\(\\)");
    private static final Pattern CONTEXT_NAME = Pattern.compile(
            "(?i)(ctx|cp|contextPath|ctxPath|context_?path|context_?root|base(Path|Url)?|(web|app)_?root)");
    private static final Pattern FROM_VISITOR =
            Pattern.compile("(?s)(param|paramValues|header|headerValues|cookie)[.\\[].*"
                    + "|(pageContext\\.)?request\\.(queryString|requestURI|requestURL|pathInfo|remoteUser|parameterMap|headerNames).*"
                    + "|(pageContext\\.)?request\\.get(Parameter|Header|QueryString|RequestUR)\\w*\\(.*");
    private static final int MAX_DEPTH = 5;

    private final JspFile page;
    private final Map<String, JspTag> setters = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> loops = new HashSet<>();

    ElOrigins(JspFile page) {
        this.page = page;
        for (JspPart part : page.parts()) {
            if (part.is(Kind.TAG)) {
                declare(part.tag().orElseThrow());
            }
        }
    }

    private void declare(JspTag tag) {
        String text = page.text();
        tag.value("varStatus", text).ifPresent(loops::add);
        Optional<String> variable = tag.value("var", text);
        if (variable.isEmpty()) {
            return;
        }
        boolean counts = tag.name().equals("forEach") && tag.attribute("items").isEmpty();
        if (counts || tag.name().equals("formatNumber") || tag.name().equals("formatDate")) {
            numbers.add(variable.get());
        } else if (tag.name().equals("set") && setters.put(variable.get(), tag) != null) {
            // Set twice: which of both values it has is not looked into.
            setters.put(
                    variable.get(),
                    new JspTag(
                            "",
                            "",
                            JspTag.Form.EMPTY,
                            tag.attributes().subList(0, 0),
                            tag.values().subList(0, 0)));
        }
    }

    /** Whether the text can only be a constant, a number, a truth value or a setting of the server. */
    boolean isHarmless(ElExpression expression) {
        return isHarmless(expression, 0);
    }

    private boolean isHarmless(ElExpression expression, int depth) {
        return expression.sources().stream().allMatch(source -> isHarmlessSource(source, depth));
    }

    private boolean isHarmlessSource(ElExpression source, int depth) {
        if (source.isPlain() || SETTING.matcher(source.path()).matches()) {
            return true;
        }
        if (source.function().map(ElOrigins::local).filter(COUNTS::contains).isPresent()) {
            return true;
        }
        String path = source.path();
        if (numbers.contains(path) || (loops.contains(source.root()) && LOOP_NUMBERS.contains(source.last()))) {
            return true;
        }
        JspTag setter = setters.get(path);
        if (setter == null) {
            return CONTEXT_NAME.matcher(path).matches();
        }
        Optional<String> value = setter.value("value", page.text());
        return depth < MAX_DEPTH
                && value.filter(text -> isHarmlessValue(text, setter, depth)).isPresent();
    }

    private boolean isHarmlessValue(String text, JspTag setter, int depth) {
        boolean code = setter.values().stream().anyMatch(part -> part.is(Kind.EXPRESSION));
        return !code
                && setter.values().stream()
                        .allMatch(part -> isHarmless(ElExpression.of(part.inner(page.text())), depth + 1))
                && text.chars().noneMatch(c -> c == '<' || c == '>');
    }

    /** Whether every text it may have has gone through an encoder, or is harmless. */
    boolean isEncoded(ElExpression expression) {
        return expression.sources().stream()
                .allMatch(source -> isHarmlessSource(source, 0)
                        || source.function()
                                .map(ElOrigins::local)
                                .filter(name -> ENCODERS.matcher(name).matches())
                                .isPresent());
    }

    /** Whether the page itself shows that the text comes from the request. */
    boolean isFromVisitor(ElExpression expression) {
        return isFromVisitor(expression, 0);
    }

    private boolean isFromVisitor(ElExpression expression, int depth) {
        return expression.sources().stream().anyMatch(source -> {
            JspTag setter = setters.get(source.path());
            return FROM_VISITOR.matcher(source.path()).matches()
                    || (setter != null
                            && depth < MAX_DEPTH
                            && setter.values().stream()
                                    .filter(part -> part.is(Kind.EL))
                                    .anyMatch(part ->
                                            isFromVisitor(ElExpression.of(part.inner(page.text())), depth + 1)));
        });
    }

    /** Whether by its name the text is HTML that the application makes, which must reach the browser as it is. */
    static boolean holdsMarkup(ElExpression expression) {
        return expression.sources().stream()
                .anyMatch(source -> source.last().matches("(?i).*(html|markup)|(html|markup).*"));
    }

    private static String local(String function) {
        return function.substring(function.indexOf(':') + 1);
    }
}
