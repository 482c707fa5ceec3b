package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoPathGuard;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoExit;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the entries of an archive in the folder into which it is unpacked. */
public final class GoArchiveFixer implements GoFixer {
    private static final Pattern ENTRY = Pattern.compile("archive/(zip\\.(File|FileHeader)|tar\\.Header)\\.Name");

    @Override
    public String weakness() {
        return "zipslip";
    }

    @Override
    public Attempt attempt(GoSite site) {
        if (site.finding().rule().contains("symlink")) {
            return Attempt.declined(
                    "a link in the archive may lead out of the folder through links that were unpacked before it: leave links out, or"
                            + " resolve each with `filepath.EvalSymlinks` and check where it leads");
        }
        List<SyntaxNode> here = joins(site, site.nodes("call_expression", "binary_expression"));
        List<SyntaxNode> joins =
                here.isEmpty() ? joins(site, around(site).map(SyntaxNode::all).orElse(List.of())) : here;
        if (joins.isEmpty()) {
            return Attempt.declined("the name of an entry is not joined to a folder in this function");
        }
        GoEdits edits = site.edit();
        GoPathGuard guard = new GoPathGuard(site, edits);
        for (SyntaxNode join : joins) {
            SyntaxNode argument = variable(site, join).orElse(join);
            Optional<String> folder = guard.folder(join);
            if (folder.isEmpty()) {
                return Attempt.declined("`" + GoSite.words(join)
                        + "` does not begin with the folder into which the archive is unpacked");
            }
            if (guard.isChecked(argument, join)) {
                return Attempt.declined("the function already checks where `" + GoSite.words(argument) + "` leads");
            }
            Optional<List<String>> leave = leave(site, join);
            Optional<String> obstacle = leave.isEmpty()
                    ? Optional.of("the function around has no way to say that it refuses an entry")
                    : guard.check(argument, join, folder.get(), leave.get());
            if (obstacle.isPresent()) {
                return Attempt.declined(obstacle.get());
            }
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "An entry whose name leads out of the folder is refused, so an archive can no longer write over other files.",
                "Archives with entries such as `../x` are no longer unpacked as a whole, or without these entries.");
    }

    private static Optional<SyntaxNode> around(GoSite site) {
        return site.nodes("identifier", "selector_expression").stream()
                .flatMap(node -> GoFile.function(node).stream())
                .findFirst();
    }

    private static List<SyntaxNode> joins(GoSite site, List<SyntaxNode> nodes) {
        GoFile file = site.file();
        return nodes.stream()
                .filter(node -> (node.is("call_expression")
                                && new GoCall(file, node).name().matches("path(/filepath)?\\.Join|fmt\\.Sprintf"))
                        || (node.is("binary_expression")
                                && node.parent()
                                        .filter(above -> above.is("binary_expression"))
                                        .isEmpty()
                                && file.type(node).equals("string")))
                .filter(node -> node.all("selector_expression", "identifier").stream()
                        .anyMatch(name -> isEntryName(file, name)))
                .filter(node -> node.text().contains("/")
                        || node.text().contains("Join(")
                        || node.text().contains("Separator"))
                .filter(node -> node.ancestors()
                        .noneMatch(above -> above.is("call_expression")
                                && new GoCall(file, above).name().matches("fmt\\.(Errorf|Print\\w*)|log\\..*")))
                .toList();
    }

    private static boolean isEntryName(GoFile file, SyntaxNode node) {
        SyntaxNode name = file.resolve(node);
        if (!name.is("selector_expression")) {
            return false;
        }
        String owner = name.child("operand").map(file::type).orElse("").replaceFirst("^\\*", "");
        String field = name.child("field").map(SyntaxNode::text).orElse("");
        boolean known = ENTRY.matcher(owner + "." + field).matches();
        return known
                || (owner.isEmpty()
                        && field.equals("Name")
                        && file.syntax().source().text().contains("\"archive/"));
    }

    /** The variable that keeps a path. */
    private static Optional<SyntaxNode> variable(GoSite site, SyntaxNode join) {
        Optional<SyntaxNode> declaration = join.parent()
                .filter(list -> list.is("expression_list"))
                .flatMap(SyntaxNode::parent)
                .filter(statement -> statement.is("short_var_declaration"));
        return declaration
                .flatMap(statement -> statement.child("left"))
                .filter(left -> left.parts().size() == 1)
                .map(left -> left.parts().get(0))
                .filter(name -> site.file().scopes().of(name).isPresent());
    }

    private static Optional<List<String>> leave(GoSite site, SyntaxNode join) {
        Optional<GoExit> exit = GoExit.of(site.file(), join);
        if (exit.isPresent()) {
            return Optional.of(exit.get().refuse("archive entry leads out of the folder"));
        }
        boolean loop = join.ancestors()
                .takeWhile(above -> !above.is("func_literal", "function_declaration", "method_declaration"))
                .anyMatch(above -> above.is("for_statement"));
        return loop ? Optional.of(List.of("continue")) : Optional.empty();
    }
}
