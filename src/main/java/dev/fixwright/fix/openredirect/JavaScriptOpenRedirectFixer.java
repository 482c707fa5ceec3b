package dev.fixwright.fix.openredirect;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows redirects to addresses of this site only. */
public final class JavaScriptOpenRedirectFixer implements JavaScriptFixer {
    private static final String CALLS =
            "(~(res|response|reply|ctx)|.*(Response|Reply|Context)#)(\\.(status|code)\\(\\))*\\.(redirect|location)"
                    + "|(document\\.)?location\\.(assign|replace)|next/navigation\\.(redirect|permanentRedirect)";
    private static final String HEADERS =
            "(~(res|response|reply|ctx)|.*(Response|Reply|Context)#)(\\.(status|code)\\(\\))*\\.(set|header|setHeader)";
    private static final Pattern CHECK =
            Pattern.compile("(?i)\\.includes\\(|\\.has\\(|islocal|isrelative|isSafe|isValid|allowed");
    private static final String PLACES = "(window|document|self|top)?\\.?location(\\.href)?";

    @Override
    public String weakness() {
        return "openredirect";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> target = site.sink(
                        one -> (site.script().called(one).matches(CALLS)
                                        && !ScriptFile.arguments(one).isEmpty())
                                || isHeader(site, one),
                        "call_expression")
                .map(call -> target(site, ScriptFile.arguments(call)))
                .or(() -> written(site))
                .or(() -> new WholeAddress(site).target())
                .or(() -> site.sink(
                                one -> one.child("left")
                                        .filter(left -> left.text().matches(PLACES))
                                        .isPresent(),
                                "assignment_expression")
                        .flatMap(set -> set.child("right")));
        if (target.isEmpty()) {
            return Attempt.declined(
                    site.node(one -> site.script().called(one).matches("(window\\.)?open"), "call_expression")
                                    .isPresent()
                            ? "the address is shown in a window of its own, and which sites may be shown there is not said here"
                            : "nothing on these lines redirects to an address");
        }
        SyntaxNode address = target.get();
        Optional<String> safe = alreadySafe(site, address);
        if (safe.isPresent()) {
            return Attempt.declined(safe.get());
        }
        ScriptEdits edits = site.edit();
        boolean once = !address.is("ternary_expression")
                && address.all("call_expression", "await_expression", "new_expression", "update_expression")
                        .isEmpty();
        boolean inPage = site.script().isForBrowsers();
        String text = address.text();
        if (!once) {
            text = edits.freshName("target");
            edits.before(address, "const " + text + " = " + address.text() + ";");
        }
        String check = function(edits, inPage);
        String chosen = check + "(" + text + ") ? " + text + " : " + edits.quoted("/");
        Optional<String> base = new WholeAddress(site).base(address);
        edits.replace(
                address, base.map(one -> "new URL(" + chosen + ", " + one + ")").orElse(chosen));
        return site.fix(
                weakness(),
                edits,
                "The redirect follows addresses of this site only; any other leads to the start page.",
                "If other sites are meant to be reached, list them and check the address against the list.");
    }

    /** The address among the headers that an answer begins with: {@code writeHead(302, { Location: address })}. */
    private static Optional<SyntaxNode> written(ScriptSite site) {
        return site.sink(
                        one -> one.child("function")
                                        .filter(function -> function.text().endsWith(".writeHead"))
                                        .isPresent()
                                && location(one).isPresent(),
                        "call_expression")
                .flatMap(JavaScriptOpenRedirectFixer::location);
    }

    private static Optional<SyntaxNode> location(SyntaxNode call) {
        return ScriptFile.arguments(call).stream()
                .filter(argument -> argument.is("object"))
                .flatMap(headers ->
                        Objects.value(headers, "Location").or(() -> Objects.value(headers, "location")).stream())
                .findFirst();
    }

    /** The address among the arguments, of which the first may be a status and the last, in older versions, too. */
    private static SyntaxNode target(ScriptSite site, List<SyntaxNode> arguments) {
        boolean status = arguments.size() > 1
                && (arguments.get(0).is("number") || site.name(arguments.get(0)).matches(".*(HttpStatus|Status).*"));
        return arguments.get(status || isLocation(site, arguments) ? 1 : 0);
    }

