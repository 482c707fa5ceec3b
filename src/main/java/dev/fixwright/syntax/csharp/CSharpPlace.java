package dev.fixwright.syntax.csharp;

import dev.fixwright.source.Layout;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where statements can stand that run before an expression: in front of the expression's own statement, or in a block that
 * is made for them where there is none.
 */
public final class CSharpPlace {
    private static final String[] MEMBERS = {
        "method_declaration", "local_function_statement", "constructor_declaration", "operator_declaration"
    };
    private static final String REPEATED = "for_statement|while_statement|do_statement|labeled_statement";
    private static final String VALUES =
            "(?s)((Typed)?Results\\.|\\w+\\.Response\\.\\w+Async\\(|(await\\s+)?(System\\.IO\\.)?File\\.(Read|Open|Exists)).*";

    private final CSharpFile file;
    private final SyntaxNode holder;
    private final String obstacle;

    private CSharpPlace(CSharpFile file, SyntaxNode holder, String obstacle) {
        this.file = file;
        this.holder = holder;
        this.obstacle = obstacle;
    }

    public static CSharpPlace before(CSharpFile file, SyntaxNode expression) {
        SyntaxNode at = expression;
        while (at.parent().isPresent() && !isHolder(at)) {
            Optional<String> reason = sometimes(at, at.parent().get());
            if (reason.isPresent()) {
                return new CSharpPlace(file, at, reason.get());
            }
            at = at.parent().get();
        }
        return new CSharpPlace(file, at, obstacleOf(file, at));
    }

    /** The place before all of a statement, also where the expression is worked out in one case of it only. */
    public static CSharpPlace beforeAllOf(CSharpFile file, SyntaxNode expression) {
        SyntaxNode at = expression;
        while (at.parent().isPresent() && !isHolder(at)) {
            at = at.parent().get();
        }
        return new CSharpPlace(file, at, obstacleOf(file, at));
    }

    /** What stands in the way; empty where statements can be put here. */
    public Optional<String> obstacle() {
        return obstacle.isEmpty() ? Optional.empty() : Optional.of(obstacle);
    }

    /** Puts lines there, which are indented by four spaces a step. */
    public void put(SyntaxEdits edits, String... lines) {
        SyntaxNode above = holder.parent().orElse(holder);
        if (holder.is("arrow_expression_clause")) {
            int end = above.children().get(above.children().size() - 1).end();
            SyntaxNode value = holder.parts().get(0);
            String tail = isVoid(above) ? "" : "return ";
            block(edits, above.start(), beforeBlank(holder.start()), value.start(), end, tail, lines);
        } else if (isLambdaBody(holder)) {
            int from = beforeBlank(holder.start());
            block(edits, holder.start(), from, holder.start(), holder.end(), tailOf(holder), lines);
        } else if (!CSharpFile.isInSuite(holder)) {
            int from = beforeBlank(holder.start());
            block(edits, above.start(), from, holder.start(), holder.end(), "", lines);
        } else if (edits.layout().startsItsLine(holder.start())) {
            edits.insertBefore(holder, lines);
        } else {
            String all = Arrays.stream(lines).map(String::strip).collect(Collectors.joining(" "));
            edits.insert(holder.start(), all + " ");
        }
    }

    private static boolean isHolder(SyntaxNode node) {
        return node.kind().endsWith("_statement")
                || node.is("arrow_expression_clause", "class_declaration", "field_declaration", "compilation_unit")
                || isLambdaBody(node);
    }

    private static boolean isLambdaBody(SyntaxNode node) {
        return node.field().equals("body")
                && !node.is("block")
                && node.parent().filter(up -> up.is("lambda_expression")).isPresent();
    }

    /** Why an expression is worked out in some cases only, or several times. */
    private static Optional<String> sometimes(SyntaxNode node, SyntaxNode above) {
        boolean branch = above.is("conditional_expression") && !node.field().equals("condition")
                || above.is("switch_expression_arm")
                || above.is("binary_expression")
                        && above.childOf("&&", "||", "??").isPresent()
                        && node.field().equals("right");
        if (branch) {
            return Optional.of("it is worked out in one case of a larger expression only");
        }
        return above.is("query_expression")
                ? Optional.of("it stands in a query, which has no place for statements")
                : Optional.empty();
    }

    private static String obstacleOf(CSharpFile file, SyntaxNode holder) {
        SyntaxNode above = holder.parent().orElse(holder);
        if (holder.kind().endsWith("_statement")) {
            boolean again = holder.kind().matches(REPEATED) || above.is("labeled_statement");
            return again ? "it is worked out anew with every round of a loop" : "";
        }
        if (holder.is("arrow_expression_clause")) {
            return above.is(MEMBERS) ? "" : "it stands in a property, which has no place for statements";
        }
        if (!isLambdaBody(holder)) {
            return "it stands outside of any method";
        }
        boolean handler = above.around("invocation_expression")
                .map(call -> new CSharpCall(file, call))
                .filter(call -> call.method().matches("Map\\w*|Run|Use"))
                .filter(call -> call.values().contains(above))
                .isPresent();
        boolean told = isVoidCall(holder) || holder.text().matches(VALUES);
        return handler && told ? "" : "it stands in a lambda that has no place for statements";
    }

    private static boolean isVoidCall(SyntaxNode expression) {
        return expression
                .text()
                .matches("(?s)(await\\s+(\\w+\\.)*[rR]esponse\\.\\w+|(\\w+\\.)*[rR]esponse\\.Redirect)\\(.*");
    }

    private static String tailOf(SyntaxNode expression) {
        return isVoidCall(expression) ? "" : "return ";
    }

    /** Whether nothing follows a {@code return} in a member. */
    private static boolean isVoid(SyntaxNode member) {
        if (member.is("constructor_declaration")) {
            return true;
        }
        String type = member.child("returns")
                .or(() -> member.child("type"))
                .map(SyntaxNode::text)
                .orElse("");
        boolean waits = member.children().stream()
                .anyMatch(part -> part.is("modifier") && part.text().equals("async"));
        return type.equals("void") || waits && type.matches("(\\w+\\.)*(Value)?Task");
    }

    /** Makes a block of lines and of what stands from {@code inner} to {@code end}. */
    private void block(SyntaxEdits edits, int owner, int from, int inner, int end, String tail, String... lines) {
        Layout layout = edits.layout();
        String outer = layout.indentOf(owner);
        String indent = outer + layout.unit();
        String line = layout.newLine();
        String head = from == inner ? "" : line + outer;
        edits.replace(from, inner, head + "{" + line + indent + layout.joined(indent, lines) + line + indent + tail);
        String closing = isLambdaBody(holder) ? ";" : "";
        edits.insert(end, closing + line + outer + "}");
    }

    /** The end of what stands before the blanks before an offset. */
    private int beforeBlank(int offset) {
        String text = file.syntax().source().text();
        int at = offset;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
