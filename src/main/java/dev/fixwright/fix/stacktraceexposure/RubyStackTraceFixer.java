package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyFile;
import java.util.List;
import java.util.Optional;

/** Logs an exception and gives the client a general answer. */
public final class RubyStackTraceFixer implements RubyFixer {
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
        List<SyntaxNode> shown = site.nodes("call", "identifier").stream()
                .filter(node -> shows(node, name))
                .filter(node -> node.ancestors().noneMatch(above -> shows(above, name)))
                .filter(node -> !isLogged(node))
                .distinct()
                .toList();
        if (shown.isEmpty()) {
            return Attempt.declined("the answer on line "
                    + site.finding().region().startLine() + " already shows nothing of an exception");
        }
        SyntaxNode statement = RubyFile.statement(shown.get(0));
        if (!site.file().standsAlone(statement)) {
            return Attempt.declined("the exception is shown by a statement that cannot have another one before it");
        }
        return general(site, shown, statement, name);
    }

    private Attempt setting(RubySite site, SyntaxNode assignment) {
        SyntaxNode value = assignment.child("right").orElse(assignment);
        boolean production = site.finding().path().value().matches(".*(production|application|staging)\\.rb");
        if (!value.text().equals("true") || !production) {
            return Attempt.declined(
                    production
                            ? "errors are already shown to nobody else than developers"
                            : "this file sets up no server that is open to others");
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
                .orElse("");
    }

    private static boolean shows(SyntaxNode node, String name) {
        String chain = "(\\.first\\(\\d+\\)|\\[[^\\]]*]|\\.join(\\([^)]*\\))?|\\.take\\(\\d+\\)|\\.to_s|\\.inspect)*";
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
        return node.is("call", "identifier")
                && text.matches("caller(\\(\\d*\\))?" + chain)
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
        for (SyntaxNode node : shown) {
            Optional<SyntaxNode> braces = node.parent().filter(up -> up.is("interpolation"));
            if (braces.isPresent()) {
                edits.replace(braces.get(), "an internal error");
            } else {
                boolean list = node.text()
                        .replace("&.", ".")
                        .matches(
                                ".*\\.(backtrace|backtrace_locations)(\\.first\\(\\d+\\)|\\[[^\\]]*]|\\.take\\(\\d+\\))?|caller.*");
                edits.replace(
                        node,
                        list
                                ? "[]"
                                : site.file().syntax().source().text().contains("\"")
                                        ? "\"" + ANSWER + "\""
                                        : "'" + ANSWER + "'");
            }
        }
        boolean logged = !name.isEmpty()
                && statement.around("rescue", "do_block", "method").orElse(statement).all("identifier").stream()
                        .anyMatch(use -> use.text().equals(name) && isLogged(use));
        if (!logged && !name.isEmpty()) {
            String log = site.isRails()
                    ? "Rails.logger.error("
                    : site.file().syntax().source().text().contains("Sinatra") ? "logger.error(" : "warn(";
            edits.insertBefore(statement, log + name + ".full_message)");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The exception goes into the log, and the client gets a general answer.",
                "Check that no client reads the exception's text.");
    }
}
