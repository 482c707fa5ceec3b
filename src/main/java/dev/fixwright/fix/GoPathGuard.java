package dev.fixwright.fix;

import dev.fixwright.syntax.go.Declaration;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.go.GoText.Piece;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A path made of a folder and a name from outside: a check keeps it inside the folder. */
public final class GoPathGuard {
    private static final Pattern JOIN = Pattern.compile("path(/filepath)?\\.Join");

    private final GoFile file;
    private final GoEdits edits;

    public GoPathGuard(GoSite site, GoEdits edits) {
        this.file = site.file();
        this.edits = edits;
    }

    /** The expression that makes a path of several parts: the argument itself, or what its variable holds. */
    public Optional<SyntaxNode> made(SyntaxNode argument) {
        SyntaxNode value = file.resolve(argument);
        boolean clean = value.is("call_expression")
                && new GoCall(file, value).name().matches("path(/filepath)?\\.(Clean|FromSlash)");
        SyntaxNode inner =
                clean ? new GoCall(file, value).argument(0).map(file::resolve).orElse(value) : value;
        boolean join = inner.is("call_expression")
                && JOIN.matcher(new GoCall(file, inner).name()).matches();
        boolean text = GoText.of(file, inner)
                .filter(found -> found.values().stream()
                        .anyMatch(piece -> piece.constant().isEmpty()))
                .isPresent();
        return join || text ? Optional.of(inner) : Optional.empty();
    }

    /** The folder in which a path begins, as an expression; empty where the path has no such beginning. */
    public Optional<String> folder(SyntaxNode made) {
        if (made.is("call_expression")
                && JOIN.matcher(new GoCall(file, made).name()).matches()) {
            List<SyntaxNode> parts = new GoCall(file, made).arguments();
            List<SyntaxNode> known = new ArrayList<>();
            for (SyntaxNode part : parts.subList(0, Math.max(parts.size() - 1, 0))) {
                boolean constant =
                        file.text(part).filter(text -> !text.isEmpty()).isPresent();
                if (!constant && !known.isEmpty()) {
                    break;
                }
                known.add(part);
            }
            boolean constantEnd =
                    !parts.isEmpty() && file.text(parts.get(parts.size() - 1)).isPresent();
            if (known.isEmpty() || (constantEnd && known.size() == parts.size() - 1)) {
                return Optional.empty();
            }
            String first = known.get(0).text();
            return Optional.of(
                    known.size() == 1
                            ? first
                            : new GoCall(file, made).function().text() + "("
                                    + String.join(
                                            ", ",
                                            known.stream().map(SyntaxNode::text).toList()) + ")");
        }
        List<Piece> pieces = GoText.of(file, made).map(GoText::pieces).orElse(List.of());
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        Piece first = pieces.get(0);
        if (first.isText()) {
            String text = first.constant().orElse("");
            int slash = text.lastIndexOf('/');
            return slash > 0 ? Optional.of("\"" + text.substring(0, slash) + "\"") : Optional.empty();
        }
        boolean slash = pieces.size() > 2
                && pieces.get(1).constant().filter(text -> text.startsWith("/")).isPresent();
        boolean last =
                pieces.stream().skip(2).anyMatch(piece -> piece.constant().isEmpty());
        return slash && last ? Optional.of(first.expression().text()) : Optional.empty();
    }

    /** Why a path cannot be kept inside the folder that it begins with: the folder may come from outside itself. */
    public Optional<String> objection(SyntaxNode made, String folder) {
        Optional<SyntaxNode> base =
                made.all("identifier", "call_expression", "selector_expression", "interpreted_string_literal").stream()
                        .filter(node -> node != made && node.text().equals(folder))
                        .findFirst();
        boolean parameter = base.filter(node -> node.is("identifier"))
                .flatMap(file.scopes()::of)
                .filter(found -> found.is(Declaration.Kind.PARAMETER))
                .isPresent();
        boolean request = base.map(file::resolve)
                .filter(
                        node -> node.is("call_expression")
                                && new GoCall(file, node)
                                        .name()
                                        .matches(
                                                "net/http\\.Request\\..*|net/url\\..*|github\\.com/(gin-gonic|labstack|gofiber|go-chi|gorilla)/.*"))
                .isPresent();
        boolean named = folder.matches(
                "(?i).*(dir|root|base|folder|home|path|dest|target|store|out|tmp|temp|prefix|upload|data)\\w*");
        return request || (parameter && !named)
                ? Optional.of("`" + folder + "` may come from outside too, so it names no folder to keep the path in")
                : Optional.empty();
    }