    private static boolean isHeader(ScriptSite site, SyntaxNode call) {
        return site.script().called(call).matches(HEADERS) && isLocation(site, ScriptFile.arguments(call));
    }

    /** Whether arguments are the name of the header that redirects, and its value. */
    private static boolean isLocation(ScriptSite site, List<SyntaxNode> arguments) {
        return arguments.size() == 2
                && site.script()
                        .texts()
                        .constant(arguments.get(0))
                        .filter("location"::equalsIgnoreCase)
                        .isPresent();
    }

    private static Optional<String> alreadySafe(ScriptSite site, SyntaxNode address) {
        if (site.script().texts().constant(address).isPresent()) {
            return Optional.of("the address is already constant");
        }
        Optional<SyntaxNode> list = listed(site, address);
        if (list.isPresent()) {
            return Optional.of(
                    "the address is already one of those that `" + list.get().text() + "` lists");
        }
        if (address.is("ternary_expression")) {
            return chosen(site, address);
        }
        SyntaxNode text = Texts.isText(address)
                ? address
                : site.script()
                        .bindings()
                        .soleValue(address)
                        .filter(Texts::isText)
                        .orElse(address);
        if (Piece.of(text).get(0) instanceof Piece.Words words
                && words.text().matches("(?s)/[^/\\\\].*|/?\\?.*|#.*|https?://[^/]+/.*|\\w[\\w-]*/.*")) {
            return Optional.of("the address already begins with `" + words.text() + "`, and so stays on that site");
        }
        if (Piece.of(text).get(0) instanceof Piece.Words words && words.text().matches("https?://|//")) {
            return Optional.of(
                    "the host of the address is chosen by a value, and no list of the hosts that may be is in sight");
        }
        if (address.is("binary_expression")
                && Stream.of("left", "right")
                        .flatMap(side -> address.child(side).stream())
                        .allMatch(side -> alreadySafe(site, side).isPresent())) {
            return Optional.of("the address is already one of those that the source lists");
        }
        return address.ancestors()
                .filter(above -> above.is("if_statement"))
                .flatMap(above -> above.child("condition").stream())
                .filter(condition -> condition.text().contains(address.text()))
                .filter(condition -> condition.text().contains("===")
                        || CHECK.matcher(condition.text()).find())
                .findFirst()
                .map(condition -> "the address is already checked by `" + condition.text() + "`");
    }

    /** Of a choice both addresses must be safe, unless its condition is a check. */
    private static Optional<String> chosen(ScriptSite site, SyntaxNode choice) {
        String condition = choice.child("condition").map(SyntaxNode::text).orElse("");
        boolean safe = CHECK.matcher(condition).find()
                || Stream.of("consequence", "alternative")
                        .flatMap(side -> choice.child(side).stream())
                        .allMatch(side -> alreadySafe(site, side).isPresent());
        return safe ? Optional.of("the address is already chosen by `" + condition + "`") : Optional.empty();
    }

    /** The object or map of constant addresses that an address is looked up in. */
    private static Optional<SyntaxNode> listed(ScriptSite site, SyntaxNode address) {
        SyntaxNode value = site.script().bindings().soleValue(address).orElse(address);
        Optional<SyntaxNode> list = value.is("subscript_expression")
                ? value.child("object")
                : value.child("function")
                        .filter(function -> function.text().endsWith(".get"))
                        .flatMap(function -> function.child("object"));
        return list.filter(name -> name.is("identifier"))
                .filter(name -> site.script()
                        .bindings()
                        .soleValue(name)
                        .filter(held -> held.is("object", "new_expression"))
                        .filter(held -> held.all("string").size() > 1
                                && held.all("call_expression", "identifier").stream()
                                        .allMatch(inside -> inside.text().equals("Map")))
                        .isPresent());
    }

    private static String function(ScriptEdits edits, boolean inPage) {
        // An address such as `http:evil.example` takes the host of a page of the same scheme: no page has this one.
        String site = inPage ? "window.location.origin" : "'wss://local.invalid'";
        String parameter = edits.isTyped() ? "address: unknown): boolean" : "address)";
        return edits.function(
                "isLocalUrl",
                "function NAME(" + parameter + " {",
                "    try {",
                "        return new URL(String(address), " + site + ").origin === " + site + ";",
                "    } catch (error) {",
                "        return false;",
                "    }",
                "}");
    }
}
