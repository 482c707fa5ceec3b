package dev.fixwright.fix.xss;

import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/**
 * A call that writes to the answer of a request.
 *
 * @param format the format of the values, where there is one
 * @param values what is written
 */
record GoPageWrite(GoCall call, Optional<SyntaxNode> format, List<SyntaxNode> values) {
    private static final String WRITER = "net/http\\.ResponseWriter|github\\.com/gin-gonic/gin\\.ResponseWriter";

    static Optional<GoPageWrite> of(GoCall call) {
        List<SyntaxNode> arguments = call.arguments();
        String name = call.name();
        boolean toPage = !arguments.isEmpty() && isWriter(call.file(), arguments.get(0));
        if (name.equals("fmt.Fprintf") && toPage && arguments.size() > 2) {
            return Optional.of(
                    new GoPageWrite(call, Optional.of(arguments.get(1)), arguments.subList(2, arguments.size())));
        }
        if (name.matches("fmt\\.Fprint(ln)?|io\\.WriteString") && toPage && arguments.size() > 1) {
            return Optional.of(new GoPageWrite(call, Optional.empty(), arguments.subList(1, arguments.size())));
        }
        boolean writes = call.method().matches("Write|WriteString")
                && call.receiver()
                        .filter(receiver -> isWriter(call.file(), receiver))
                        .isPresent();
        if (writes && arguments.size() == 1) {
            return Optional.of(new GoPageWrite(call, Optional.empty(), List.of(content(arguments.get(0)))));
        }
        boolean echo = name.equals("github.com/labstack/echo.Context.HTML") && arguments.size() == 2;
        boolean gin = name.equals("github.com/gin-gonic/gin.Context.Data")
                && arguments.size() == 3
                && call.file()
                        .text(arguments.get(1))
                        .filter(type -> type.startsWith("text/html"))
                        .isPresent();
        return echo || gin
                ? Optional.of(
                        new GoPageWrite(call, Optional.empty(), List.of(content(arguments.get(arguments.size() - 1)))))
                : Optional.empty();
    }

    private static boolean isWriter(GoFile file, SyntaxNode node) {
        return file.type(node).matches(WRITER)
                || (file.type(node).isEmpty() && node.text().matches("c\\.Writer|ctx\\.Writer|c\\.Response\\(\\)|rw"));
    }

    /** The text in {@code []byte(text)}. */
    private static SyntaxNode content(SyntaxNode argument) {
        SyntaxNode bare = GoFile.bare(argument);
        return bare.is("type_conversion_expression") && bare.text().startsWith("[]byte")
                ? bare.child("operand").orElse(bare)
                : bare;
    }
}
