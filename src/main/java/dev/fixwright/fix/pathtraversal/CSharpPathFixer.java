package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpString;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;

/**
 * Refuses paths that lead out of the folder with which they begin.
 *
 * @param weakness whether values of a request or names in an archive lead out
 */
public record CSharpPathFixer(String weakness) implements CSharpFixer {

    /**
     * A path that code puts together.
     *
     * @param folder the expression of its folder
     */
    private record Built(SyntaxNode path, String folder) {}

    @Override
    public Attempt attempt(CSharpSite site) {
        CSharpFile file = site.file();
        List<SyntaxNode> used = site.nodes(
                "invocation_expression", "object_creation_expression", "variable_declarator", "assignment_expression");
        for (SyntaxNode node : used) {
            for (SyntaxNode candidate : candidates(file, node)) {
                Optional<Built> built = built(file, candidate);
                if (built.isPresent()) {
                    return guarded(site, built.get());
                }
            }
        }
        boolean opens = site.call(
                        call -> call.name().matches("(File|Directory|Path)\\..*|PhysicalFile|.*\\.ExtractToFile")
                                || call.method().matches("FileStream|StreamReader|StreamWriter|FileInfo"))
                .isPresent();
        return opens
                ? Attempt.declined(
                        "the path has no folder of its own here with which it must begin, so there is nothing to keep it in")
                : site.nothing("path that is put together");
    }

    /** What may be the path: the node itself, its value, or an argument with the value of a variable. */
    private static List<SyntaxNode> candidates(CSharpFile file, SyntaxNode node) {
        if (node.is("variable_declarator")) {
            return List.of(node.parts().get(node.parts().size() - 1));
        }
        if (node.is("assignment_expression")) {
            return node.child("right").stream().toList();
        }
        CSharpCall call = new CSharpCall(file, node);
        if (call.name().equals("Path.Combine")) {
            return List.of(node);
        }
        return call.values().stream().map(file::resolve).toList();
    }

    private static Optional<Built> built(CSharpFile file, SyntaxNode path) {
        if (path.is("invocation_expression")) {
            CSharpCall call = new CSharpCall(file, path);
            if (call.name().matches("Path\\.GetFullPath") && !call.values().isEmpty()) {
                return built(file, file.resolve(call.values().get(0)));
            }
            boolean joins = call.name().matches("Path\\.(Combine|Join)")
                    && call.values().size() > 1;
            boolean open = joins
                    && call.values().subList(1, call.values().size()).stream()
                            .anyMatch(value -> file.known(value).isEmpty());
            return open ? Optional.of(new Built(path, call.values().get(0).text())) : Optional.empty();
        }
        if (!path.is("binary_expression", "interpolated_string_expression")) {
            return Optional.empty();
        }
        List<TextPart> parts = CSharpText.of(file, path).parts();
        if (parts.size() < 2 || parts.stream().noneMatch(part -> part.constant().isEmpty())) {
            return Optional.empty();
        }
        TextPart first = parts.get(0);
        if (first.isCharacters()) {
            String text = first.constant().orElse("");
            int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
            return slash > 0 && !text.contains("://")
                    ? Optional.of(new Built(path, CSharpString.literal(text.substring(0, slash))))
                    : Optional.empty();
        }
        if (first.constant().filter(text -> text.matches("(?s).*[/\\\\]")).isPresent()) {
            return Optional.of(new Built(path, first.node().text()));
        }
        boolean separated = parts.get(1)
                .constant()
                .filter(text -> text.startsWith("/") || text.startsWith("\\"))
                .isPresent();
        return separated && parts.size() > 2
                ? Optional.of(new Built(path, first.node().text()))
                : Optional.empty();
    }

    /** The folder with the constant folders below it, before the first value of others. */
    private static String inside(CSharpFile file, Built built) {
        SyntaxNode path = built.path();
        if (path.is("invocation_expression")) {
            CSharpCall call = new CSharpCall(file, path);
            if (!call.name().matches("Path\\.(Combine|Join)")) {
                return built.folder();
            }
            List<SyntaxNode> rest = call.values().subList(1, call.values().size());
            List<String> below = rest.stream()
                    .takeWhile(one -> file.text(one)
                            .filter(text -> text.matches("[\\w-][\\w.-]*"))
                            .isPresent())
                    .map(SyntaxNode::text)
                    .toList();
            return below.isEmpty() || below.size() == rest.size()
                    ? built.folder()
                    : call.name() + "(" + built.folder() + ", " + String.join(", ", below) + ")";
        }
        List<TextPart> parts = CSharpText.of(file, path).parts();
        String second = parts.get(1).constant().orElse("");
        boolean deeper = !parts.get(0).isCharacters()
                && parts.get(0).node().is("identifier", "member_access_expression", "invocation_expression")
                && second.matches("(/[\\w-][\\w.-]*)+/[\\w.-]*");
        return deeper
                ? built.folder() + " + " + CSharpString.literal(second.substring(0, second.lastIndexOf('/')))
                : built.folder();
    }

