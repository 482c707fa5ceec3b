package dev.fixwright.syntax.csharp;

import dev.fixwright.syntax.grammar.NameTable;
import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A parsed C# file with what its names mean. */
public final class CSharpFile {
    private static final String[] SUITES = {"block", "switch_section", "global_statement"};

    private final SyntaxFile syntax;
    private final NameTable names;
    private final CSharpTypes types;

    private CSharpFile(SyntaxFile syntax) {
        this.syntax = syntax;
        this.names = CSharpNames.of(syntax.root());
        this.types = new CSharpTypes(this);
    }

    public static CSharpFile of(SyntaxFile syntax) {
        return syntax.reading(CSharpFile.class, CSharpFile::new);
    }

    public SyntaxFile syntax() {
        return syntax;
    }

    public SyntaxNode root() {
        return syntax.root();
    }

    public NameTable names() {
        return names;
    }

    public CSharpTypes types() {
        return types;
    }

    /** An expression without brackets, casts to text and {@code await} left as they are. */
    public static SyntaxNode bare(SyntaxNode expression) {
        return expression.unwrapped("parenthesized_expression");
    }

    /** The expression behind a name or a field that gets one value, and behind brackets; else the expression itself. */
    public SyntaxNode resolve(SyntaxNode expression) {
        SyntaxNode bare = bare(expression);
        SyntaxNode name = own(bare);
        if (!name.is("identifier")) {
            return bare;
        }
        Optional<SyntaxNode> value = names.onlyValue(name);
        return value.isPresent() && !value.get().contains(bare) ? resolve(value.get()) : bare;
    }

    /** {@code name} where {@code this.name} stands. */
    static SyntaxNode own(SyntaxNode expression) {
        boolean own = expression.is("member_access_expression")
                && expression
                        .child("expression")
                        .filter(object -> object.text().equals("this"))
                        .isPresent();
        return own ? expression.child("name").orElse(expression) : expression;
    }

    /** The text that an expression is known to be. */
    public Optional<String> text(SyntaxNode expression) {
        SyntaxNode value = resolve(expression);
        if (CSharpString.is(value)) {
            return CSharpString.textOf(value);
        }
        if (value.is("binary_expression") && value.childOf("+").isPresent()) {
            Optional<String> left = value.child("left").flatMap(this::text);
            return left.flatMap(
                    begun -> value.child("right").flatMap(this::text).map(begun::concat));
        }
        return value.text().equals("string.Empty") ? Optional.of("") : Optional.empty();
    }

    /** Constant text that an expression is, or one of several constant texts that it may be. */
    public Optional<String> known(SyntaxNode expression) {
        SyntaxNode value = resolve(expression);
        if (value.is("conditional_expression")) {
            Optional<String> other = value.child("alternative").flatMap(this::known);
            return other.isPresent() ? value.child("consequence").flatMap(this::known) : other;
        }
        if (value.is("switch_expression")) {
            List<Optional<String>> arms = value.all("switch_expression_arm").stream()
                    .map(arm -> arm.parts().get(arm.parts().size() - 1))
                    .map(arm -> arm.is("throw_expression") ? Optional.of("") : known(arm))
                    .toList();
            return arms.stream().allMatch(Optional::isPresent) && !arms.isEmpty() ? arms.get(0) : Optional.empty();
        }
        SyntaxNode name = own(value);
        if (name.is("identifier")) {
            return names.commonValue(name, this::known);
        }
        return text(value);
    }

    /** Whether a namespace is imported by the file. */
    public boolean uses(String namespace) {
        return usings().stream()
                .anyMatch(using -> using.text()
                        .matches("(?s)(global\\s+)?using\\s+" + namespace.replace(".", "\\.") + "(\\..*)?;"));
    }

    /** Whether a namespace itself is imported by the file. */
    public boolean imports(String namespace) {
        return usings().stream()
                .anyMatch(using ->
                        using.text().matches("(global\\s+)?using\\s+" + namespace.replace(".", "\\.") + "\\s*;"));
    }

    /** The directives that import namespaces, at the head of the file or of its namespaces. */
    public List<SyntaxNode> usings() {
        return root().all("using_directive");
    }

    /** The calls and creations below a node, the outermost first. */
    public List<CSharpCall> calls(SyntaxNode node) {
        return node
                .all("invocation_expression", "object_creation_expression", "implicit_object_creation_expression")
                .stream()
                .map(call -> new CSharpCall(this, call))
                .toList();
    }

    /** The method, function or other member that a node stands in. */
    public static SyntaxNode function(SyntaxNode node) {
        return node.around(CSharpNames.FUNCTIONS).orElse(node);
    }

    /** The statement that a node belongs to. */
    public static SyntaxNode statement(SyntaxNode node) {
        SyntaxNode found = node;
        while (found.parent().isPresent() && !found.kind().endsWith("_statement")) {
            found = found.parent().get();
        }
        return found;
    }

    /** Whether a statement is one of several in braces, not the only one of an {@code if} or a loop. */
    static boolean isInSuite(SyntaxNode statement) {
        return statement
                .ancestors()
                .dropWhile(above -> above.is("preproc_if", "preproc_elif", "preproc_else"))
                .findFirst()
                .filter(suite -> suite.is(SUITES))
                .isPresent();
    }

    /** Whether lines can be put before and after a statement: it stands in a block and has its lines to itself. */
    public boolean standsAlone(SyntaxNode statement) {
        return statement.hasItsLines("//") && isInSuite(statement);
    }
}
