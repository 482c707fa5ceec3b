package dev.fixwright.fix.commandinjection;

import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.commandinjection.ShellWords.Part;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.PythonString;
import dev.fixwright.syntax.python.PythonTypes;
import dev.fixwright.syntax.python.TextPiece;
import dev.fixwright.syntax.python.TextPiece.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command text as Python builds it: written anew as a list of arguments, or with its values quoted for a shell. */
final class PythonCommand {
    private static final Set<String> BUILT_IN = Set.of(
            "cd", "export", "source", ".", "ulimit", "alias", "exit", "type", "dir", "copy", "del", "cls", "start",
            "set", "umask", "unset", "read", "eval", "exec", "time", "if", "for", "while", "move", "ren", "md", "rd",
            "mklink", "ver", "rem", "call");

    private final PythonFile file;
    private final BuiltText text;
    private final ShellWords words;

    PythonCommand(PythonFile file, BuiltText text) {
        this.file = file;
        this.text = text;
        this.words = ShellWords.of(text.pieces());
    }

    boolean isConstant() {
        return words.values().isEmpty();
    }

    /** Why only a shell can run the command; empty where it is a program with arguments. */
    Optional<String> needsShell() {
        if (words.acting().isPresent()) {
            return words.acting();
        }
        List<Part> first = words.words().isEmpty() ? List.of() : words.words().get(0);
        String program = first.size() == 1 ? first.get(0).text() : "";
        Optional<SyntaxNode> list = words.values().stream()
                .filter(placed -> spread(placed.piece()).isEmpty())
                .map(placed -> PythonFile.bare(placed.piece().expression()))
                .filter(value -> ShellQuotes.isJoined(file, value))
                .findFirst();
        if (list.isPresent()) {
            return Optional.of("`" + list.get().text() + "`");
        }
        if (BUILT_IN.contains(program) || program.contains("=")) {
            return Optional.of("`" + program + "`");
        }
        return Optional.empty();
    }

    /** The value that names the program; empty where constant text does. */
    Optional<SyntaxNode> chosenProgram() {
        return words.words().isEmpty()
                ? Optional.empty()
                : words.words().get(0).stream()
                        .flatMap(part -> part.value().stream())
                        .map(TextPiece::expression)
                        .findFirst();
    }

    /** The file that gets what the command writes, where it does nothing else that needs a shell. */
    Optional<PythonOutputFile> outputFile() {
        boolean program = words.values().stream()
                        .noneMatch(placed -> ShellQuotes.isJoined(
                                file, PythonFile.bare(placed.piece().expression())))
                && chosenProgram().isEmpty()
                && !BUILT_IN.contains(
                        words.words().isEmpty()
                                ? ""
                                : words.words().get(0).get(0).text());
        return words.sendsToFile()
                .filter(sign -> program)
                .map(sign -> new PythonOutputFile(
                        argument(words.words().get(words.words().size() - 1)), sign.length() == 2 ? "ab" : "wb"));
    }

    /** The arguments as a list's elements. */
    List<String> arguments(SyntaxEdits edits, SyntaxNode at) {
        return arguments(edits, at, words.words());
    }

    /** The arguments before the sign that names the output's file. */
    List<String> argumentsBeforeOutput(SyntaxEdits edits, SyntaxNode at) {
        return arguments(edits, at, words.words().subList(0, words.words().size() - 2));
    }

    private List<String> arguments(SyntaxEdits edits, SyntaxNode at, List<List<Part>> all) {
        List<String> arguments = new ArrayList<>();
        for (List<Part> word : all) {
            Optional<SyntaxNode> list = word.size() == 1 ? word.get(0).value().flatMap(this::spread) : Optional.empty();
            if (list.isPresent()) {
                arguments.add("*" + list.get().text());
                continue;
            }
            boolean several = word.size() == 1
                    && word.get(0).value().filter(value -> holdsSeveral(value)).isPresent();
            arguments.add(
                    several
                            ? "*" + new PythonImports(file, edits).module("shlex", at) + ".split("
                                    + word.get(0)
                                            .value()
                                            .orElseThrow()
                                            .expression()
                                            .text() + ")"
                            : argument(word));
        }
        return arguments;
    }

    /** The list whose elements a value puts side by side, each an argument of its own. */
    private Optional<SyntaxNode> spread(TextPiece value) {
        boolean alone = words.words().stream()
                .anyMatch(word -> word.size() == 1
                        && word.get(0).value().filter(part -> part == value).isPresent());
        boolean bare = words.values().stream().anyMatch(placed -> placed.piece() == value && placed.quote() == 0);
        return alone && bare && value.format().isEmpty()
                ? ShellQuotes.list(file, value.expression())
                : Optional.empty();
    }

