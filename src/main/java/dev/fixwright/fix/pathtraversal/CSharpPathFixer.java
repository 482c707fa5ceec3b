package dev.fixwright.fix.pathtraversal;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlace;
import dev.fixwright.syntax.csharp.CSharpUsings;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Refuses paths that lead out of the folder with which they begin.
 *
 * @param weakness whether values of a request or names in an archive lead out
 */
public record CSharpPathFixer(String weakness) implements CSharpFixer {

    @Override
    public Attempt attempt(CSharpSite site) {
        CSharpFile file = site.file();
        List<SyntaxNode> used = site.nodes(
                "invocation_expression", "object_creation_expression", "variable_declarator", "assignment_expression");
        for (SyntaxNode node : used) {
            for (SyntaxNode candidate : CSharpBuiltPath.candidates(file, node)) {
                Optional<CSharpBuiltPath> built = CSharpBuiltPath.of(file, candidate);
                if (built.isPresent()) {
                    return guarded(site, built.get());
                }
            }
        }
        boolean opens = site.call(
                        call -> call.name().matches("(File|Directory|Path)\\..*|PhysicalFile|.*\\.ExtractToFile")
                                || call.method()
                                        .matches(
                                                "FileStream|StreamReader|StreamWriter|FileInfo|TransmitFile|WriteFile|MapPath"))
                .isPresent();
        return opens
                ? Attempt.declined(
                        "the path has no folder of its own here with which it must begin, so there is nothing to keep it in")
                : site.nothing("path that is put together");
    }

    private Attempt guarded(CSharpSite site, CSharpBuiltPath built) {
        CSharpFile file = site.file();
        SyntaxNode path = built.path();
        Optional<String> already = already(file, built);
        if (already.isPresent()) {
            return Attempt.declined(already.get());
        }
        String folder = built.folder();
        boolean chosen = file.names().of(folder, path).stream().anyMatch(one -> one.is(Binding.Kind.PARAMETER))
                && weakness.equals("pathtraversal")
                && isAction(path);
        if (chosen) {
            return Attempt.declined("the folder of the path, `" + folder
                    + "`, comes from the caller too, so there is nothing to keep the path in");
        }
        CSharpPlace place = CSharpPlace.before(file, path);
        if (place.obstacle().isPresent()) {
            return Attempt.declined("no check can stand before the path is used: "
                    + place.obstacle().get());
        }
        SyntaxNode statement = CSharpFile.statement(path);
        SyntaxEdits edits = site.edit();
        CSharpUsings usings = new CSharpUsings(file, edits);
        usings.type("System.IO", "Path");
        boolean declared = statement.is("local_declaration_statement")
                && file.standsAlone(statement)
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
            "if (!Path.GetFullPath(" + name + ").StartsWith(Path.GetFullPath(" + built.inside(file)
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
            place.put(edits, lines);
            edits.replace(path, name);
        }
        return SyntaxSite.fixed(
                weakness,
                edits,
                "A path that leads out of its folder is refused, with all its dots and slashes worked out.",
                "Check that no link in the folder leads out of it, and that nobody is meant to reach other folders.");
    }

    private static Optional<String> already(CSharpFile file, CSharpBuiltPath built) {
        SyntaxNode path = built.path();
        String method = CSharpFile.function(path).text();
        if (path.text().contains("Path.GetFileName(")) {
            return Optional.of("the path already takes nothing but the name of the file");
        }
        if (built.values(file).stream().allMatch(value -> file.types().isHarmless(value))) {
            return Optional.of("the names in the path are already numbers or the like, which lead nowhere else");
        }
        boolean named = built.values(file).stream()
                .anyMatch(value -> method.contains(value.text() + ".IndexOfAny(Path.GetInvalidFileNameChars()"));
        if (named) {
            return Optional.of("the name is already refused where it has characters that separate folders");
        }
        String names = path.around("variable_declarator")
                .flatMap(one -> one.child("name"))
                .map(name -> namesOf(path, name.text()))
                .orElse(Pattern.quote(path.text()));
        boolean compared = method.matches("(?s).*(?<!\\w)(" + names + ")\\)*\\.StartsWith\\(.*")
                && method.contains("GetFullPath(");
        return compared ? Optional.of("the path is already compared with its folder in this method") : Optional.empty();
    }

    /** A pattern of the variables that hold a path, with its dots worked out or not. */
    private static String namesOf(SyntaxNode path, String name) {
        String full = CSharpFile.function(path).all("variable_declarator").stream()
                .filter(one ->
                        one.text().matches("(?s)\\w+\\s*=\\s*(System\\.IO\\.)?Path\\.GetFullPath\\(" + name + "\\b.*"))
                .flatMap(one -> one.child("name").stream())
                .map(SyntaxNode::text)
                .collect(Collectors.joining("|"));
        return full.isEmpty() ? name : name + "|" + full;
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
