package dev.fixwright.fix.insecurecookie;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoLiteral;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps cookies from scripts, from unencrypted connections and from requests that other sites make. */
public final class GoCookieFixer implements GoFixer {
    private static final String TYPES = "net/http\\.Cookie|github\\.com/gorilla/sessions\\.Options"
            + "|github\\.com/gofiber/fiber\\.Cookie|github\\.com/gin-contrib/sessions\\.Options";
    private static final Pattern READ_BY_SCRIPTS = Pattern.compile("(?i).*[cx]srf.*");
    private static final String DONE =
            "Browsers keep the cookie from scripts and send it over encrypted connections only, as far as the alert asks for it.";
    private static final String REVIEW =
            "The cookie is no longer sent over plain HTTP, and scripts of the page cannot read it.";

    @Override
    public String weakness() {
        return "insecurecookie";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<Attempt> switched = site.nodes("assignment_statement", "keyed_element").stream()
                .flatMap(node -> switchedOff(site, node).stream())
                .findFirst();
        if (switched.isPresent()) {
            return switched.get();
        }
        Optional<GoCall> gin = site.call(
                call -> call.method().equals("SetCookie") && call.arguments().size() == 7);
        if (gin.isPresent()) {
            return arguments(site, gin.get());
        }
        Optional<GoLiteral> literal = site.literal(TYPES).or(() -> passed(site));
        return literal.map(cookie -> fields(site, cookie))
                .or(() -> made(site))
                .orElseGet(() -> site.nothing("cookie that is made"));
    }

    /** The cookie that a call on the line is given. */
    private static Optional<GoLiteral> passed(GoSite site) {
        return site.calls().stream()
                .flatMap(call -> call.arguments().stream())
                .map(argument -> unwrapped(site.file(), argument))
                .filter(value -> value.is("composite_literal"))
                .map(value -> new GoLiteral(site.file(), value))
                .filter(value -> value.type().matches(TYPES))
                .findFirst();
    }

    private static SyntaxNode unwrapped(GoFile file, SyntaxNode argument) {
        SyntaxNode value = file.resolve(argument);
        if (value.is("unary_expression")) {
            SyntaxNode operand = value.child("operand").orElse(value);
            return operand.is("identifier") ? file.resolve(operand) : operand;
        }
        return value;
    }

    /** What the finding asks for: the names of the fields. */
    private static List<String> wanted(GoSite site, boolean fiber) {
        String rule = site.finding().rule().toLowerCase(Locale.ROOT);
        String only = fiber ? "HTTPOnly" : "HttpOnly";
        if (rule.contains("httponly") || rule.endsWith("s3330")) {
            return List.of(only);
        }
        if (rule.contains("samesite")) {
            return List.of("SameSite");
        }
        return rule.contains("missing-secure") || rule.contains("secure-not-set") || rule.endsWith("s2092")
                ? List.of("Secure")
                : List.of("Secure", only, "SameSite");
    }

    private Optional<Attempt> switchedOff(GoSite site, SyntaxNode node) {
        SyntaxNode key = node.child("key")
                .or(() -> node.child("left"))
                .flatMap(one -> one.parts().stream().findFirst())
                .orElse(node);
        String field = key.is("selector_expression")
                ? key.child("field").map(SyntaxNode::text).orElse("")
                : key.text();
        SyntaxNode value = node.child("value")
                .or(() -> node.child("right"))
                .flatMap(one -> one.parts().stream().findFirst())
                .orElse(node);
        boolean asked = wanted(site, field.equals("HTTPOnly")).contains(field);
        boolean off = value.text().equals("false") && field.matches("Secure|HttpOnly|HTTPOnly");
        boolean open = field.equals("SameSite") && site.file().meaning(value).equals("net/http.SameSiteNoneMode");
        boolean literal = node.is("keyed_element")
                && !node.around("composite_literal")
                        .map(found -> new GoLiteral(site.file(), found).type())
                        .filter(type -> type.matches(TYPES))
                        .isPresent();
        if (!asked || literal || !(off || open)) {
            return Optional.empty();
        }
        if (node.is("keyed_element")) {
            return node.around("composite_literal").map(found -> fields(site, new GoLiteral(site.file(), found)));
        }
        GoEdits edits = site.edit();
        edits.replace(value, off ? "true" : GoEdits.use("net/http") + ".SameSiteLaxMode");
        return Optional.of(GoSite.fixed(weakness(), edits, DONE, REVIEW));
    }

