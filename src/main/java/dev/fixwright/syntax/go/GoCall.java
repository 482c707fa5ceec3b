package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A call with its arguments. */
public record GoCall(GoFile file, SyntaxNode node) {

    public SyntaxNode function() {
        return node.child("function").map(GoFile::bare).orElse(node);
    }

    /**
     * What is called: {@code crypto/md5.New}, {@code database/sql.DB.Query} for a method, {@code ?.Query} for one of a type
     * that cannot be told, {@code len} for what needs no package.
     */
    public String name() {
        SyntaxNode function = function();
        if (!function.is("selector_expression")) {
            return function.is("identifier") ? function.text() : "";
        }
        String meaning = file.meaning(function);
        if (!meaning.isEmpty()) {
            return meaning;
        }
        String type = receiver().map(file::type).orElse("").replaceFirst("^\\*", "");
        return (type.isEmpty() ? "?" : type) + "." + method();
    }

    /** The last part of the called name. */
    public String method() {
        SyntaxNode function = function();
        return function.is("selector_expression")
                ? function.child("field").map(SyntaxNode::text).orElse("")
                : function.text();
    }

    /** What a method is called on, or the package of a function. */
    public Optional<SyntaxNode> receiver() {
        return function().is("selector_expression") ? function().child("operand") : Optional.empty();
    }

    /** The brackets with what stands in them. */
    public SyntaxNode brackets() {
        return node.child("arguments").orElse(node);
    }

    public List<SyntaxNode> arguments() {
        return brackets().parts();
    }

    public Optional<SyntaxNode> argument(int place) {
        List<SyntaxNode> arguments = arguments();
        return place >= 0 && place < arguments.size() ? Optional.of(arguments.get(place)) : Optional.empty();
    }

    /** Whether the last argument is a slice that is spread out. */
    public boolean spreads() {
        return arguments().stream().anyMatch(argument -> argument.is("variadic_argument"));
    }
}
