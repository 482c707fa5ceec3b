package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a request to SQL Server, each named before the query: {@code .input('name', value).query(…)}. */
final class NamedInputs {
    private final SyntaxNode call;

    NamedInputs(SyntaxNode call) {
        this.call = call;
    }

    Optional<String> bind(ScriptEdits edits, SqlText text) {
        SyntaxNode function = call.child("function").orElse(call);
        Optional<SyntaxNode> receiver = function.child("object");
        boolean request = receiver.filter(one -> one.text().matches("(?s).*[rR]eq(uest)?(\\(\\))?|.*\\.input\\(.*\\)"))
                .isPresent();
        if (!request) {
            return Optional.of(
                    "`" + receiver.map(SyntaxNode::text).orElse("") + "` is no request that takes named values");
        }
        List<String> names = new ArrayList<>();
        StringBuilder inputs = new StringBuilder();
        for (SqlRegion region : text.regions()) {
            String name = name(region, names, receiver.get().text());
            names.add(name);
            inputs.append(".input(")
                    .append(edits.quoted(name))
                    .append(", ")
                    .append(region.expression())
                    .append(')');
        }
        edits.insert(receiver.get().end(), inputs.toString());
        return text.replace(edits, i -> "@" + names.get(i));
    }

    private static String name(SqlRegion region, List<String> taken, String receiver) {
        Optional<String> last = region.parts().stream()
                .filter(SyntaxNode.class::isInstance)
                .map(part -> ((SyntaxNode) part)
                        .text()
                        .replaceAll("\\(.*|[^\\w.]", "")
                        .replaceFirst("^.*\\.", ""))
                .findFirst();
        String wanted = last.filter(name -> name.matches("[A-Za-z]\\w*")).orElse("value");
        String name = wanted;
        for (int i = 2; taken.contains(name) || receiver.contains("'" + name + "'"); i++) {
            name = wanted + i;
        }
        return name;
    }
}
