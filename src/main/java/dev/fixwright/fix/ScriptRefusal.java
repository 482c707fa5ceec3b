package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a handler of requests says no and ends. */
public final class ScriptRefusal {
    private ScriptRefusal() {}

    /**
     * The statements that answer the request whose handler a place stands in; empty where it stands in none.
     *
     * @param status of HTTP
     * @param words what the answer says
     */
    public static Optional<String[]> answer(ScriptEdits edits, SyntaxNode place, int status, String words) {
        Optional<SyntaxNode> handler = Statements.function(place);
        Optional<String> plain = handler.flatMap(function -> Statements.parameter(function, 1))
                .filter(name -> name.matches("res|response"))
                .filter(name -> isPlain(handler.get(), name));
        if (plain.isPresent()) {
            String name = plain.get();
            String end = name + ".end(" + edits.quoted(words) + ");";
            String code = name + ".statusCode = " + status + ";";
            return Optional.of(
                    edits.isTyped() ? new String[] {code, end, "return;"} : new String[] {code, "return " + end});
        }
        return handler.flatMap(function -> Statements.parameter(function, 1))
                .filter(name -> name.matches("res|response|reply"))
                .map(name -> name + (name.equals("reply") ? ".code(" : ".status(") + status + ").send("
                        + edits.quoted(words) + ");")
                // What a handler may return has a type in TypeScript, which an answer seldom has.
                .map(answer -> edits.isTyped() ? new String[] {answer, "return;"} : new String[] {"return " + answer});
    }

    /** Whether a response is that of Node's own server, which knows nothing of what frameworks add. */
    private static boolean isPlain(SyntaxNode handler, String response) {
        String code = handler.text();
        boolean framework = Pattern.compile(
                        "\\b" + response
                                + "\\.(send|json|status|sendFile|sendStatus|redirect|render|type|set|cookie|download|format|jsonp)\\(")
                .matcher(code)
                .find();
        boolean created = handler.parent()
                .filter(list -> list.is("arguments"))
                .flatMap(SyntaxNode::parent)
                .flatMap(call -> call.child("function"))
                .filter(function -> function.text().matches("(\\w+\\.)?create(Secure)?Server"))
                .isPresent();
        return created
                || !framework
                        && Pattern.compile("\\b" + response + "\\.writeHead\\(")
                                .matcher(code)
                                .find();
    }

    /** A line with the lines that come after it. */
    public static String[] after(String line, String... refusal) {
        return Stream.concat(Stream.of(line), Stream.of(refusal)).toArray(String[]::new);
    }

    /** The lines of a condition with the statements of a refusal in it. */
    public static String[] when(String condition, String... refusal) {
        String[] lines = new String[refusal.length + 2];
        lines[0] = "if (" + condition + ") {";
        for (int i = 0; i < refusal.length; i++) {
            lines[i + 1] = "    " + refusal[i];
        }
        lines[refusal.length + 1] = "}";
        return lines;
    }
}
