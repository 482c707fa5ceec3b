package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import dev.fixwright.syntax.javascript.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions of TypeORM's query builder, which takes their values by name beside them. */
final class BuilderCondition {
    private static final String METHODS = "(?s).*\\.(where|andWhere|orWhere|having|andHaving|orHaving)";

    private final ScriptSite site;

    BuilderCondition(ScriptSite site) {
        this.site = site;
    }

    /** The condition on the finding's lines; empty where there is none. */
    Optional<SyntaxNode> call() {
        return site.sink(this::isCondition, "call_expression");
    }

    private boolean isCondition(SyntaxNode call) {
        return call.child("function")
                        .filter(function -> function.text().matches(METHODS))
                        .isPresent()
                && ScriptFile.argument(call, 0).filter(Texts::isText).isPresent()
                && isOfBuilder(call);
    }

    private boolean isOfBuilder(SyntaxNode call) {
        SyntaxNode at = call;
        while (at.is("call_expression", "member_expression")) {
            if (at.is("member_expression")
                    && at.child("property")
                            .filter(name -> name.text().equals("createQueryBuilder"))
                            .isPresent()) {
                return true;
            }
            Optional<SyntaxNode> inner = at.is("call_expression") ? at.child("function") : at.child("object");
            if (inner.isEmpty()) {
                return false;
            }
            at = inner.get();
        }
        return at.is("identifier")
                && (site.name(at).matches("typeorm\\.(Select|Update|Delete|Where\\w*)?QueryBuilder#")
                        || site.script()
                                .bindings()
                                .soleValue(at)
                                .filter(value -> value.text().contains(".createQueryBuilder("))
                                .isPresent());
    }

    Attempt bind(SyntaxNode call, String weakness) {
        SyntaxNode sql = ScriptFile.argument(call, 0).orElseThrow();
        SqlText text = SqlText.after("SELECT x WHERE ", site, sql, 0);
        if (text.obstacle().isPresent()) {
            return Attempt.declined(text.obstacle().get());
        }
        if (text.regions().isEmpty()) {
            return Attempt.declined("the SQL text is already constant, its values are bound");
        }
        Optional<SyntaxNode> given = ScriptFile.argument(call, 1);
        if (given.filter(one -> !one.is("object")).isPresent()) {
            return Attempt.declined("the values `" + given.get().text() + "` of the condition are made elsewhere");
        }
        List<String> names = names(call, text);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String value = Values.bound(text.regions().get(i));
            pairs.add(names.get(i).equals(value) ? value : names.get(i) + ": " + value);
        }
        ScriptEdits edits = site.edit();
        Optional<String> reason = text.replace(edits, i -> ":" + names.get(i));
        if (given.isPresent()) {
            Objects.add(edits.ranges(), given.get(), pairs);
        } else {
            edits.insert(sql.end(), ", { " + String.join(", ", pairs) + " }");
        }
        return reason.map(Attempt::declined)
                .orElseGet(() -> site.fix(
                        weakness,
                        edits,
                        "The condition is constant now and the values are bound as parameters, so they cannot change what the"
                                + " statement does.",
                        "A bound `null` is NULL in the database, no longer the text \"null\"."));
    }

    /** A name for each value that no other condition of the function has: they are all bound to one statement. */
    private List<String> names(SyntaxNode call, SqlText text) {
        SyntaxNode function = Statements.function(call).orElse(call.file().root());
        List<SyntaxNode> conditions = function.all("call_expression").stream()
                .filter(this::isCondition)
                .sorted((one, other) -> Integer.compare(end(one), end(other)))
                .toList();
        int turn = conditions.indexOf(call);
        List<String> names = new ArrayList<>();
        for (SqlRegion region : text.regions()) {
            String word = region.parts().stream()
                    .filter(SyntaxNode.class::isInstance)
                    .map(part -> ((SyntaxNode) part).text().replaceAll("\\([^()]*\\)$", ""))
                    .findFirst()
                    .orElse("value")
                    .replaceAll("(?s).*[^A-Za-z]([A-Za-z]+)\\W*$", "$1")
                    .replaceAll("\\W", "");
            String base = word.isEmpty() ? "value" : word;
            boolean shared = turn > 0
                    && (base.equals("value")
                            || conditions.subList(0, turn).stream()
                                    .flatMap(other -> ScriptFile.argument(other, 0).stream())
                                    .anyMatch(other -> other.text().matches("(?s).*\\b" + base + "\\b.*")));
            String wanted = base + (shared ? String.valueOf(turn + 1) : "");
            String name = wanted;
            for (int i = 2; names.contains(name) || function.text().contains(":" + name); i++) {
                name = wanted + "_" + i;
            }
            names.add(name);
        }
        return names;
    }

    private static int end(SyntaxNode call) {
        return call.child("function").map(SyntaxNode::end).orElse(call.end());
    }
}
