package dev.fixwright.fix;

import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The checks of a function that really keep a path in its folder; others that only look so are no reason to stop. */
final class GoPathCheck {
    private static final String LEAVES =
            "(?s).*\\b(return|continue|break|goto|panic\\(|os\\.Exit\\(|\\w+\\.Fatal\\w*\\().*";

    private final GoFile file;
    private final SyntaxNode argument;
    private final SyntaxNode made;
    private final SyntaxNode function;
    private final Pattern values;

    private GoPathCheck(GoFile file, SyntaxNode argument, SyntaxNode made, SyntaxNode function) {
        this.file = file;
        this.argument = argument;
        this.made = made;
        this.function = function;
        this.values = Pattern.compile("(?s).*\\b("
                + Stream.of(argument, made)
                        .flatMap(node -> node.all("identifier", "selector_expression").stream())
                        .filter(node -> !node.field().equals("function")
                                && node.parent()
                                        .filter(above -> above.is("selector_expression"))
                                        .isEmpty())
                        .filter(node -> !isFolder(node))
                        .map(SyntaxNode::text)
                        .map(Pattern::quote)
                        .reduce("\\u0000", (one, two) -> one + "|" + two)
                + ")\\b.*");
    }

    /** Whether a path that was put together stays in its folder by a check in the same function. */
    static boolean confines(GoFile file, SyntaxNode argument, SyntaxNode made) {
        return GoFile.function(argument)
                .map(function -> new GoPathCheck(file, argument, made, function))
                .filter(check -> file.calls(check.function).stream().anyMatch(check::confines))
                .isPresent();
    }

    /** Whether a value is the folder, which stands first and says nothing of what comes after it. */
    private boolean isFolder(SyntaxNode node) {
        List<SyntaxNode> parts = made.is("call_expression") ? new GoCall(file, made).arguments() : made.parts();
        return parts.size() > 1 && parts.get(0).contains(node) && !node.text().equals(argument.text());
    }

    private boolean confines(GoCall call) {
        Optional<SyntaxNode> first = call.argument(0);
        Optional<SyntaxNode> second = call.argument(1);
        return switch (call.name()) {
            case "path/filepath.IsLocal" -> first.filter(this::isMeant).isPresent() && decides(call.node(), true);
            case "path/filepath.Rel" -> second.filter(this::isMeant).isPresent() && isAsked(call.node());
            case "strings.Contains" ->
                first.filter(this::isMeant).isPresent()
                        && second.flatMap(file::text)
                                .filter(text -> text.matches("\\.\\.[/\\\\]?|/"))
                                .isPresent()
                        && decides(call.node(), false);
            case "strings.ContainsAny" ->
                first.filter(this::isMeant).isPresent()
                        && second.flatMap(file::text)
                                .filter(text -> text.contains("/"))
                                .isPresent()
                        && decides(call.node(), false);
            case "strings.HasPrefix" ->
                first.isPresent() && second.isPresent() && prefix(call, first.get(), second.get());
            default -> false;
        };
    }

    /** A beginning says something of a path without {@code ..} only, and where it ends with a separator. */
    private boolean prefix(GoCall call, SyntaxNode path, SyntaxNode begins) {
        SyntaxNode value = file.resolve(path);
        String maker = value.is("call_expression") ? new GoCall(file, value).name() : "";
        boolean normal = maker.matches("path(/filepath)?\\.(Clean|Join|Abs)");
        if (!normal || !(isMeant(path) || isMeant(value))) {
            return false;
        }
        if (file.text(begins).filter(text -> text.startsWith("..")).isPresent()) {
            return maker.endsWith("Clean") && decides(call.node(), false);
        }
        String end = file.resolve(begins).text();
        boolean whole = end.matches("(?s).*(Separator\\)?|/[\"`]|'/'\\)?)")
                || file.text(begins).filter(text -> text.endsWith("/")).isPresent();
        boolean ofPath = path.text().equals(argument.text())
                || maker.endsWith("Join")
                || value.text().contains(argument.text());
        return whole && ofPath && decides(call.node(), true);
    }

    private boolean isMeant(SyntaxNode node) {
        return values.matcher(node.text()).matches();
    }

    /** Whether the way from the folder, once it is known, is compared with the way up. */
    private boolean isAsked(SyntaxNode rel) {
        String name = GoFile.statement(rel).all("short_var_declaration", "assignment_statement").stream()
                .filter(declared -> declared.contains(rel))
                .reduce((outer, inner) -> inner)
                .flatMap(declared -> declared.child("left"))
                .map(left -> left.text().split(",")[0])
                .orElse("");
        String quoted = Pattern.quote(name);
        return !name.isEmpty()
                && Pattern.compile("(HasPrefix|Contains)\\(" + quoted + ", *[\"`]\\.\\.|\\b" + quoted
                                + " *[!=]= *[\"`]\\.\\.|IsLocal\\(" + quoted + "\\)")
                        .matcher(function.text())
                        .find();
    }

    /**
     * Whether a condition lets no other path through.
     *
     * @param good whether the call answers yes for a path that may be used
     */
    private boolean decides(SyntaxNode call, boolean good) {
        boolean yes = good;
        SyntaxNode below = call;
        boolean either = false;
        boolean both = false;
        for (SyntaxNode above : call.ancestors().toList()) {
            String sign = above.child("operator").map(SyntaxNode::text).orElse("");
            if (above.is("unary_expression") && sign.equals("!")) {
                yes = !yes;
            } else if (above.is("binary_expression")) {
                either |= sign.equals("||");
                both |= sign.equals("&&") && !isItself(above, below);
            } else if (above.is("if_statement")) {
                return below.field().equals("condition") && decides(above, yes, either, both);
            } else if (above.is("expression_case")) {
                return !yes && !both && above.text().matches(LEAVES);
            } else if (!above.is("parenthesized_expression", "expression_list")) {
                return false;
            }
            below = above;
        }
        return false;
    }

    private boolean decides(SyntaxNode decision, boolean yes, boolean either, boolean both) {
        Optional<SyntaxNode> then = decision.child("consequence");
        boolean used = then.filter(block -> block.contains(argument)).isPresent();
        boolean leaves = then.filter(block -> block.text().matches(LEAVES)).isPresent();
        return yes ? !either && (used || !leaves) : !both && leaves;
    }

    /** The folder itself may be let through beside what lies in it. */
    private boolean isItself(SyntaxNode both, SyntaxNode below) {
        return both.parts().stream()
                .filter(part -> part != below)
                .allMatch(part -> part.is("binary_expression")
                        && part.child("operator").filter(sign -> sign.is("!=")).isPresent()
                        && part.all("identifier").stream()
                                .anyMatch(name -> name.text().equals(argument.text())));
    }
}
