package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A parsed Python file with what its names mean. */
public final class PythonFile {
    private static final String[] SUITES = {"block", "module"};
    private static final Set<String> DECORATED = Set.of("decorated_definition");

    private final SyntaxFile syntax;
    private final Scopes scopes;
    private final Meanings meanings;

    private PythonFile(SyntaxFile syntax) {
        this.syntax = syntax;
        this.scopes = new Scopes(syntax.root());
        this.meanings = new Meanings(scopes);
    }

    public static PythonFile of(SyntaxFile syntax) {
        return new PythonFile(syntax);
    }

    public SyntaxFile syntax() {
        return syntax;
    }

    public SyntaxNode root() {
        return syntax.root();
    }

    public Scopes scopes() {
        return scopes;
    }

    /**
     * What an expression is, as a dotted path from the import or builtin that it comes from, with {@code ()} for each call:
     * {@code hashlib.md5}, {@code sqlite3.connect().cursor}. Names that are assigned are followed to their value. Empty
     * where that is not known.
     */
    public String meaning(SyntaxNode expression) {
        return meanings.of(expression);
    }

    /** The expression behind a name or a field that is assigned once, and behind brackets; else the expression itself. */
    public SyntaxNode resolve(SyntaxNode expression) {
        SyntaxNode bare = bare(expression);
        if (bare.is("attribute")) {
            return Meanings.field(bare).map(this::resolve).orElse(bare);
        }
        if (!bare.is("identifier")) {
            return bare;
        }
        List<Binding> found = scopes.of(bare);
        boolean once = found.size() == 1 && found.get(0).is(Binding.Kind.ASSIGNED);
        SyntaxNode value = once ? found.get(0).value().orElse(bare) : bare;
        return value == bare || value.contains(bare) ? bare : resolve(value);
    }

    /** The text that an expression is known to be, as constants say. */
    public Optional<String> text(SyntaxNode expression) {
        SyntaxNode value = resolve(expression);
        if (value.is("string", "concatenated_string")) {
            return PythonString.textOf(value);
        }
        if (value.is("binary_operator")
                && value.child("operator").filter(sign -> sign.is("+")).isPresent()) {
            Optional<String> left = value.child("left").flatMap(this::text);
            return left.flatMap(
                    begun -> value.child("right").flatMap(this::text).map(begun::concat));
        }
        return Optional.empty();
    }

    /** Whether an expression is the named constant, such as {@code True}, also behind a name that is assigned once. */
    public boolean is(SyntaxNode expression, String literal) {
        return resolve(expression).text().equals(literal);
    }

    /** An expression without the brackets around it. */
    public static SyntaxNode bare(SyntaxNode expression) {
        return expression.unwrapped("parenthesized_expression");
    }

    /** The statement that a node belongs to, with its decorators. */
    public static SyntaxNode statement(SyntaxNode node) {
        return node.childOfNearest(SUITES);
    }

    /** Whether lines can be put before and after a statement: it has its lines to itself. */
    public boolean standsAlone(SyntaxNode statement) {
        return statement.hasItsLines("#")
                && statement.parent().filter(suite -> suite.is(SUITES)).isPresent();
    }

    /** The calls below a node, the outermost first. */
    public List<PythonCall> calls(SyntaxNode node) {
        return node.all("call").stream().map(call -> new PythonCall(this, call)).toList();
    }

    /** The decorators of the function or class that a node stands in. */
    public List<SyntaxNode> decorators(SyntaxNode definition) {
        return definition
                .parent()
                .filter(parent -> DECORATED.contains(parent.kind()))
                .map(parent -> parent.all("decorator").stream()
                        .filter(found -> found.parent().orElse(found) == parent)
                        .toList())
                .orElse(List.of());
    }
}
