package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.Binding.Kind;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.grammar.TextPart.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the pieces of a text that a variable, or a list, gathers in several statements for this text alone. */
record CSharpSqlPieces(CSharpFile file) {

    /**
     * The texts that may stand in the place of a part; none where they are not known.
     *
     * @param formats takes the calls that were taken apart
     */
    List<List<TextPart>> of(TextPart part, List<CSharpCall> formats) {
        boolean whole = part.is(Form.OPERAND)
                || part.is(Form.INTERPOLATED) && part.format().isEmpty();
        if (!whole || part.constant().isPresent()) {
            return List.of();
        }
        SyntaxNode node = part.node();
        if (node.is("invocation_expression")) {
            return joined(new CSharpCall(file, node), formats);
        }
        boolean several = node.is("identifier")
                && file.names().of(node).stream()
                                .filter(one -> !one.is(Kind.DECLARED))
                                .count()
                        > 1;
        if (!several || !uses(node).equals(List.of(node))) {
            return List.of();
        }
        CSharpSqlText inner = CSharpSqlText.gathered(file, node);
        List<List<TextPart>> open = inner.texts().stream()
                .filter(text -> text.stream().anyMatch(one -> one.constant().isEmpty()))
                .toList();
        if (inner.obstacle().isPresent() || open.isEmpty() || !open.stream().allMatch(CSharpSqlPieces::isClause)) {
            return List.of();
        }
        formats.addAll(inner.formats());
        return open;
    }

    /** Whether a text begins with words of SQL: one that begins with a value may be a part of a value itself. */
    private static boolean isClause(List<TextPart> parts) {
        String begun = parts.stream()
                .takeWhile(TextPart::isCharacters)
                .map(part -> part.constant().orElse(""))
                .reduce("", String::concat);
        return begun.matches("(?s).*[A-Za-z].*");
    }

    /** The places that use a variable, without those that give it a value. */
    List<SyntaxNode> uses(SyntaxNode variable) {
        List<Binding> bindings = file.names().of(variable);
        return CSharpFile.function(variable).all("identifier").stream()
                .filter(name -> name.text().equals(variable.text())
                        && file.names().of(name).equals(bindings))
                .filter(name -> bindings.stream()
                        .noneMatch(one -> one.name() == name
                                || one.value()
                                        .filter(value -> value.contains(name))
                                        .isPresent()))
                .toList();
    }

    /** {@code string.Join(" AND ", list)} of a list to which texts are added in the same method. */
    private List<List<TextPart>> joined(CSharpCall join, List<CSharpCall> formats) {
        List<SyntaxNode> values = join.values();
        boolean fits = join.name().matches("[sS]tring\\.Join") && values.size() == 2;
        Optional<SyntaxNode> list =
                fits ? Optional.of(values.get(1)).filter(one -> one.is("identifier")) : Optional.empty();
        Optional<SyntaxNode> made = list.flatMap(file.names()::onlyValue)
                .filter(one -> CSharpFile.function(one) == CSharpFile.function(join.node()))
                .filter(one -> file.types().of(list.get()).matches("List|IList"));
        if (made.isEmpty() || file.text(values.get(0)).isEmpty()) {
            return List.of();
        }
        List<TextPart> parts = new ArrayList<>();
        for (SyntaxNode first : made.get()
                .child("initializer")
                .or(() -> made.get().childOf("initializer_expression"))
                .map(SyntaxNode::parts)
                .orElse(List.of())) {
            if (!add(first, values.get(0), parts, formats)) {
                return List.of();
            }
        }
        for (SyntaxNode use : uses(list.get())) {
            if (use == list.get() || isCounted(use)) {
                continue;
            }
            Optional<CSharpCall> added = use.parent()
                    .flatMap(SyntaxNode::parent)
                    .filter(call -> call.is("invocation_expression")
                            && use.start() < join.node().start())
                    .map(call -> new CSharpCall(file, call))
                    .filter(call -> call.method().equals("Add") && call.values().size() == 1);
            if (added.isEmpty() || !add(added.get().values().get(0), values.get(0), parts, formats)) {
                return List.of();
            }
        }
        return parts.isEmpty() ? List.of() : List.of(parts);
    }

    private boolean add(SyntaxNode text, SyntaxNode separator, List<TextPart> parts, List<CSharpCall> formats) {
        if (!parts.isEmpty()) {
            parts.addAll(CSharpText.of(file, separator).parts());
        }
        CSharpText added = CSharpText.of(file, text);
        formats.addAll(added.formats());
        parts.addAll(added.parts());
        return isClause(added.parts());
    }

    /** Whether only the number of a list's members is asked for. */
    private static boolean isCounted(SyntaxNode use) {
        return use.parent()
                .filter(up -> up.text().matches("\\w+\\.(Count|Any|Count\\(\\)|Any\\(\\))"))
                .isPresent();
    }
}
