package dev.fixwright.fix.xxe;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptOption;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

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
                        one -> site.script()
                                .called(one)
                                .matches("(node-expat|sax|htmlparser2|xml2json).*|libxmljs2?\\.Sax\\w+"),
                        "call_expression",
                        "new_expression")
                .isPresent();
        return ScriptOption.change(
                site,
                weakness(),
                OPTIONS,
                expat
                        ? "this parser has no option that limits entities, so the documents must be checked before it reads them"
                        : elsewhere(site).orElse("no option on these lines makes an XML parser follow references"));
    }

    /** What is said of options that another file holds. */
    private static Optional<String> elsewhere(ScriptSite site) {
        return site.sink(one -> site.script().called(one).matches("libxmljs2?\\.parse\\w+"), "call_expression")
                .flatMap(call -> ScriptFile.argument(call, 1))
                .filter(options -> Objects.literal(options, site.script()).isEmpty())
                .map(options -> "the options `" + options.text() + "` of the parser are made elsewhere");
    }
}
