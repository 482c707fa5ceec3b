package dev.fixwright.syntax.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The places that bind names in a file, by the scopes that the names belong to. */
public final class NameTable {
    private final String[] scopes;
    private final BiPredicate<SyntaxNode, String> hides;
    private final Map<SyntaxNode, Map<String, List<Binding>>> bindings = new HashMap<>();

    /**
     * @param scopes the kinds of nodes that are scopes, that of a whole file among them
     * @param hides whether a scope hides the outer meaning of a name from what is in it
     */
    public NameTable(BiPredicate<SyntaxNode, String> hides, String... scopes) {
        this.scopes = scopes;
        this.hides = hides;
    }

    /** Adds a place that binds a name of a scope. */
    public void bind(SyntaxNode scope, Binding binding) {
        bindings.computeIfAbsent(scope, none -> new HashMap<>())
                .computeIfAbsent(binding.name().text(), none -> new ArrayList<>())
                .add(binding);
    }

    /** Adds a place that gives a name another value: in the scope that has the name, else in a scope of its own. */
    public void bindAgain(Binding binding, SyntaxNode otherwise) {
        bind(owner(binding.name().text(), binding.name()).orElse(otherwise), binding);
    }

    /** The nearest scope around a node; the node itself for a whole file. */
    public SyntaxNode scope(SyntaxNode node) {
        return node.around(scopes).orElse(node);
    }

    /** The scope whose name a use means. */
    public Optional<SyntaxNode> owner(String name, SyntaxNode use) {
        SyntaxNode at = use.is(scopes) ? use : scope(use);
        while (true) {
            if (bindings.getOrDefault(at, Map.of()).containsKey(name)) {
                return Optional.of(at);
            }
            Optional<SyntaxNode> outer = at.around(scopes);
            if (outer.isEmpty() || hides.test(at, name)) {
                return Optional.empty();
            }
            at = outer.get();
        }
    }

    /** The places that bind a name as it is seen from a node. */
    public List<Binding> of(String name, SyntaxNode from) {
        return owner(name, from)
                .map(scope -> bindings.getOrDefault(scope, Map.of()).getOrDefault(name, List.of()))
                .orElse(List.of());
    }

    /** The places that bind the name which stands at a node. */
    public List<Binding> of(SyntaxNode use) {
        return of(use.text(), use);
    }

    /** The value of a name that gets one once; empty for any other. */
    public Optional<SyntaxNode> onlyValue(SyntaxNode use) {
        List<Binding> found =
                of(use).stream().filter(one -> !one.is(Binding.Kind.DECLARED)).toList();
        return found.size() == 1 && found.get(0).is(Binding.Kind.ASSIGNED)
                ? found.get(0).value().filter(value -> !value.contains(use))
                : Optional.empty();
    }

    /** What a reading says of the first of all values of a name, where it says something of each. */
    public Optional<String> commonValue(SyntaxNode use, Function<SyntaxNode, Optional<String>> reading) {
        List<Binding> found =
                of(use).stream().filter(one -> !one.is(Binding.Kind.DECLARED)).toList();
        boolean all = !found.isEmpty()
                && found.stream()
                        .allMatch(one -> one.is(Binding.Kind.ASSIGNED)
                                && one.value()
                                        .filter(value -> value.all().stream()
                                                .noneMatch(part -> part.text().equals(use.text())))
                                        .flatMap(reading)
                                        .isPresent());
        return all ? found.get(0).value().flatMap(reading) : Optional.empty();
    }
}
