package dev.fixwright.fix;

import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.go.GoText.Piece;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call that writes to a log.
 *
 * @param values what is logged beside constant text: arguments, and values that stand in them
 * @param quoted the values that a format writes with their line ends escaped
 */
public record GoLogCall(GoCall call, List<SyntaxNode> values, List<SyntaxNode> quoted) {
    private static final Pattern METHOD = Pattern.compile(
            "(Print|Fatal|Panic|Info|Warn|Warning|Error|Debug|Trace|Log)(f|ln|w|s|Depth|Context|fContext)?|Output|Infof|Msg|Msgf");
    private static final Pattern LOGGERS =
            Pattern.compile("log\\.(Logger\\.)?\\w+|(log|golang\\.org/x/exp)/slog\\.(Logger\\.)?\\w+"
                    + "|github\\.com/sirupsen/logrus\\..*|go\\.uber\\.org/zap\\..*|github\\.com/golang/glog\\..*|k8s\\.io/klog\\..*"
                    + "|github\\.com/rs/zerolog(/log)?\\..*|github\\.com/apex/log\\..*|github\\.com/hashicorp/go-hclog\\..*"
                    + "|github\\.com/(gin-gonic|labstack|gofiber)/.*[lL]og.*|fmt\\.Print(f|ln)?");
    private static final Pattern LIKE_LOGGERS =
            Pattern.compile("(?i)(.*\\.)?(log|logger|lg|sugar|slog|entry|klog|glog)");

    /** The likeliest call of a finding that writes to a log. */
    public static Optional<GoLogCall> of(GoSite site) {
        return site.call(GoLogCall::isLog).or(() -> fedFrom(site)).map(GoLogCall::read);
    }

    private static boolean isLog(GoCall call) {
        boolean like = call.name().startsWith("?.") || call.name().startsWith(".");
        boolean known = LOGGERS.matcher(call.name()).matches();
        return METHOD.matcher(call.method()).matches()
                && (known
                        || (like
                                && call.receiver()
                                        .filter(receiver -> LIKE_LOGGERS
                                                .matcher(receiver.text())
                                                .matches())
                                        .isPresent()));
    }

    private static Optional<GoCall> fedFrom(GoSite site) {
        for (SyntaxNode node : site.nodes("short_var_declaration", "assignment_statement")) {
            String name = node.child("left").map(SyntaxNode::text).orElse("").split(",")[0];
            Optional<GoCall> fed = site
                    .file()
                    .calls(GoFile.function(node).orElse(site.file().root()))
                    .stream()
                    .filter(GoLogCall::isLog)
                    .filter(call -> call.brackets().all("identifier").stream()
                            .anyMatch(one -> one.text().equals(name)))
                    .findFirst();
            if (fed.isPresent()) {
                return fed;
            }
        }
        return Optional.empty();
    }

    private static GoLogCall read(GoCall call) {
        List<SyntaxNode> values = new ArrayList<>();
        List<SyntaxNode> quoted = new ArrayList<>();
        GoFile file = call.file();
        List<SyntaxNode> arguments = call.arguments();
        int first = 0;
        if (call.method().matches(".*f(Context)?") && !arguments.isEmpty()) {
            int place = GoString.is(file.resolve(arguments.get(0))) || arguments.size() < 2 ? 0 : 1;
            Optional<GoText> text = file.text(arguments.get(place)).isEmpty()
                    ? Optional.empty()
                    : GoText.ofFormat(
                            file, call.node(), arguments.get(place), arguments.subList(place + 1, arguments.size()));
            text.ifPresent(found -> found.values().stream()
                    .filter(piece -> piece.verb().matches("%[^#]*q"))
                    .forEach(piece -> quoted.add(piece.expression())));
            first = file.text(arguments.get(place)).isPresent() ? place + 1 : place;
        }
        for (SyntaxNode argument : arguments.subList(Math.min(first, arguments.size()), arguments.size())) {
            List<Piece> pieces = GoText.of(file, argument)
                    .filter(text -> text.obstacle().isEmpty())
                    .map(GoText::values)
                    .orElse(List.of());
            if (pieces.isEmpty()) {
                field(file, argument, values);
            } else {
                pieces.stream()
                        .filter(piece -> !piece.verb().matches("%[^#]*q"))
                        .forEach(piece -> values.add(piece.expression()));
            }
        }
        values.removeIf(value -> quoted.contains(value) || file.text(value).isPresent());
        return new GoLogCall(call, values, quoted);
    }

    /** A field of a structured entry: its value. */
    private static void field(GoFile file, SyntaxNode argument, List<SyntaxNode> values) {
        boolean field = argument.is("call_expression")
                && new GoCall(file, argument)
                        .name()
                        .matches("(go\\.uber\\.org/zap|(log|golang\\.org/x/exp)/slog)\\.(String|Any)");
        if (field) {
            new GoCall(file, argument).argument(1).ifPresent(values::add);
        } else if (!argument.is("variadic_argument", "composite_literal")) {
            values.add(argument);
        }
    }
}
