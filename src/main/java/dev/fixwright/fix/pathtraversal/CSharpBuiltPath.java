package dev.fixwright.fix.pathtraversal;

import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpString;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A path that code puts together.
 *
 * @param folder the expression of its folder
 */
record CSharpBuiltPath(SyntaxNode path, String folder) {

    /** What may be the path: the node itself, its value, or an argument with the value of a variable. */
    static List<SyntaxNode> candidates(CSharpFile file, SyntaxNode node) {
        if (node.is("variable_declarator")) {
            return List.of(node.parts().get(node.parts().size() - 1));
        }
        if (node.is("assignment_expression")) {
            return node.child("right").stream().toList();
        }
        CSharpCall call = new CSharpCall(file, node);
        if (call.name().equals("Path.Combine") || call.method().equals("MapPath")) {
            return List.of(node);
        }
        return call.values().stream().map(file::resolve).toList();
    }

    static Optional<CSharpBuiltPath> of(CSharpFile file, SyntaxNode path) {
        if (path.is("invocation_expression")) {
            return ofCall(file, new CSharpCall(file, path));
        }
        if (!path.is("binary_expression", "interpolated_string_expression")) {
            return Optional.empty();
        }
        List<TextPart> parts = CSharpText.of(file, path).parts();
        if (parts.size() < 2 || parts.stream().noneMatch(part -> part.constant().isEmpty())) {
            return Optional.empty();
        }
        TextPart first = parts.get(0);
        if (first.isCharacters()) {
            return beginning(first).map(text -> new CSharpBuiltPath(path, CSharpString.literal(text)));
        }
        if (endsInSlash(file, first)) {
            return Optional.of(new CSharpBuiltPath(path, first.node().text()));
        }
        boolean separated = parts.get(1)
                .constant()
                .filter(text -> text.startsWith("/") || text.startsWith("\\"))
                .isPresent();
        return separated && parts.size() > 2
                ? Optional.of(new CSharpBuiltPath(path, first.node().text()))
                : Optional.empty();
    }

    private static Optional<CSharpBuiltPath> ofCall(CSharpFile file, CSharpCall call) {
        List<SyntaxNode> values = call.values();
        if (call.name().equals("Path.GetFullPath") && !values.isEmpty()) {
            return of(file, file.resolve(values.get(0)));
        }
        if (call.method().equals("MapPath") && values.size() == 1) {
            List<TextPart> parts = CSharpText.of(file, values.get(0)).parts();
            return parts.stream().allMatch(part -> part.constant().isPresent())
                    ? Optional.empty()
                    : beginning(parts.get(0))
                            .map(text -> new CSharpBuiltPath(
                                    call.node(), call.function().text() + "(" + CSharpString.literal(text) + ")"));
        }
        boolean joins = call.name().matches("Path\\.(Combine|Join)") && values.size() > 1;
        boolean open = joins
                && values.subList(1, values.size()).stream()
                        .anyMatch(value -> file.known(value).isEmpty());
        return open ? Optional.of(new CSharpBuiltPath(call.node(), values.get(0).text())) : Optional.empty();
    }

    /** The folder that the characters at the beginning of a path name. */
    private static Optional<String> beginning(TextPart first) {
        String text = first.isCharacters() ? first.constant().orElse("") : "";
        int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
        return slash > 0 && !text.contains("://") ? Optional.of(text.substring(0, slash)) : Optional.empty();
    }

    private static boolean endsInSlash(CSharpFile file, TextPart first) {
        SyntaxNode node = file.resolve(first.node());
        boolean mapped = node.is("invocation_expression")
                && new CSharpCall(file, node).method().equals("MapPath")
                && new CSharpCall(file, node)
                        .values().stream()
                                .anyMatch(value -> file.text(value)
                                        .filter(text -> text.endsWith("/"))
                                        .isPresent());
        return mapped
                || first.constant()
                        .filter(text -> text.matches("(?s).*[/\\\\]"))
                        .isPresent();
    }

    /** The values that come into the path below its folder. */
    List<SyntaxNode> values(CSharpFile file) {
        List<SyntaxNode> texts = path.is("invocation_expression") ? new CSharpCall(file, path).values() : List.of(path);
        List<SyntaxNode> values = new ArrayList<>();
        for (SyntaxNode text : texts) {
            CSharpText.of(file, text).values().stream()
                    .map(TextPart::node)
                    .filter(value -> !value.text().equals(folder))
                    .forEach(values::add);
        }
        return values;
    }

    /** The folder with the constant folders below it, before the first value of others. */
    String inside(CSharpFile file) {
        if (path.is("invocation_expression")) {
            CSharpCall call = new CSharpCall(file, path);
            if (!call.name().matches("Path\\.(Combine|Join)")) {
                return folder;
            }
            List<SyntaxNode> rest = call.values().subList(1, call.values().size());
            List<String> below = rest.stream()
                    .takeWhile(one -> file.text(one)
                            .filter(text -> text.matches("[\\w-][\\w.-]*"))
                            .isPresent())
                    .map(SyntaxNode::text)
                    .toList();
            return below.isEmpty() || below.size() == rest.size()
                    ? folder
                    : call.name() + "(" + folder + ", " + String.join(", ", below) + ")";
        }
        List<TextPart> parts = CSharpText.of(file, path).parts();
        String second = parts.get(1).constant().orElse("");
        boolean deeper = !parts.get(0).isCharacters()
                && parts.get(0).node().is("identifier", "member_access_expression", "invocation_expression")
                && second.matches("(/[\\w-][\\w.-]*)+/[\\w.-]*");
        return deeper ? folder + " + " + CSharpString.literal(second.substring(0, second.lastIndexOf('/'))) : folder;
    }
}
