package dev.fixwright.fix.cleartextlogging;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonLogs;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leaves secrets out of log entries: three asterisks stand in their place. */
public final class PythonCleartextLoggingFixer implements PythonFixer {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)(.*[_a-z])?(password|passwd|passphrase|pwd|secret|secret_?key|api_?key"
                    + "|auth_?key|access_?key|private_?key|token|credentials?|ssn|cvv|cvc|iban|card_?number|pin_?code|pin)[12]?");
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(.*\\.)?(form|json|data|payload|body|params|headers|config|settings|environ|__dict__|cookies)"
                    + "|(vars|dict|locals|repr|str)\\(.*\\)");
    private static final Pattern MADE =
            Pattern.compile("secrets\\.\\w+\\(\\)|uuid\\.uuid4\\(\\)|.*(generate|create|new|make)_?\\w*\\(\\)");

    @Override
    public String weakness() {
        return "cleartextlogging";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(PythonLogs::isEntry)
                .or(() -> site.call(call ->
                        call.name().matches("(builtins\\.)?print|sys\\.(stdout|stderr)\\.write|warnings\\.warn")));
        if (found.isEmpty()) {
            return site.nothing("call that writes to the log");
        }
        PythonCall call = found.get();
        List<SyntaxNode> secrets = secrets(site.file(), call);
        if (secrets.isEmpty()) {
            Optional<SyntaxNode> whole = call.arguments().stream()
                    .filter(argument -> WHOLE.matcher(argument.text().replaceAll("\\s+", ""))
                            .matches())
                    .findFirst();
            return Attempt.declined(whole.map(value -> "`" + PythonSite.words(value)
                            + "` is logged as a whole; log the fields that are needed, by their names")
                    .orElse("no value of this entry has the name of a secret, or it is left out already"));
        }
        boolean shown = call.method().matches("print|write")
                && secrets.stream().anyMatch(secret -> isMade(site.file(), secret));
        if (shown) {
            return Attempt.declined("`" + PythonSite.words(secrets.get(0))
                    + "` is made here, and showing it may be what the program is for");
        }
        if (secrets.stream().anyMatch(secret -> isNumberMarker(site.file(), call, secret))) {
            return Attempt.declined("the message has the place of a number for `" + PythonSite.words(secrets.get(0))
                    + "`, which no other text can take");
        }
        SyntaxEdits edits = site.edit();
        secrets.forEach(secret -> mask(edits, secret));
        return PythonSite.fixed(
                weakness(),
                edits,
                "The secret is left out of the entry; what else it says stays.",
                "Take the entries that were written before out of the logs that are kept.");
    }

    /** The values in a call's arguments that hold secrets as they are. */
    private static List<SyntaxNode> secrets(PythonFile file, PythonCall call) {
        List<SyntaxNode> found = new ArrayList<>();
        for (SyntaxNode argument : call.arguments()) {
            collect(file, argument, found);
        }
        return found;
    }

    private static void collect(PythonFile file, SyntaxNode node, List<SyntaxNode> found) {
        if (node.is("keyword_argument")) {
            node.child("value")
                    .filter(value -> !node.text().startsWith("exc_info"))
                    .ifPresent(value -> collect(file, value, found));
        } else if (isSecret(file, node)) {
            found.add(node);
        } else if (node.is("call")) {
            PythonCall inner = new PythonCall(file, node);
            boolean shows = inner.method().matches("format|str|repr|strip|decode|encode|join|lower|upper|dumps|dict");
            if (shows) {
                inner.receiver().ifPresent(receiver -> collect(file, receiver, found));
                inner.arguments().forEach(argument -> collect(file, argument, found));
            }
        } else if (node.is("conditional_expression")) {
            node.parts().stream()
                    .filter(part -> part != node.parts().get(1))
                    .forEach(part -> collect(file, part, found));
        } else if (!node.is(
                "comparison_operator", "not_operator", "lambda", "attribute", "subscript", "boolean_operator")) {
            node.parts().forEach(part -> collect(file, part, found));
        }
    }

    private static boolean isSecret(PythonFile file, SyntaxNode node) {
        String name = switch (node.kind()) {
            case "identifier" -> node.text();
            case "attribute" -> node.child("attribute").map(SyntaxNode::text).orElse("");
            case "subscript" -> node.child("subscript").flatMap(file::text).orElse("");
            case "call" -> {
                PythonCall call = new PythonCall(file, node);
                yield call.method().matches("get|getenv|pop|getlist|get_secret_value|getpass")
                        ? call.arguments().stream()
                                .findFirst()
                                .flatMap(file::text)
                                .orElse(call.method().equals("getpass") ? "password" : "")
                        : "";
            }
            default -> "";
        };
        boolean role = node.field().equals("name")
                || node.field().equals("key")
                || node.field().equals("function");
        return !role && SECRET.matcher(name).matches() && file.text(node).isEmpty();
    }

    private static boolean isMade(PythonFile file, SyntaxNode secret) {
        SyntaxNode value = file.resolve(secret);
        return MADE.matcher(file.meaning(value)).matches()
                || (value.is("call")
                        && MADE.matcher(new PythonCall(file, value).method() + "()")
                                .matches());
    }

    private static boolean isNumberMarker(PythonFile file, PythonCall call, SyntaxNode secret) {
        boolean formatted = call.arguments().stream()
                .flatMap(argument -> file.text(argument).stream())
                .anyMatch(text -> text.matches("(?s).*%[-#0-9 +.]*[dioxXeEfgG].*"));
        boolean spec = secret.parent()
                .filter(place -> place.is("interpolation")
                        && place.childOf("format_specifier").isPresent())
                .isPresent();
        return formatted || spec;
    }

    private static void mask(SyntaxEdits edits, SyntaxNode secret) {
        SyntaxNode place = secret.parent().orElse(secret);
        if (!place.is("interpolation")) {
            edits.replace(secret, "\"***\"");
            return;
        }
        SyntaxNode literal = place.parent().orElse(place);
        edits.replace(place, "***");
        boolean sole = literal.children().stream()
                        .filter(child -> child.is("interpolation"))
                        .count()
                == 1;
        if (sole && literal.text().matches("[fF]['\"][^{}]*\\{[^{}]*}[^{}]*")) {
            edits.replace(literal.start(), literal.start() + 1, "");
        }
    }
}
