package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Statements;
import java.util.Optional;
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
        return Statements.function(place)
                .flatMap(function -> Statements.parameter(function, 1))
                .filter(name -> name.matches("res|response|reply"))
                .map(name -> name + (name.equals("reply") ? ".code(" : ".status(") + status + ").send("
                        + edits.quoted(words) + ");")
                // What a handler may return has a type in TypeScript, which an answer seldom has.
                .map(answer -> edits.isTyped() ? new String[] {answer, "return;"} : new String[] {"return " + answer});
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
