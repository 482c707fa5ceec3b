package dev.fixwright.syntax.ruby;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** A call with its arguments; one that has neither receiver nor arguments is a bare name. */
public record RubyCall(RubyFile file, SyntaxNode node) {

    public String method() {
        return named().text();
    }

    /** Where the name of the method stands. */
    public SyntaxNode named() {
        return node.is("identifier") ? node : node.child("method").orElse(node);
    }

    /** What the method is called on. */
    public Optional<SyntaxNode> receiver() {
        return node.child("receiver");
    }

    /** The method with what it is called on, as it is written: {@code YAML.load}. */
    public String name() {
        return receiver()
                .map(on -> on.text().replaceFirst("^::", "") + "." + method())
                .orElse(method());
    }

    /** The brackets with the arguments, or the arguments without any; the call itself where it has none. */
    public SyntaxNode brackets() {
        return node.child("arguments").orElse(node);
    }

    /** All arguments as they stand, also pairs and what is spread out. */
    public List<SyntaxNode> arguments() {
        return node.child("arguments").map(SyntaxNode::parts).orElse(List.of());
    }

    /** The arguments before any that has a key. */
    public List<SyntaxNode> positional() {
        return arguments().stream()
                .takeWhile(one -> !one.is("pair", "splat_argument", "hash_splat_argument", "block_argument"))
                .toList();
    }

    /** The pair {@code key: value} among the arguments, or in a hash that is the last of them. */
    public Optional<SyntaxNode> pair(String key) {
        return arguments().stream()
                .flatMap(one -> one.is("hash") ? one.parts().stream() : List.of(one).stream())
                .filter(one -> one.is("pair") && keyOf(one).equals(key))
                .findFirst();
    }

    public Optional<SyntaxNode> keyword(String key) {
        return pair(key).flatMap(pair -> pair.child("value"));
    }

    /** The key of a pair without colons and quotes. */
    public static String keyOf(SyntaxNode pair) {
        return pair.child("key").map(key -> key.text().replaceAll("[:'\"]", "")).orElse("");
    }

    /** Whether some arguments are spread out of a list or a hash, so that they are not all known. */
    public boolean spreads() {
        return arguments().stream().anyMatch(one -> one.is("splat_argument", "hash_splat_argument"));
    }
}
