package dev.fixwright.syntax.ruby;

import dev.fixwright.syntax.grammar.NameTable;
import dev.fixwright.syntax.grammar.SyntaxFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A parsed Ruby file with what its names mean. */
public final class RubyFile {
    private static final String[] SUITES = {
        "body_statement", "block_body", "then", "else", "program", "begin", "ensure", "do"
    };

    private final SyntaxFile syntax;
    private final NameTable names;

    private RubyFile(SyntaxFile syntax) {
        this.syntax = syntax;
        this.names = RubyNames.of(syntax.root());
    }

    public static RubyFile of(SyntaxFile syntax) {
        return syntax.reading(RubyFile.class, RubyFile::new);
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

    /** An expression without the brackets around it. */
    public static SyntaxNode bare(SyntaxNode expression) {
        return expression.unwrapped("parenthesized_statements");
    }

    /** The expression behind a name that gets one value, and behind brackets; else the expression itself. */
    public SyntaxNode resolve(SyntaxNode expression) {
        SyntaxNode bare = bare(expression);
        if (!bare.is("identifier", "constant", "instance_variable")) {
            return bare;
        }
        Optional<SyntaxNode> value = names.onlyValue(bare);
        return value.isPresent() && !value.get().contains(bare) ? resolve(value.get()) : bare;
    }

    /** The text that an expression is known to be. */
    public Optional<String> text(SyntaxNode expression) {
        SyntaxNode value = resolve(expression);
        if (value.is("call")
                && value.child("method")
                        .filter(name -> name.text().matches("freeze|to_s"))
                        .isPresent()) {
            return value.child("receiver").flatMap(this::text);
        }
        if (value.is("binary") && value.childOf("+").isPresent()) {
            Optional<String> left = value.child("left").flatMap(this::text);
            return left.flatMap(
                    begun -> value.child("right").flatMap(this::text).map(begun::concat));
        }
        return value.is("regex") ? Optional.empty() : RubyString.of(value).flatMap(RubyString::text);
    }

    /** Constant text that an expression is, or one of several constant texts that it may be. */
    public Optional<String> known(SyntaxNode expression) {
        SyntaxNode value = resolve(expression);
        if (value.is("conditional")) {
            Optional<String> other = value.child("alternative").flatMap(this::known);
            return other.isPresent() ? value.child("consequence").flatMap(this::known) : other;
        }
        return value.is("identifier") ? names.commonValue(value, this::known) : text(value);
    }

    /** Whether a value is a number, and so holds no text of a visitor. */
    public boolean isNumber(SyntaxNode expression) {
        SyntaxNode value = resolve(expression);
        if (value.is("integer", "float")) {
            return true;
        }
        if (value.is("binary") && value.childOf("+", "-", "*", "/").isPresent()) {
            return value.parts().stream().allMatch(this::isNumber);
        }
        return value.is("call")
                && value.child("method")
                        .filter(name -> name.text()
                                .matches("to_i|to_f|to_d|count|size|length|Integer|Float|ord|abs|floor|ceil|round"))
                        .isPresent();
    }

    /** The calls below a node, the outermost first. */
    public List<RubyCall> calls(SyntaxNode node) {
        return node.all("call").stream().map(call -> new RubyCall(this, call)).toList();
    }

    /** The method that a node stands in, else the file. */
    public static SyntaxNode function(SyntaxNode node) {
        return node.around(RubyNames.METHODS).orElse(node);
    }

    /** The name of the class around a node with what it inherits, as written; empty where there is none. */
    public static String superclass(SyntaxNode node) {
        return node.around("class")
                .flatMap(owner -> owner.child("superclass"))
                .flatMap(above -> above.parts().stream().findFirst())
                .map(SyntaxNode::text)
                .orElse("");
    }

    /** The statement that a node belongs to. */
    public static SyntaxNode statement(SyntaxNode node) {
        return node.childOfNearest(SUITES);
    }

    /** Whether lines can be put before and after a statement: it has its lines to itself. */
    public boolean standsAlone(SyntaxNode statement) {
        return statement.hasItsLines("#")
                && statement.parent().filter(suite -> suite.is(SUITES)).isPresent();
    }
}