    private Attempt guarded(CSharpSite site, Built built) {
        CSharpFile file = site.file();
        SyntaxNode path = built.path();
        String method = CSharpFile.function(path).text();
        String folder = built.folder();
        boolean named = path.text().contains("Path.GetFileName(");
        boolean checked = method.matches("(?s).*\\.StartsWith\\(.*") && method.contains("GetFullPath(");
        if (named || checked) {
            return Attempt.declined(
                    named
                            ? "the path already takes nothing but the name of the file"
                            : "the path is already compared with its folder in this method");
        }
        boolean chosen = file.names().of(folder, path).stream().anyMatch(one -> one.is(Binding.Kind.PARAMETER))
                && weakness.equals("pathtraversal")
                && isAction(path);
        if (chosen) {
            return Attempt.declined("the folder of the path, `" + folder
                    + "`, comes from the caller too, so there is nothing to keep the path in");
        }
        SyntaxNode statement = CSharpFile.statement(path);
        if (!file.standsAlone(statement)
                || statement.all("lambda_expression").stream().anyMatch(one -> one.contains(path))) {
            return Attempt.declined(
                    "the path is put together within another expression, around which no check can stand");
        }
        SyntaxEdits edits = site.edit();
        CSharpUsings usings = new CSharpUsings(file, edits);
        usings.type("System.IO", "Path");
        boolean declared = statement.is("local_declaration_statement")
                && path.parent().filter(up -> up.is("variable_declarator")).isPresent()
                && statement.parent().filter(up -> up.is("block")).isPresent()
                && path.parent()
                        .flatMap(SyntaxNode::parent)
                        .flatMap(up -> up.child("type"))
                        .filter(type -> type.text().matches("var|string|String"))
                        .isPresent();
        String name = declared
                ? path.parent()
                        .flatMap(up -> up.child("name"))
                        .map(SyntaxNode::text)
                        .orElse("")
                : edits.freshName("path");
        String ordinal = file.imports("System") ? "StringComparison.Ordinal" : "System.StringComparison.Ordinal";
        String[] check = {
            "if (!Path.GetFullPath(" + name + ").StartsWith(Path.GetFullPath(" + inside(file, built)
                    + ").TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, " + ordinal + "))",
            "{",
            "    " + refusal(file, path),
            "}"
        };
        if (declared) {
            edits.insertAfter(statement, check);
        } else {
            String[] lines = new String[check.length + 1];
            lines[0] = "string " + name + " = " + path.text() + ";";
            System.arraycopy(check, 0, lines, 1, check.length);
            edits.insertBefore(statement, lines);
            edits.replace(path, name);
        }
        return SyntaxSite.fixed(
                weakness,
                edits,
                "A path that leads out of its folder is refused, with all its dots and slashes worked out.",
                "Check that no link in the folder leads out of it, and that nobody is meant to reach other folders.");
    }

    private static boolean isAction(SyntaxNode node) {
        return node.around("class_declaration")
                .filter(owner -> owner.text().matches("(?s).*\\b(Controller|ControllerBase|PageModel)\\b.*"))
                .isPresent();
    }

    /** What the method does with such a path. */
    private String refusal(CSharpFile file, SyntaxNode path) {
        String message = weakness.equals("zipslip")
                ? "The archive has an entry outside of its folder."
                : "The path leads out of its folder.";
        String returns =
                CSharpFile.function(path).child("returns").map(SyntaxNode::text).orElse("");
        boolean loop = path.around("foreach_statement", "for_statement", "while_statement")
                .isPresent();
        if (isAction(path)
                && returns.matches("(async )?(Task<)?(IActionResult|ActionResult(<.*>)?)>?")
                && !file.uses("System.Web")
                && !loop) {
            return "return BadRequest();";
        }
        return "throw new "
                + (file.imports("System.IO") || !file.imports("System") ? "IOException" : "System.IO.IOException")
                + "(\"" + message + "\");";
    }
}