    /**
     * Puts the check between the making of the path and its use.
     *
     * @param argument the path where it is used
     * @param leave the lines that leave where the path leads out of the folder
     * @return what is in the way
     */
    public Optional<String> check(SyntaxNode argument, SyntaxNode made, String folder, List<String> leave) {
        SyntaxNode bare = GoFile.bare(argument);
        Optional<Declaration> variable = bare.is("identifier")
                ? file.scopes()
                        .of(bare)
                        .filter(found -> GoFile.function(found.name()).isPresent())
                : Optional.empty();
        SyntaxNode statement =
                GoFile.statement(variable.isPresent() ? variable.get().name() : argument);
        boolean header = argument.ancestors()
                .takeWhile(above -> above != GoFile.statement(argument))
                .anyMatch(above -> above.field().equals("alternative") || above.is("for_clause", "range_clause"));
        boolean own = statement.is("short_var_declaration", "var_declaration") || variable.isEmpty();
        if (!file.takesLinesBefore(statement) || (variable.isEmpty() && header) || !own) {
            return Optional.of("`" + GoSite.words(argument) + "` stands in a statement that takes no lines before it");
        }
        String target = variable.isPresent() ? bare.text() : edits.freshName("target", "fullPath");
        List<String> lines = new ArrayList<>();
        if (variable.isEmpty()) {
            lines.add(target + " := " + spaced(made));
        }
        String rel = edits.freshName("rel", "inside");
        lines.add("if " + rel + ", err := " + GoEdits.use("path/filepath") + ".Rel(" + inside(made, folder) + ", "
                + target
                + "); err != nil || "
                + rel + " == \"..\" || " + GoEdits.use("strings") + ".HasPrefix(" + rel + ", \"..\"+string("
                + GoEdits.use("path/filepath") + ".Separator)) {");
        leave.forEach(line -> lines.add("    " + line));
        lines.add("}");
        if (variable.isPresent()) {
            edits.insertAfter(statement, lines);
        } else {
            edits.insertBefore(statement, lines);
            edits.replace(argument, target);
        }
        return Optional.empty();
    }

    /** The folder with the constant folders that stand behind it in a text, before the first value of others. */
    public String inside(SyntaxNode made, String folder) {
        List<Piece> pieces = GoText.of(file, made).map(GoText::pieces).orElse(List.of());
        if (pieces.size() < 3 || !pieces.get(0).expression().text().equals(folder)) {
            return folder;
        }
        String second = pieces.get(1).constant().orElse("");
        return second.matches("(/[\\w-][\\w.-]*)+/[\\w.-]*")
                ? folder + "+\"" + second.substring(0, second.lastIndexOf('/')) + "\""
                : folder;
    }

    /** A sum as gofmt lays it out in a statement of its own. */
    private static String spaced(SyntaxNode made) {
        boolean sum = made.is("binary_expression")
                && made.child("operator").filter(sign -> sign.is("+")).isPresent();
        return sum
                ? made.child("left").map(GoPathGuard::spaced).orElse("") + " + "
                        + made.child("right").map(GoPathGuard::spaced).orElse("")
                : made.text();
    }

    /** Whether a check in the function already keeps a path in its folder. */
    public boolean isChecked(SyntaxNode argument, SyntaxNode made) {
        return GoPathCheck.confines(file, argument, made);
    }
}
