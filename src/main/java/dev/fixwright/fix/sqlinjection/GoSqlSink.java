package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A call that is given SQL text.
 *
 * @param place which argument the text is
 */
record GoSqlSink(GoCall call, int place) {
    private static final Set<String> WHOLE = Set.of(
            "Query",
            "QueryRow",
            "Exec",
            "QueryContext",
            "QueryRowContext",
            "ExecContext",
            "Queryx",
            "QueryRowx",
            "QueryxContext",
            "QueryRowxContext",
            "MustExec",
            "MustExecContext",
            "Get",
            "Select",
            "GetContext",
            "SelectContext",
            "Raw",
            "Prepare",
            "PrepareContext",
            "Preparex",
            "PreparexContext",
            "SQL",
            "QueryString");
    private static final Set<String> PARTS =
            Set.of("Where", "Or", "Not", "Having", "Order", "Group", "Joins", "Select", "Table");
    private static final Pattern TEXT =
            Pattern.compile("(?is)\\s*(select|insert|update|delete|with|merge|replace|call|exec|upsert"
                    + "|create|drop|alter|truncate|grant|set|use|show|copy|pragma)\\b.*");

    static Optional<GoSqlSink> of(GoCall call) {
        boolean gorm = call.name().matches("(gorm\\.io|github\\.com/jinzhu)/gorm\\..*");
        boolean fragment = PARTS.contains(call.method())
                && (gorm || (call.name().startsWith("?.") && !call.method().matches("Select|Table")));
        boolean prepared = call.name().matches(".*\\.Stmt\\.\\w+|net/url\\..*|net/http\\..*|reflect\\..*|flag\\..*");
        if (prepared
                || (!WHOLE.contains(call.method()) && !fragment)
                || call.receiver().isEmpty()) {
            return Optional.empty();
        }
        List<SyntaxNode> arguments = call.arguments();
        if (fragment) {
            return arguments.isEmpty() ? Optional.empty() : Optional.of(new GoSqlSink(call, 0));
        }
        for (int i = 0; i < Math.min(arguments.size(), 3); i++) {
            if (isText(call.file(), arguments.get(i))) {
                return Optional.of(new GoSqlSink(call, i));
            }
        }
        return Optional.empty();
    }

    private static boolean isText(GoFile file, SyntaxNode argument) {
        SyntaxNode value = file.resolve(argument);
        Optional<GoText> text = GoText.of(file, value);
        if (text.isPresent()) {
            String begins = text.get().pieces().stream()
                    .map(piece -> piece.constant().orElse("x"))
                    .reduce("", String::concat);
            return TEXT.matcher(begins).matches();
        }
        boolean name =
                GoFile.bare(argument).is("identifier") && file.type(argument).equals("string");
        boolean made = value.is("call_expression") && file.type(value).equals("string");
        return name || made;
    }

    SyntaxNode text() {
        return call.arguments().get(place);
    }

    /** The arguments after the text: the values that are bound already. */
    List<SyntaxNode> bound() {
        return call.arguments().subList(place + 1, call.arguments().size());
    }

    boolean prepares() {
        return call.method().startsWith("Prepare");
    }

    /** The text that stands before the part of a statement that the call is given; empty for a whole statement. */
    String before() {
        boolean whole = WHOLE.contains(call.method()) && !call.name().matches(".*gorm\\.DB\\.Select");
        if (whole) {
            return "";
        }
        return switch (call.method()) {
            case "Order", "Group" -> "SELECT x FROM y ORDER BY ";
            case "Having" -> "SELECT x FROM y GROUP BY x HAVING ";
            case "Joins", "Table" -> "SELECT x FROM ";
            case "Select" -> "SELECT ";
            default -> "SELECT x FROM y WHERE ";
        };
    }
}
