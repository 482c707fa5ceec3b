package dev.fixwright.fix.kernelopen;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.List;
import java.util.Optional;

/** Opens files with {@code File} and addresses with {@code URI}, which run no commands. */
public final class RubyOpenFixer implements RubyFixer {
    private static final String METHODS = "open|read|write|readlines|foreach|binread|binwrite";

    @Override
    public String weakness() {
        return "kernelopen";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<RubyCall> found =
                site.call(call -> isOpen(call) && !call.arguments().isEmpty());
        if (found.isEmpty()) {
            Optional<RubyCall> wide = site.call(
                    call -> call.name().equals("URI.open") && !call.arguments().isEmpty());
            if (wide.isPresent()) {
                return ofAddress(site, wide.get());
            }
            boolean safe = site.call(call -> call.name().matches("(File|URI|Pathname)\\.(" + METHODS + ")|URI\\(.*"))
                    .isPresent();
            return safe
                    ? Attempt.declined("what is opened is already a file or an address, and runs no command")
                    : site.nothing("`open` that may run a command");
        }
        RubyCall call = found.get();
        SyntaxNode name = call.arguments().get(0);
        boolean io = call.receiver().filter(on -> on.text().equals("IO")).isPresent();
        if (site.file().text(name).filter(text -> text.startsWith("|")).isPresent()) {
            return Attempt.declined(
                    "a command is meant here, as the bar at its beginning says; run it with `IO.popen`");
        }
        Optional<Boolean> address = io ? Optional.of(false) : isAddress(site, name);
        if (address.isEmpty()) {
            return Attempt.declined(
                    "it cannot be told whether `" + SyntaxSite.words(name) + "` is the name of a file or an address");
        }
        SyntaxEdits edits = site.edit();
        if (address.get()
                && !site.isRails()
                && !site.file().syntax().source().text().contains("open-uri")) {
            return Attempt.declined("`open` reads no addresses here, since `open-uri` is not required");
        }
        if (address.get()) {
            return opened(site, call);
        }
        edits.replace(call.node().start(), call.named().end(), "File." + call.method());
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "`File." + call.method()
                        + "` takes names of files only, so one that begins with a bar runs no command any more.");
    }

    /** {@code URI.open} hands on to {@code Kernel#open} what does not begin as an address does. */
    private Attempt ofAddress(RubySite site, RubyCall call) {
        SyntaxNode name = call.arguments().get(0);
        SyntaxNode value = site.file().resolve(name);
        boolean made = value.is("call")
                && new RubyCall(site.file(), value)
                        .name()
                        .matches("(?s)(URI|Pathname)(\\.(parse|join|new))?|(Pathname)");
        if (made
                || site.file().known(name).filter(text -> !text.startsWith("|")).isPresent()) {
            return Attempt.declined("what is opened is already a file or an address, and runs no command");
        }
        boolean begins = RubyText.of(site.file(), value).parts().stream()
                .findFirst()
                .flatMap(TextPart::constant)
                .filter(start -> start.matches("(?s)[A-Za-z][\\w+.-]*://.*"))
                .isPresent();
        return begins
                ? Attempt.declined("what is opened begins as an address does, and so runs no command")
                : opened(site, call);
    }

    private Attempt opened(RubySite site, RubyCall call) {
        SyntaxEdits edits = site.edit();
        List<SyntaxNode> all = call.arguments();
        boolean brackets = call.node()
                .child("arguments")
                .filter(given -> given.text().startsWith("("))
                .isPresent();
        edits.replace(call.node().start(), all.get(0).start(), "URI.parse(");
        String rest = all.size() > 1 ? ").open(" : ").open";
        int end = all.size() > 1
                ? all.get(1).start()
                : call.node()
                        .child("arguments")
                        .map(SyntaxNode::end)
                        .orElse(all.get(0).end());
        edits.replace(all.get(0).end(), end, rest);
        if (all.size() > 1 && !brackets) {
            edits.insert(all.get(all.size() - 1).end(), ")");
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The address is parsed as one before it is opened, so a name that begins with a bar runs no command any more.",
                "A name that is no address of `http`, `https` or `ftp` is an error now.");
    }

    private static boolean isOpen(RubyCall call) {
        boolean kernel = call.method().equals("open")
                && call.receiver().filter(on -> !on.text().equals("Kernel")).isEmpty();
        boolean io = call.method().matches(METHODS)
                && call.receiver().filter(on -> on.text().equals("IO")).isPresent();
        return kernel || io;
    }

    /** Whether a name is an address, as its text, its name and the file's libraries say; empty where they do not. */
    private static Optional<Boolean> isAddress(RubySite site, SyntaxNode name) {
        RubyFile file = site.file();
        SyntaxNode value = file.resolve(name);
        List<TextPart> parts = RubyText.of(file, value).parts();
        String begin = parts.isEmpty() ? "" : parts.get(0).constant().orElse("");
        if (begin.matches("(?s)https?://.*")) {
            return Optional.of(true);
        }
        boolean path = begin.matches("(?s)[./~\\w].*")
                || value.text()
                        .matches("(?s)(File\\.(join|expand_path)|Rails\\.root|__dir__|Tempfile|\\w+\\.path\\b).*");
        if (path) {
            return Optional.of(false);
        }
        String words = name.text() + " " + value.text();
        boolean uri = words.matches("(?is).*(url|uri|href|link|address|endpoint|feed).*");
        boolean local = words.matches("(?is).*(file|path|name|dir|log|csv|template).*");
        boolean web = file.syntax().source().text().contains("open-uri");
        if (uri != local) {
            return Optional.of(uri);
        }
        return web || site.isRails() ? Optional.empty() : Optional.of(false);
    }
}
