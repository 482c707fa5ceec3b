package dev.fixwright.fix.cleartextdownload;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;

/** Fetches over HTTPS what was fetched over HTTP. */
public final class JavaScriptCleartextDownloadFixer implements JavaScriptFixer {
    private static final String NEAR =
            "['\"`]http://(localhost|127\\.|10\\.|192\\.168\\.|0\\.0\\.0\\.0|\\[|www\\.w3\\.org|schemas?\\.|\\$\\{|[\\w-]+[:/'\"`]|[\\w.-]+:\\d).*";

    @Override
    public String weakness() {
        return "cleartextdownload";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> address = site.sink(
                        one -> one.text().matches("(?s).http://.*"), "string", "template_string")
                .or(() -> site.nodes("identifier").stream()
                        .flatMap(name -> site.script().bindings().soleValue(name).stream())
                        .filter(value -> value.is("string", "template_string")
                                && value.text().matches("(?s).http://.*"))
                        .findFirst());
        if (address.isEmpty()) {
            return Attempt.declined("no address on these lines begins with http:");
        }
        if (address.get().text().matches("(?s)" + NEAR)) {
            return Attempt.declined(
                    "`" + address.get().text() + "` is a name, or a host that is near or has a port of its own");
        }
        if (address.get().text().matches(".http://.")) {
            return Attempt.declined("the host that follows `" + address.get().text()
                    + "` is only known when the program runs, and may be near");
        }
        ScriptEdits edits = site.edit();
        edits.replace(address.get().start() + 1, address.get().start() + 5, "https");
        Optional<SyntaxNode> call = address.get()
                .around("call_expression")
                .filter(one -> site.script().called(one).matches("http\\.(get|request)"))
                .filter(one -> ScriptFile.argument(one, 0)
                        .filter(first -> first == address.get())
                        .isPresent());
        boolean elsewhere = site.nodes("call_expression").stream()
                .anyMatch(one -> site.script().called(one).matches("http\\.(get|request)"));
        if (call.isEmpty() && elsewhere) {
            return Attempt.declined(
                    "the module `http` cannot fetch over HTTPS, and the address is not handed to it directly");
        }
        call.flatMap(one -> one.child("function"))
                .ifPresent(function -> edits.replace(
                        function, edits.module("https") + site.name(function).replaceFirst("^http", "")));
        return site.fix(
                weakness(),
                edits,
                "The file travels encrypted, and only from the host that is named.",
                "Check that the host answers over HTTPS.");
    }
}