    private Attempt fields(GoSite site, GoLiteral cookie) {
        boolean fiber = cookie.type().contains("fiber");
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        GoEdits edits = site.edit();
        Optional<String> dynamic = Optional.empty();
        boolean scripts = cookie.value("Name")
                .flatMap(site.file()::text)
                .or(() -> cookie.value("Name").map(SyntaxNode::text))
                .filter(name -> READ_BY_SCRIPTS.matcher(name).matches())
                .isPresent();
        for (String field : wanted(site, fiber)) {
            Optional<SyntaxNode> there = cookie.value(field);
            boolean none = there.filter(value -> site.file().meaning(value).endsWith(".SameSiteNoneMode"))
                    .isPresent();
            boolean skipped = scripts
                    && field.equalsIgnoreCase("HttpOnly")
                    && wanted(site, fiber).size() > 1;
            if (skipped || there.filter(value -> value.text().equals("true")).isPresent()) {
                continue;
            }
            if (scripts && field.equalsIgnoreCase("HttpOnly")) {
                return Attempt.declined(
                        "a script of the page must read the token in this cookie, which `HttpOnly` would forbid");
            }
            if (there.isEmpty()) {
                boolean later = assignedLater(cookie, field);
                if (!later && !(field.equals("SameSite") && fiber)) {
                    names.add(field);
                    values.add(field.equals("SameSite") ? GoEdits.use("net/http") + ".SameSiteLaxMode" : "true");
                }
            } else if (there.get().text().equals("false")
                    || (none && wanted(site, fiber).size() == 1)) {
                edits.replace(there.get(), none ? GoEdits.use("net/http") + ".SameSiteLaxMode" : "true");
            } else if (!field.equals("SameSite")) {
                dynamic = Optional.of("`" + GoSite.words(there.get()) + "` decides about `" + field
                        + "`, and its value comes from elsewhere");
            }
        }
        if (names.isEmpty() && edits.isEmpty()) {
            return Attempt.declined(dynamic.orElse("the cookie already has what the alert asks for"));
        }
        if (cookie.isByPlace()) {
            return Attempt.declined("the fields of `" + GoSite.words(cookie.node()) + "` are given by their places");
        }
        if (!names.isEmpty()) {
            cookie.add(edits, names, values);
        }
        return GoSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    private static boolean assignedLater(GoLiteral cookie, String field) {
        Optional<String> variable = cookie.node()
                .around("short_var_declaration", "assignment_statement", "var_spec")
                .flatMap(statement -> statement.child("left").or(() -> statement.child("name")))
                .map(SyntaxNode::text);
        return variable.isPresent()
                && GoFile.function(cookie.node())
                        .filter(function -> function.text().contains(variable.get() + "." + field + " = "))
                        .isPresent();
    }

    /** A cookie made by {@code new(http.Cookie)} or {@code var c http.Cookie}: its fields are set one by one. */
    private Optional<Attempt> made(GoSite site) {
        Optional<SyntaxNode> name = site.nodes("identifier").stream()
                .filter(node -> site.file().type(node).replaceFirst("^\\*", "").matches(TYPES))
                .findFirst();
        Optional<Declaration> declared = name.flatMap(site.file().scopes()::of)
                .filter(found -> found.is(Declaration.Kind.VARIABLE)
                        && GoFile.function(found.name()).isPresent());
        if (declared.isEmpty() || !isMadeHere(declared.get())) {
            return Optional.empty();
        }
        Optional<SyntaxNode> handed = site.file().scopes().uses(declared.get()).stream()
                .filter(use -> use.ancestors()
                        .takeWhile(above -> !above.is("statement_list"))
                        .anyMatch(above -> above.is("argument_list")))
                .findFirst();
        SyntaxNode statement = GoFile.statement(handed.orElse(declared.get().name()));
        if (handed.isEmpty() || !site.file().takesLinesBefore(statement)) {
            return Optional.empty();
        }
        String variable = declared.get().name().text();
        String function = GoFile.function(statement).map(SyntaxNode::text).orElse("");
        List<String> lines = new ArrayList<>();
        for (String field : wanted(site, false)) {
            if (!function.contains(variable + "." + field + " = ")) {
                lines.add(variable + "." + field + " = "
                        + (field.equals("SameSite") ? GoEdits.use("net/http") + ".SameSiteLaxMode" : "true"));
            }
        }
        return Optional.of(
                lines.isEmpty()
                        ? Attempt.declined("the cookie already has what the alert asks for")
                        : GoSite.fixed(weakness(), site.edit().insertBefore(statement, lines), DONE, REVIEW));
    }

    private static boolean isMadeHere(Declaration declared) {
        return declared.value().isEmpty()
                || declared.ownValue()
                        .filter(value -> value.text().matches("new\\([\\w.]+\\)|&?[\\w.]+\\{}"))
                        .isPresent();
    }

    private Attempt arguments(GoSite site, GoCall call) {
        List<SyntaxNode> arguments = call.arguments();
        GoEdits edits = site.edit();
        List<String> wanted = wanted(site, false);
        boolean scripts = READ_BY_SCRIPTS.matcher(arguments.get(0).text()).matches();
        if (wanted.contains("Secure") && arguments.get(5).text().equals("false")) {
            edits.replace(arguments.get(5), "true");
        }
        if (wanted.contains("HttpOnly") && !scripts && arguments.get(6).text().equals("false")) {
            edits.replace(arguments.get(6), "true");
        }
        return edits.isEmpty()
                ? Attempt.declined("the cookie already has what the alert asks for, or it is decided elsewhere")
                : GoSite.fixed(weakness(), edits, DONE, REVIEW);
    }
}
