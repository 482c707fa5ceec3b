package dev.fixwright.fix.cleartextdownload;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;

/** Fetches over HTTPS what was fetched over HTTP. */
public final class JavaScriptCleartextDownloadFixer implements JavaScriptFixer {
    private static final String NEAR =
            "['\"`](http|ws)://(localhost|127\\.|10\\.|192\\.168\\.|0\\.0\\.0\\.0|\\[|www\\.w3\\.org|schemas?\\.|\\$\\{|[\\w-]+[:/'\"`]|[\\w.-]+:\\d).*";

    @Override
    public String weakness() {
        return "cleartextdownload";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<Attempt> mail = mail(site);
        if (mail.isPresent()) {
            return mail.get();
        }
        Optional<SyntaxNode> address = site.sink(
                        one -> one.text().matches("(?s).(http|ws)://.*"), "string", "template_string")
                .or(() -> site.nodes("identifier").stream()
                        .flatMap(name -> site.script().bindings().soleValue(name).stream())
                        .filter(value -> value.is("string", "template_string")
                                && value.text().matches("(?s).(http|ws)://.*"))
                        .findFirst());
        if (address.isEmpty()) {
            return Attempt.declined("no address on these lines begins with `http:` or `ws:`");
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
        boolean socket = address.get().text().startsWith("ws", 1);
        edits.insert(address.get().start() + (socket ? 3 : 5), "s");
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
        call.flatMap(one -> one.child("function")).ifPresent(function -> https(site, edits, function));
        return site.fix(
                weakness(),
                edits,
                "The file travels encrypted, and only from the host that is named.",
                "Check that the host answers over HTTPS.");
    }

    /** Nodemailer begins unencrypted on every port but 465, and goes on so unless it must not. */
    private Optional<Attempt> mail(ScriptSite site) {
        Optional<SyntaxNode> call =
                site.sink(one -> site.script().called(one).equals("nodemailer.createTransport"), "call_expression");
        if (call.isEmpty()) {
            return Optional.empty();
        }
        Optional<SyntaxNode> options =
                ScriptFile.argument(call.get(), 0).flatMap(found -> Objects.literal(found, site.script()));
        if (options.isEmpty() || Objects.spreads(options.get())) {
            return Optional.of(Attempt.declined("the options of the mail server are made elsewhere"));
        }
        Optional<SyntaxNode> secure = Objects.value(options.get(), "secure");
        boolean encrypted = secure.filter(value -> value.text().equals("true")).isPresent()
                || Objects.value(options.get(), "requireTLS")
                        .filter(value -> value.text().equals("true"))
                        .isPresent();
        if (encrypted) {
            return Optional.of(Attempt.declined("mails already go to the server over an encrypted connection"));
        }
        if (secure.filter(value -> !value.text().equals("false")).isPresent()) {
            return Optional.of(Attempt.declined("`" + secure.get().text()
                    + "` decides whether mails go to the server over an encrypted connection"));
        }
        String host = Objects.value(options.get(), "host")
                .flatMap(site.script().texts()::constant)
                .orElse("");
        if (host.matches("localhost|127\\..*|mailhog|mailpit|maildev")) {
            return Optional.of(Attempt.declined("the mail server `" + host + "` runs on the same machine"));
        }
        ScriptEdits edits = site.edit();
        Objects.set(edits.ranges(), options.get(), "requireTLS", "true");
        return Optional.of(site.fix(
                weakness(),
                edits,
                "Mails are sent over an encrypted connection, or not at all.",
                "Check that the mail server offers STARTTLS."));
    }

    /** Has the call made by the module {@code https}, which takes the place of {@code http} where nothing else uses that. */
    private static void https(ScriptSite site, ScriptEdits edits, SyntaxNode function) {
        Optional<Binding> http = function.child("object").flatMap(site.script().bindings()::binding);
        Optional<SyntaxNode> loaded = http.map(Binding::declaration)
                .filter(declaration -> declaration.is("variable_declarator"))
                .flatMap(declaration -> declaration.all("string").stream().findFirst());
        boolean alone = http.filter(binding -> binding.name().equals("http")
                        && site.script().bindings().uses(binding).size() == 1)
                .isPresent();
        if (!alone || loaded.isEmpty() || site.script().bindings().isTaken("https")) {
            edits.replace(function, edits.module("https") + site.name(function).replaceFirst("^http", ""));
            return;
        }
        edits.insert(http.get().identifier().end(), "s");
        edits.insert(loaded.get().end() - 1, "s");
        function.child("object").ifPresent(object -> edits.insert(object.end(), "s"));
    }
}
