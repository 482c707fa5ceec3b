package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyString;
import java.util.List;
import java.util.Optional;

/** Logs an exception and gives the client a general answer. */
public final class RubyStackTraceFixer implements RubyFixer {
    private static final String TRACE = "(?s).*\\b(backtrace\\w*|full_message|caller\\w*)\\b.*|\\$@.*";
    private static final String ANSWER = "An internal error has occurred.";

    @Override
    public String weakness() {
        return "stacktraceexposure";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<SyntaxNode> local = site.nodes("assignment").stream()
                .filter(node -> node.child("left")
                        .filter(left -> left.text().endsWith("consider_all_requests_local"))
                        .isPresent())
                .findFirst();
        if (local.isPresent()) {
            return setting(site, local.get());
        }
        String name = name(site);
        List<SyntaxNode> shown = shown(site.nodes("call", "identifier", "global_variable"), name);
        if (shown.isEmpty()) {
            shown = held(site, name);
        }
        if (shown.isEmpty()) {
            return name.isEmpty()
                    ? site.nothing("exception that is shown")
                    : Attempt.declined("the answer on line "
                            + site.finding().region().startLine() + " already shows nothing of an exception");
        }
        Optional<SyntaxNode> meant = named(shown.get(0));
        if (meant.isPresent()) {
            List<SyntaxNode> traces =
                    shown.stream().filter(node -> node.text().matches(TRACE)).toList();
            if (traces.isEmpty()) {
                return Attempt.declined("no stack is shown, and the message of `" + SyntaxSite.words(meant.get())
                        + "` may be meant for those who get the answer");
            }
            shown = traces;
        }
        SyntaxNode statement = RubyFile.statement(shown.get(0));
        if (!site.file().standsAlone(statement) || statement.is("method", "singleton_method")) {
            return Attempt.declined("the exception is shown by a statement that cannot have another one before it");
        }
        return general(site, shown, statement, name);
    }

    private static List<SyntaxNode> shown(List<SyntaxNode> nodes, String name) {
        return nodes.stream()
                .filter(node -> shows(node, name))
                .filter(node -> node.ancestors().noneMatch(above -> shows(above, name)))
                .filter(node -> !isLogged(node))
                .distinct()
                .toList();
    }

    /** What is shown of an exception by way of a variable: where it gets its value, or here, where it is logged too. */
    private static List<SyntaxNode> held(RubySite site, String name) {
        for (SyntaxNode use : site.nodes("identifier")) {
            SyntaxNode value = site.file().resolve(use);
            List<SyntaxNode> parts = value == use || isLogged(use)
                    ? List.of()
                    : shown(value.all("call", "identifier", "global_variable"), name);
            boolean logged = RubyFile.function(use).all("identifier").stream()
                    .anyMatch(one -> one.text().equals(use.text()) && isLogged(one));
            if (!parts.isEmpty()) {
                return !logged ? parts : parts.contains(value) ? List.of(use) : List.of();
            }
        }
        return List.of();
    }

    /** The exception's own name, where a {@code rescue} says one that is not made by Ruby itself for any mistake. */
    private static Optional<SyntaxNode> named(SyntaxNode node) {
        return node.around("rescue")
                .flatMap(rescue -> rescue.child("exceptions"))
                .filter(names -> !names.text()
                        .matches(
                                "(?s).*\\b(StandardError|Exception|RuntimeError|ScriptError|NoMethodError|SystemCallError|"
                                        + "PG::Error|ActiveRecord::StatementInvalid|Mysql2::Error|Errno::\\w+)\\b.*"));
    }

