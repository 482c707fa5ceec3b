package dev.fixwright.fix.commandinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpPlatform;
import dev.fixwright.syntax.csharp.CSharpString;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands the words of a command over one by one, so that a value stays one argument. */
public final class CSharpCommandInjectionFixer implements CSharpFixer {
    private static final String SHELL = "(?i)(.*[/\\\\])?(cmd|powershell|pwsh|bash|sh|zsh)(\\.exe)?";

    @Override
    public String weakness() {
        return "commandinjection";
    }

    /**
     * Where arguments are given as one text.
     *
     * @param node the creation, the call or the assignment
     */
    private record Sink(SyntaxNode node, SyntaxNode arguments, Optional<SyntaxNode> program) {}

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<Sink> found = sink(site);
        if (found.isEmpty()) {
            boolean alone = site.call(call -> call.method().matches("Start|ProcessStartInfo"))
                    .isPresent();
            return alone
                    ? Attempt.declined(
                            "a caller chooses the program itself here, and no rewriting ends that; look it up in a list of"
                                    + " those allowed")
                    : site.nothing("program that is started with arguments");
        }
        Sink sink = found.get();
        String program = sink.program().flatMap(site.file()::text).orElse("");
        if (program.matches(SHELL)) {
            return Attempt.declined("the command runs in a shell, `" + program
                    + "`, which reads the values as a part of its own language; start the program itself instead");
        }
        if (sink.program().isPresent()
                && program.isEmpty()
                && site.file().known(sink.program().get()).isEmpty()
                && !sink.program().get().is("identifier", "member_access_expression")) {
            return Attempt.declined("`" + SyntaxSite.words(sink.program().get())
                    + "` chooses the program, so that more than arguments is open");
        }
        if (CSharpPlatform.of(site.project().tree(), site.file()).isOld()) {
            return Attempt.declined(
                    "the .NET Framework takes arguments as one text only, in which each program reads quotes its own way");
        }
        return divided(site, sink);
    }

    private static Optional<Sink> sink(CSharpSite site) {
        String[] kinds = {"assignment_expression", "object_creation_expression", "invocation_expression"};
        Optional<Sink> here = first(site.file(), site.nodes(kinds));
        // A line that builds the arguments, or starts the process, stands beside the one that takes them
        Optional<SyntaxNode> line =
                site.nodes("local_declaration_statement", "expression_statement", "return_statement").stream()
                        .findFirst();
        return here.or(() -> line.flatMap(
                node -> first(site.file(), CSharpFile.function(node).all(kinds))));
    }

    private static Optional<Sink> first(CSharpFile file, List<SyntaxNode> nodes) {
        return nodes.stream()
                .flatMap(
                        node -> (node.is("assignment_expression") ? assigned(file, node) : called(file, node)).stream())
                .findFirst();
    }

    private static Optional<Sink> assigned(CSharpFile file, SyntaxNode node) {
        String left = node.child("left").map(SyntaxNode::text).orElse("");
        if (!left.matches("(\\w+\\.)*Arguments")) {
            return Optional.empty();
        }
        Optional<SyntaxNode> program = node.parent()
                .filter(up -> up.is("initializer_expression"))
                .flatMap(SyntaxNode::parent)
                .filter(made -> !made.is("assignment_expression"))
                .map(made -> new CSharpCall(file, made))
                .flatMap(CSharpCommandInjectionFixer::program)
                .or(() -> beside(node))
                .or(() -> programOf(file, node, left.replaceAll("\\.?Arguments$", "")));
        return Optional.of(new Sink(node, node.child("right").orElse(node), program));
    }

    /** The program of {@code StartInfo = { FileName = …, Arguments = … }}. */
    private static Optional<SyntaxNode> beside(SyntaxNode node) {
        return node.parent().filter(up -> up.is("initializer_expression")).stream()
                .flatMap(up -> up.parts().stream())
                .filter(one -> one.child("left")
                        .filter(left -> left.text().equals("FileName"))
                        .isPresent())
                .flatMap(one -> one.child("right").stream())
                .findFirst();
    }

    private static Optional<Sink> called(CSharpFile file, SyntaxNode node) {
        CSharpCall call = new CSharpCall(file, node);
        boolean start = call.method().equals("ProcessStartInfo")
                || (call.method().equals("Start")
                        && call.receiver()
                                .filter(on -> on.text().endsWith("Process"))
                                .isPresent());
        return start && call.values().size() == 2
                ? Optional.of(new Sink(
                        node, call.values().get(1), Optional.of(call.values().get(0))))
                : Optional.empty();
    }

    private static Optional<SyntaxNode> program(CSharpCall made) {
        return made.property("FileName").or(() -> made.values().stream().findFirst());
    }

    private static Optional<SyntaxNode> programOf(CSharpFile file, SyntaxNode node, String on) {
        return CSharpFile.function(node).all("assignment_expression").stream()
                .filter(other -> other.child("left")
                        .filter(left -> left.text().equals(on + ".FileName"))
                        .isPresent())
                .flatMap(other -> other.child("right").stream())
                .findFirst()
                .or(() -> CSharpFile.function(node).all("variable_declarator").stream()
                        .filter(one -> one.child("name")
                                .filter(name -> name.text().equals(on))
                                .isPresent())
                        .flatMap(one -> one.all("object_creation_expression").stream())
                        .map(made -> new CSharpCall(file, made))
                        .flatMap(made -> program(made).stream())
                        .findFirst());
    }

    private Attempt divided(CSharpSite site, Sink sink) {
        CSharpFile file = site.file();
        SyntaxNode resolved = file.resolve(sink.arguments());
        CSharpText text = CSharpText.of(file, resolved);
        if (!text.hasLiteral()) {
            return Attempt.declined(
                    text.values().isEmpty()
                                    || sink.arguments()
                                            .is("array_creation_expression", "implicit_array_creation_expression")
                            ? "the arguments are already constant, or handed over one by one"
                            : "`" + SyntaxSite.words(sink.arguments())
                                    + "` holds all arguments, and where they are put together is not seen here");
        }
        if (text.values().isEmpty()) {
            return Attempt.declined("the arguments are already constant");
        }
        boolean seen = sink.program().flatMap(file::text).isPresent();
        if (!seen
                && text.parts()
                        .get(0)
                        .constant()
                        .filter(start -> start.matches("(?is)\\s*([-/]l?c|-command)\\b.*"))
                        .isPresent()) {
            return Attempt.declined(
                    "the arguments begin as those of a shell, which reads the values as a part of its own language; start the"
                            + " program itself instead");
        }
        CommandPieces pieces = CommandPieces.of(text.parts(), false);
        Optional<TextPart> several = text.values().stream()
                .filter(part -> part.node().text().matches("(?i).*(options|args|arguments|flags|switches)"))
                .findFirst();
        if (pieces.obstacle().isPresent() || several.isPresent()) {
            return Attempt.declined(pieces.obstacle()
                    .orElseGet(() ->
                            "`" + SyntaxSite.words(several.get().node()) + "` may hold several arguments at once"));
        }
        List<String> words =
                pieces.words().stream().map(word -> word(file, word)).toList();
        return written(site, sink, words);
    }

    private static String word(CSharpFile file, List<TextPart> word) {
        if (word.isEmpty()) {
            return "\"\"";
        }
        List<String> joined = new ArrayList<>();
        for (TextPart part : word) {
            boolean text = part.isCharacters()
                    || !part.format().isEmpty()
                    || file.types().isText(part.node())
                    || word.size() > 1;
            String value = part.node().is("integer_literal")
                    ? "\"" + part.node().text() + "\""
                    : part.isCharacters()
                            ? CSharpString.literal(part.constant().orElse(""))
                            : !part.format().isEmpty()
                                    ? "$\"{" + part.node().text() + part.format() + "}\""
                                    : text
                                            ? grouped(part.node())
                                            : file.types().isHarmless(part.node())
                                                    ? grouped(part.node()) + ".ToString()"
                                                    : "$\"{" + part.node().text() + "}\"";
            joined.add(value);
        }
        boolean leads =
                word.size() > 1 && !word.get(0).isCharacters() && !word.get(1).isCharacters();
        return (leads ? "\"\" + " : "") + String.join(" + ", joined);
    }

    private static String grouped(SyntaxNode node) {
        return node.is("binary_expression", "conditional_expression", "cast_expression")
                ? "(" + node.text() + ")"
                : node.text();
    }

    private Attempt written(CSharpSite site, Sink sink, List<String> words) {
        SyntaxEdits edits = site.edit();
        String list = "ArgumentList = { " + String.join(", ", words) + " }";
        SyntaxNode node = sink.node();
        if (node.is("assignment_expression")
                && node.parent().filter(up -> up.is("initializer_expression")).isPresent()) {
            edits.replace(node, list);
        } else if (node.is("assignment_expression")) {
            SyntaxNode statement = CSharpFile.statement(node);
            if (!site.file().standsAlone(statement)) {
                return Attempt.declined(
                        "no other statements can stand in the place of the one that sets the arguments");
            }
            String on = node.child("left").map(SyntaxNode::text).orElse("").replaceAll("\\.Arguments$", "");
            String indent = edits.layout().indentOf(statement.start());
            String[] lines = words.stream()
                    .map(word -> on + ".ArgumentList.Add(" + word + ");")
                    .toArray(String[]::new);
            edits.replace(statement, edits.layout().joined(indent, lines));
        } else {
            CSharpCall call = new CSharpCall(site.file(), node);
            SyntaxNode program = call.values().get(0);
            if (call.isCreation()) {
                edits.replace(program.end(), sink.arguments().end(), "");
                Optional<SyntaxNode> braces =
                        node.child("initializer").filter(found -> !found.parts().isEmpty());
                if (braces.isPresent()) {
                    edits.insert(braces.get().parts().get(0).start(), list + ", ");
                } else {
                    edits.insert(node.end(), " { " + list + " }");
                }
            } else {
                String info = call.receiver().map(SyntaxNode::text).orElse("").replaceAll("Process$", "")
                        + "ProcessStartInfo";
                edits.replace(call.brackets(), "(new " + info + "(" + program.text() + ") { " + list + " })");
            }
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "Each argument is handed over on its own, so a value can add no others.",
                "A value that begins with a hyphen is still read as an option by many programs; check that none is meant.");
    }
}
