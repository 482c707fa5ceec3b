package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptOption;
import dev.fixwright.fix.ScriptSite;
import java.util.List;

/** Leaves entities of XML documents alone. */
public final class JavaScriptXxeFixer implements JavaScriptFixer {
    private static final List<ScriptOption> OPTIONS = List.of(
            new ScriptOption(
                    "noent|replaceEntities|dtdload|dtdattr|dtdvalid",
                    "true|1|!0",
                    "false",
                    "The parser no longer follows references to files and addresses.",
                    "Documents that need such entities have them left out now."),
            new ScriptOption(
                    "huge",
                    "true|1|!0",
                    "false",
                    "The parser keeps its limits, so no document can use up the memory.",
                    "Very large documents are refused now."));

    @Override
    public String weakness() {
        return "xxe";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        boolean expat = site.sink(
                        one -> site.script().called(one).matches("(node-expat|sax|htmlparser2|xml2json).*"),
                        "call_expression",
                        "new_expression")
                .isPresent();
        return ScriptOption.change(
                site,
                weakness(),
                OPTIONS,
                expat
                        ? "this parser has no option that limits entities, so the documents must be checked before it reads them"
                        : "no option on these lines makes an XML parser follow references");
    }
}