    private Attempt setting(RubySite site, SyntaxNode assignment) {
        SyntaxNode value = assignment.child("right").orElse(assignment);
        boolean production = site.finding().path().value().matches(".*(production|application|staging)\\.rb");
        if (!production) {
            return Attempt.declined("this file sets up no server that is open to others");
        }
        if (!value.text().equals("true")) {
            return Attempt.declined(
                    value.text().equals("false")
                            ? "errors are already shown to nobody else than developers"
                            : "whether visitors see errors is decided by `" + SyntaxSite.words(value) + "`");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(value, "false");
        return SyntaxSite.fixed(
                weakness(), edits, "Visitors get the page for errors, and the details go into the log.");
    }

    /** The name that the exception has on the line. */
    private static String name(RubySite site) {
        return site.nodes("call", "identifier").stream()
                .flatMap(node -> node.around("rescue").stream())
                .findFirst()
                .flatMap(rescue -> rescue.child("variable"))
                .map(variable -> variable.text().replaceAll("=>\\s*", ""))
                .or(() -> site.nodes("call", "identifier").stream()
                        .flatMap(node -> node.around("do_block", "block", "method").stream())
                        .flatMap(block -> block.child("parameters").stream())
                        .flatMap(parameters -> parameters.parts().stream())
                        .map(SyntaxNode::text)
                        .filter(one -> one.matches("e|ex|err|error|exception"))
                        .findFirst())
                .or(() -> site.nodes("call").stream()
                        .filter(node ->
                                node.text().matches("(?s)\\w+&?\\.(backtrace|backtrace_locations|full_message)\\b.*"))
                        .map(node -> node.text().replaceAll("(?s)\\W.*", ""))
                        .filter(one -> !one.matches("Thread|Fiber"))
                        .findFirst())
                .orElse("");
    }

    private static boolean shows(SyntaxNode node, String name) {
        String chain =
                "(\\.first(\\(\\d+\\))?|\\.last(\\(\\d+\\))?|\\[[^\\]]*]|\\.join(\\([^)]*\\))?|\\.take\\(\\d+\\)|\\.to_s|\\.inspect)*";
        String text = node.text().replace("&.", ".");
        if (node.is("call")
                && !name.isEmpty()
                && text.matches("\\Q" + name
                        + "\\E\\.(message|full_message|backtrace|backtrace_locations|inspect|to_s|detailed_message)(\\([^()]*\\))?"
                        + chain)) {
            return true;
        }
        if (node.is("identifier") && !name.isEmpty() && text.equals(name)) {
            return node.parent().filter(up -> up.is("interpolation")).isPresent();
        }
        if (text.matches("(\\$!\\.(message|full_message|backtrace|inspect)|\\$@)" + chain)) {
            return true;
        }
        return node.is("call", "identifier")
                && text.matches("caller(_locations)?(\\(\\d*\\))?" + chain)
                && node.parent()
                        .filter(up -> up.is("pair", "interpolation", "argument_list", "hash"))
                        .isPresent();
    }

    private static boolean isLogged(SyntaxNode node) {
        return node.ancestors()
                .filter(above -> above.is("call"))
                .anyMatch(
                        call -> call.text()
                                .matches(
                                        "(?s)(Rails\\.)?(\\w+\\.)*_?(@?logger|log|Sentry|Bugsnag|Honeybadger|Rollbar|warn|puts|raise)\\b.*"));
    }

    private Attempt general(RubySite site, List<SyntaxNode> shown, SyntaxNode statement, String name) {
        SyntaxEdits edits = site.edit();
        boolean last = shown.get(0).text().startsWith("$");
        boolean said = false;
        for (SyntaxNode node : shown) {
            Optional<SyntaxNode> braces = node.parent().filter(up -> up.is("interpolation"));
            if (braces.isPresent()) {
                edits.replace(braces.get(), said ? "" : "an internal error");
                said = true;
            } else {
                boolean list = node.text()
                        .replace("&.", ".")
                        .matches(
                                ".*\\.(backtrace|backtrace_locations)(\\.first\\(\\d+\\)|\\[[^\\]]*]|\\.take\\(\\d+\\))?|caller.*|\\$@(\\.first\\(\\d+\\))?");
                boolean single = !site.file().syntax().source().text().contains("\"");
                boolean element = node.text().matches(".*(\\.first|\\.last|\\[-?\\d+])");
                edits.replace(node, element ? "nil" : list ? "[]" : RubyString.literal(said ? "" : ANSWER, single));
                said = said || !(list || element);
            }
        }
        boolean logged = shown.get(0).is("identifier") && !shown.get(0).text().equals(name)
                || !name.isEmpty()
                        && statement.around("rescue", "do_block", "method").orElse(statement).all("identifier").stream()
                                .anyMatch(use -> use.text().equals(name) && isLogged(use));
        String logs = last ? "$!" : name;
        if (!logged && !logs.isEmpty()) {
            String log = site.isRails()
                    ? "Rails.logger.error("
                    : site.file().syntax().source().text().contains("Sinatra") ? "logger.error(" : "warn(";
            edits.insertBefore(statement, log + logs + ".full_message)");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                logs.isEmpty()
                        ? "The answer no longer shows which code of the program ran."
                        : "The exception goes into the log, and the client gets a general answer.",
                "Check that no client reads the exception's text.");
    }
}
