package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpTypes;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An exception that code has at hand, and what may show it.
 *
 * @param scope the {@code catch} block or the method that knows it
 * @param name how it is written there
 * @param type its type; empty where it is not written
 */
record CSharpException(SyntaxNode scope, String name, String type) {
    private static final Pattern GENERAL = Pattern.compile(
            "|(System\\.)?(Exception|SystemException|InvalidOperationException|NullReferenceException|IOException|(Sql|Db|Npgsql|MySql|Sqlite)Exception)");
    private static final String TAKES_OBJECTS =
            "(?s)(.*\\.)?(StatusCode|BadRequest|Ok|Json|JsonResult|ObjectResult|\\w+ObjectResult|NotFound|Conflict|UnprocessableEntity"
                    + "|Write|WriteLine|WriteAsJsonAsync|CreateResponse|CreateErrorResponse|Format|Concat|Append|SerializeObject|Serialize|InternalServerError)";

    /** The exception that is known around a node. */
    static Optional<CSharpException> around(CSharpFile file, SyntaxNode node) {
        Optional<SyntaxNode> clause = node.around("catch_clause");
        if (clause.isPresent()) {
            Optional<SyntaxNode> declared = clause.get().childOf("catch_declaration");
            return declared.map(one -> new CSharpException(clause.get(), textOf(one, "name"), textOf(one, "type")));
        }
        SyntaxNode method = CSharpFile.function(node);
        for (SyntaxNode parameter :
                method.child("parameters").map(SyntaxNode::parts).orElse(List.of())) {
            String type = parameter.child("type").map(CSharpTypes::simple).orElse("");
            String name = textOf(parameter, "name");
            if (type.matches("Exception(Handled)?Context")) {
                return Optional.of(new CSharpException(method, name + ".Exception", ""));
            }
            if (type.equals("Exception")) {
                return Optional.of(new CSharpException(method, name, type));
            }
        }
        return method.all("variable_declarator").stream()
                .flatMap(one -> kept(method, one).stream())
                .findFirst();
    }

    private static String textOf(SyntaxNode node, String field) {
        return node.child(field).map(SyntaxNode::text).orElse("");
    }

    /** What a handler of all exceptions takes out of the request. */
    private static Optional<CSharpException> kept(SyntaxNode method, SyntaxNode declarator) {
        String text = declarator.text();
        String name = textOf(declarator, "name");
        if (text.matches("(?s).*(Server\\.GetLastError\\(\\)|(Feature\\w*>\\(\\)|[fF]eature)[?!]?\\.Error)")) {
            return Optional.of(new CSharpException(method, name, ""));
        }
        return text.matches("(?s).*IExceptionHandler(Path)?Feature>\\(\\)!?")
                ? Optional.of(new CSharpException(method, name + ".Error", ""))
                : Optional.empty();
    }

    /** Whether nothing that such an exception says is meant for visitors. */
    boolean isGeneral() {
        return GENERAL.matcher(type).matches();
    }

    /** Whether an expression is the text of the exception, or of its calls, or the exception where text is wanted. */
    boolean isShownBy(SyntaxNode node) {
        String text = node.text().replace("?.", ".").replace("!", "");
        String chain = "(\\.(InnerException|GetBaseException\\(\\)))*";
        if (text.matches(Pattern.quote(name) + chain)) {
            return node.parent().filter(CSharpException::takesText).isPresent();
        }
        return node.is("invocation_expression", "member_access_expression", "conditional_access_expression")
                && text.matches(Pattern.quote(name) + chain + "\\.(ToString\\(\\)|StackTrace"
                        + (isGeneral() ? "|Message" : "") + ")");
    }

    private static boolean takesText(SyntaxNode holder) {
        if (holder.is("interpolation")
                || holder.is("binary_expression") && holder.childOf("+").isPresent()) {
            return true;
        }
        return holder.is("argument")
                && holder.around("invocation_expression", "object_creation_expression")
                        .flatMap(call -> call.child("function").or(() -> call.child("type")))
                        .filter(called -> called.text().matches(TAKES_OBJECTS))
                        .isPresent();
    }

    /** The call that gets the exception itself and makes something of it elsewhere. */
    Optional<SyntaxNode> handedTo(List<SyntaxNode> nodes) {
        return nodes.stream()
                .filter(node -> node.text().equals(name)
                        && node.parent().filter(up -> up.is("argument")).isPresent()
                        && !isLogged(node))
                .flatMap(node -> node.around("invocation_expression", "object_creation_expression").stream())
                .flatMap(call -> call.child("function").or(() -> call.child("type")).stream())
                .findFirst();
    }

    /** Whether the log has the exception already. */
    boolean isInLog() {
        return scope.all("identifier", "member_access_expression").stream()
                .anyMatch(use -> use.text().equals(name) && isLogged(use));
    }

    static boolean isLogged(SyntaxNode node) {
        return node.ancestors()
                .filter(above -> above.is("invocation_expression"))
                .anyMatch(
                        call -> call.child("function")
                                .map(SyntaxNode::text)
                                .orElse("")
                                .matches(
                                        "(?s)(.*\\.)?_?([lL]og\\w*|Logger|Console|Trace|Debug|Telemetry\\w*)(\\.\\w+)?|.*\\.(Log\\w*|TrackException|Error|Warn|Fatal)"));
    }
}