    /** Whether a value stands without quotes and is called as if it held several arguments. */
    private boolean holdsSeveral(TextPiece value) {
        boolean bare = words.values().stream().anyMatch(placed -> placed.piece() == value && placed.quote() == 0);
        return bare
                && value.expression()
                        .text()
                        .matches("(?i)([\\w.]*_)?(args|arguments|opts|options|flags|extra|parameters)");
    }

    private String argument(List<Part> word) {
        List<Part> values =
                word.stream().filter(part -> part.value().isPresent()).toList();
        if (values.isEmpty()) {
            return literal(word.isEmpty() ? "" : word.get(0).text());
        }
        if (word.size() == 1) {
            return text(word.get(0).value().orElseThrow());
        }
        boolean plain = values.stream()
                .noneMatch(
                        part -> part.value().orElseThrow().expression().text().matches("(?s).*[\"'\\\\{}\n].*"));
        return plain ? template(word) : sum(word);
    }

    private String literal(String text) {
        return text.isEmpty() ? "\"\"" : quotes().alike(text);
    }

    private PythonString quotes() {
        return text.pieces().stream()
                .filter(TextPiece::isText)
                .findFirst()
                .orElseThrow()
                .literal();
    }

    /** A value as text: a list of arguments takes nothing else. */
    private String text(TextPiece value) {
        String expression = ShellQuotes.unquoted(file, value.expression()).text();
        if (!value.format().isEmpty()) {
            return "f\"{" + expression + value.format().replaceFirst("^%(.*)", ":$1") + "}\"";
        }
        boolean text = value.form() == Form.PLUS || PythonTypes.isText(file, value.expression());
        return text ? expression : "str(" + expression + ")";
    }

    private String template(List<Part> word) {
        StringBuilder text = new StringBuilder("f\"");
        for (Part part : word) {
            text.append(part.value()
                    .map(value ->
                            "{" + ShellQuotes.unquoted(file, value.expression()).text()
                                    + (value.format().startsWith("%") ? "" : value.format()) + "}")
                    .orElseGet(() -> escaped(part.text()).replace("{", "{{").replace("}", "}}")));
        }
        return text.append('"').toString();
    }

    private static String escaped(String text) {
        String literal = PythonString.literal(text);
        return literal.substring(1, literal.length() - 1);
    }

    private String sum(List<Part> word) {
        return String.join(
                " + ",
                word.stream()
                        .map(part -> part.value().map(this::text).orElseGet(() -> literal(part.text())))
                        .toList());
    }

    /** Quotes each value for the shell that gets the text; answers why that cannot be done. */
    Optional<String> quote(SyntaxEdits edits, SyntaxNode at, String besides) {
        List<ShellWords.Placed> values = words.values().stream()
                .filter(placed -> !placed.piece().expression().text().equals(besides))
                .filter(placed -> !ShellQuotes.isQuoted(file, placed.piece().expression()))
                .filter(placed -> !PythonTypes.isNumber(file, placed.piece().expression()))
                .toList();
        for (ShellWords.Placed placed : values) {
            Optional<String> reason = quote(placed, edits, at);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> quote(ShellWords.Placed placed, SyntaxEdits edits, SyntaxNode at) {
        TextPiece piece = placed.piece();
        int index = text.pieces().indexOf(piece);
        if (ShellQuotes.isJoined(file, piece.expression())) {
            return Optional.of("`" + PythonSite.words(piece.expression())
                    + "` holds several arguments, and they are not quoted one by one");
        }
        String shlex = new PythonImports(file, edits).module("shlex", at);
        boolean text = piece.form() == Form.PLUS || PythonTypes.isText(file, piece.expression());
        if (!piece.format().isEmpty()) {
            return Optional.of("`" + piece.expression().text() + "` is written in a format of its own");
        }
        if (placed.quote() != 0) {
            TextPiece before = text(index - 1);
            TextPiece after = text(index + 1);
            String lead = before.constant().orElse("");
            String rest = after.constant().orElse("");
            boolean alone =
                    lead.endsWith(String.valueOf(placed.quote())) && rest.startsWith(String.valueOf(placed.quote()));
            if (!alone || !before.isText() || !after.isText()) {
                return Optional.of(
                        "`" + piece.expression().text() + "` stands among other text in quotes of the shell");
            }
            edits.replace(before.place(lead.length() - 1), before.place(lead.length()), "");
            edits.replace(after.place(0), after.place(1), "");
        }
        edits.insert(piece.expression().start(), shlex + ".quote(" + (text ? "" : "str("));
        edits.insert(piece.expression().end(), text ? ")" : "))");
        return Optional.empty();
    }

    private TextPiece text(int index) {
        return text.pieces().get(Math.min(Math.max(index, 0), text.pieces().size() - 1));
    }
}
