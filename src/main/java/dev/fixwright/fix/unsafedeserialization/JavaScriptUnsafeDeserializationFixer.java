package dev.fixwright.fix.unsafedeserialization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;

/** Reads YAML without the tags that make functions. */
public final class JavaScriptUnsafeDeserializationFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "unsafedeserialization";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(
                one -> site.script()
                        .called(one)
                        .matches(
                                "js-yaml\\.(load|loadAll|safeLoad|safeLoadAll)|(node-serialize|serialize-to-js|funcster|cryo)\\.\\w+"),
                "call_expression");
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines brings data to life that a known library reads");
        }
        String called = site.script().called(call.get());
        if (!called.startsWith("js-yaml.")) {
            return Attempt.declined(
                    "`" + called
                            + "` runs functions that the data brings along; JSON or another format must take its place at both ends");
        }
        if (called.contains("safe")) {
            return Attempt.declined("`" + called + "` already leaves out the tags that make functions");
        }
        Optional<SyntaxNode> schema = ScriptFile.arguments(call.get()).stream()
                .skip(1)
                .flatMap(argument -> Objects.literal(argument, site.script()).stream())
                .flatMap(options -> Objects.value(options, "schema").stream())
                .findFirst();
        ScriptEdits edits = site.edit();
        if (schema.isPresent()) {
            if (!schema.get().text().endsWith("DEFAULT_FULL_SCHEMA")) {
                return Attempt.declined(
                        schema.get().text().matches(".*(FAILSAFE|JSON|CORE|DEFAULT|SAFE)_(SAFE_)?SCHEMA")
                                ? "the schema is already `" + schema.get().text() + "`"
                                : "which tags the schema `" + schema.get().text()
                                        + "` knows is decided where it is made");
            }
            edits.replace(schema.get(), schema.get().text().replace("FULL", "SAFE"));
            return fixed(site, edits);
        }
        Optional<Integer> version = site.packages().major("js-yaml");
        if (version.isEmpty() || version.get() > 3) {
            return Attempt.declined(
                    version.isEmpty()
                            ? "it cannot be told which version of js-yaml is used, and `load` makes plain values only from version 4 on"
                            : "`load` of js-yaml " + version.get()
                                    + " already leaves out the tags that make functions");
        }
        edits.callInstead(call.get(), "js-yaml", called.endsWith("All") ? "safeLoadAll" : "safeLoad");
        return fixed(site, edits);
    }

    private Attempt fixed(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The YAML is read with the safe schema, in which no tag makes a function.",
                "Documents with `!!js/function` and the like are refused now.");
    }
}
