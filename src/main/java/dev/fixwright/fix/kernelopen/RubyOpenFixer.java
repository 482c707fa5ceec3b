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
        edits.replace(call.node().start(), call.named().end(), (address.get() ? "URI" : "File") + "." + call.method());
        return SyntaxSite.fixed(
                weakness(),
                edits,
                address.get()
                        ? "`URI.open` reads addresses only, so a name that begins with a bar runs no command any more."
                        : "`File." + call.method()
                                + "` takes names of files only, so one that begins with a bar runs no command any more.");
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
