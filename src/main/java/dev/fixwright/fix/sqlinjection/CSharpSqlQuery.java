package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands values to a method that takes SQL text with names in it.
 *
 * @param call the call of that method
 */
record CSharpSqlQuery(
        CSharpSqlSink sink, SyntaxEdits edits, CSharpSqlValues values, CSharpSqlReach reach, CSharpCall call) {

    /** Values are properties of an object, the second argument. */
    Optional<String> dapper(Map<Slot, String> bound) {
        List<String> members = new ArrayList<>();
        bound.forEach((slot, name) -> {
            String value = values.value(slot);
            members.add(value.equals(name) ? name : name + " = " + value);
        });
        String all = String.join(", ", members);
        Optional<SyntaxNode> given = call.value(1, "param");
        if (given.isEmpty()) {
            edits.insert(sink.text().end(), ", new { " + all + " }");
            return Optional.empty();
        }
        if (given.get().text().matches("null|new\\s*\\{\\s*}")) {
            edits.replace(given.get(), "new { " + all + " }");
            return Optional.empty();
        }
        if (given.get().is("anonymous_object_creation_expression")) {
            List<SyntaxNode> parts = given.get().parts();
            edits.insert(parts.get(parts.size() - 1).end(), ", " + all);
            return Optional.empty();
        }
        return Optional.of("the call already hands over `" + SyntaxSite.words(given.get())
                + "`, to which no further parameters can be added here");
    }

    /** Parameters are set where the query is run: before that, its class has more methods. */
    Optional<String> hibernate(Map<Slot, String> bound) {
        SyntaxNode at = sink.node();
        boolean runs = false;
        while (!runs
                && at.parent().filter(up -> up.is("member_access_expression")).isPresent()) {
            SyntaxNode member = at.parent().get();
            runs = member.child("name")
                    .filter(name -> name.text().matches("(List|UniqueResult|ExecuteUpdate|Future|Enumerable).*"))
                    .isPresent();
            at = runs
                    ? at
                    : member.parent()
                            .filter(up -> up.is("invocation_expression"))
                            .orElse(member);
        }
        if (!runs && !call.method().equals("CreateQuery")) {
            return Optional.of("the query is run elsewhere, and its parameters must be set before that");
        }
        StringBuilder set = new StringBuilder();
        bound.forEach((slot, name) -> set.append(".SetParameter(\"")
                .append(name)
                .append("\", ")
                .append(values.value(slot, reach))
                .append(")"));
        edits.insert(runs ? at.end() : sink.node().end(), set.toString());
        return Optional.empty();
    }
}
