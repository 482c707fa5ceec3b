package dev.fixwright.fix.servertimeout;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoLiteral;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives a server a limit for the time in which a client must have sent the head of its request. */
public final class GoServerTimeoutFixer implements GoFixer {
    private static final Pattern STARTS =
            Pattern.compile("net/http\\.(ListenAndServe|ListenAndServeTLS|Serve|ServeTLS)");
    private static final String FIELD = "ReadHeaderTimeout";
    private static final String DONE =
            "A client that does not send the head of its request within ten seconds is left, so a few"
                    + " slow ones can no longer take all connections.";
    private static final String REVIEW = "Choose a time that fits the slowest honest client.";

    @Override
    public String weakness() {
        return "servertimeout";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoLiteral> literal = site.literal("net/http\\.Server");
        if (literal.isPresent()) {
            return limited(site, literal.get());
        }
        Optional<GoCall> call = site.call(found -> STARTS.matcher(found.name()).matches());
        return call.map(found -> started(site, found)).orElseGet(() -> site.nothing("server that is started"));
    }

    private Attempt limited(GoSite site, GoLiteral server) {
        if (server.value(FIELD).isPresent() || server.value("ReadTimeout").isPresent()) {
            return Attempt.declined("the server already has a limit for the time in which a request must come in");
        }
        Optional<SyntaxNode> function = GoFile.function(server.node());
        boolean later = function.orElse(site.file().root()).all("assignment_statement").stream()
                .anyMatch(statement -> statement.text().matches("(?s)\\w+\\.Read(Header)?Timeout = .*"));
        if (later) {
            return Attempt.declined("the server already has a limit for the time in which a request must come in");
        }
        GoEdits edits = site.edit();
        server.add(edits, List.of(FIELD), List.of(seconds()));
        return GoSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    private static String seconds() {
        return "10 * " + GoEdits.use("time") + ".Second";
    }

    private Attempt started(GoSite site, GoCall call) {
        boolean listens = call.method().startsWith("Listen");
        boolean tls = call.method().endsWith("TLS");
        if (call.arguments().size() != (tls ? 4 : 2)) {
            return site.nothing("server that is started");
        }
        List<String> arguments = call.arguments().stream().map(SyntaxNode::text).toList();
        String handler = tls && !listens ? arguments.get(1) : arguments.get(arguments.size() - 1);
        List<String> fields = new ArrayList<>();
        if (listens) {
            fields.add("Addr|" + arguments.get(0));
        }
        if (!handler.equals("nil")) {
            fields.add("Handler|" + handler);
        }
        fields.add(FIELD + "|" + seconds());
        List<String> rest = new ArrayList<>();
        if (!listens) {
            rest.add(arguments.get(0));
        }
        if (tls) {
            rest.addAll(listens ? arguments.subList(1, 3) : arguments.subList(2, 4));
        }
        SyntaxNode statement = GoFile.statement(call.node());
        GoEdits edits = site.edit();
        String type = GoEdits.use("net/http") + ".Server";
        boolean inFunction =
                call.node().ancestors().takeWhile(node -> node != statement).noneMatch(node -> node.is("func_literal"));
        boolean oneLine = arguments.stream().noneMatch(argument -> argument.contains("\n"));
        if (inFunction
                && oneLine
                && site.file().takesLinesBefore(statement)
                && !statement.is("defer_statement", "labeled_statement")) {
            String name = edits.freshName("server", "srv", "httpServer");
            List<String> lines = new ArrayList<>(List.of(name + " := &" + type + "{"));
            int width = FIELD.length() + 1;
            for (String field : fields) {
                String key = field.substring(0, field.indexOf('|'));
                lines.add("    " + key + ":" + " ".repeat(width - key.length())
                        + field.substring(field.indexOf('|') + 1) + ",");
            }
            lines.add("}");
            edits.insertBefore(statement, lines);
            edits.replace(call.node(), name + "." + call.method() + "(" + String.join(", ", rest) + ")");
        } else {
            String inline = String.join(
                    ", ",
                    fields.stream()
                            .map(field -> field.replaceFirst("\\|", ": "))
                            .toList());
            edits.replace(
                    call.node(),
                    "(&" + type + "{" + inline + "})." + call.method() + "(" + String.join(", ", rest) + ")");
        }
        return GoSite.fixed(weakness(), edits, DONE, REVIEW);
    }
}
