package dev.fixwright.fix.openredirect;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import dev.fixwright.syntax.ruby.RubyText;
import java.util.List;
import java.util.Optional;

/** Follows only addresses on this site. */
public final class RubyOpenRedirectFixer implements RubyFixer {
    private static final String DONE = "Only addresses on this site are followed; any other leads to the start page.";
    private static final String REVIEW =
            "If other sites are meant to be reached, list them and check the address against the list.";

    @Override
    public String weakness() {
        return "openredirect";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<RubyCall> found =
                site.call(call -> call.method().matches("redirect_to|redirect|redirect_back_or_to|redirect_back")
                        && call.receiver()
                                .filter(on -> !on.text().matches("self|res|response|controller"))
                                .isEmpty()
                        && !call.arguments().isEmpty());
        if (found.isEmpty()) {
            return site.nothing("redirect");
        }
        RubyCall call = found.get();
        if (call.method().startsWith("redirect_back")) {
            return back(site, call);
        }
        SyntaxNode target = RubyFile.bare(call.arguments().get(0));
        Optional<String> reason = already(site.file(), call, target);
        if (reason.isPresent()) {
            return Attempt.declined(reason.get());
        }
        RubyRedirectTarget address = new RubyRedirectTarget(site.file(), target);
        Optional<SyntaxNode> host = address.host();
        if (host.isPresent()) {
            return Attempt.declined(
                    "`" + SyntaxSite.words(host.get())
                            + "` names the host of the address, and which hosts are meant is not said in the code; check it against a list of them");
        }
        Optional<SyntaxNode> open = address.open();
        if (open.isEmpty()) {
            return Attempt.declined("it cannot be told from this file whether `" + SyntaxSite.words(target)
                    + "` is an address that a visitor chooses, or a record or page of this site");
        }
        return call.method().startsWith("redirect_") && hasUrlFrom(site)
                ? withUrlFrom(site, call, target, open.get())
                : guarded(site, call, address);
    }

    private static Optional<String> already(RubyFile file, RubyCall call, SyntaxNode target) {
        if (target.is("pair", "hash", "simple_symbol") || file.known(target).isPresent()) {
            return Optional.of("the redirect already leads to an address of this site");
        }
        boolean checked = target.text().matches("(?s).*\\b(url_from|URI\\.parse\\(.*\\.path)\\b.*")
                || call.keyword("allow_other_host")
                        .filter(value -> value.text().equals("false"))
                        .isPresent()
                || call.keyword("only_path")
                        .filter(value -> value.text().equals("true"))
                        .isPresent()
                || RubyFile.function(target).text().contains(target.text() + ".match?(%r{\\A/(?![/");
        if (checked) {
            return Optional.of("the address is already checked");
        }
        List<TextPart> parts = RubyText.of(file, file.resolve(target)).parts();
        boolean fixed = !parts.isEmpty()
                && parts.get(0)
                        .constant()
                        .filter(start -> start.matches("(?s)(/[^/\\\\].*|https?://[^/?#]+[/?#].*)"))
                        .isPresent();
        return fixed
                ? Optional.of("the redirect already leads to a fixed host, as the beginning of the address says")
                : Optional.empty();
    }

    private static boolean hasUrlFrom(RubySite site) {
        for (String name : List.of("Gemfile.lock", "Gemfile", "config/application.rb")) {
            Optional<String> text =
                    site.project().tree().read(SourcePath.of(name)).map(SourceFile::text);
            if (text.filter(
                            found -> found.matches(
                                    "(?s).*(\\brails \\((7|8)\\.|gem ['\"]rails['\"],\\s*['\"][~>=\\s]*(7|8)|load_defaults (7|8)).*"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Attempt back(RubySite site, RubyCall call) {
        if (call.keyword("allow_other_host")
                .filter(value -> value.text().equals("false"))
                .isPresent()) {
            return Attempt.declined("the address is already checked");
        }
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> given = call.keyword("allow_other_host");
        if (given.isPresent()) {
            edits.replace(given.get(), "false");
        } else {
            edits.insert(call.arguments().get(call.arguments().size() - 1).end(), ", allow_other_host: false");
        }
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    private Attempt withUrlFrom(RubySite site, RubyCall call, SyntaxNode target, SyntaxNode open) {
        SyntaxEdits edits = site.edit();
        edits.insert(open.start(), "url_from(");
        edits.insert(open.end(), open != target ? ")" : ") || \"/\"");
        call.keyword("allow_other_host")
                .filter(value -> value.text().equals("true"))
                .ifPresent(value -> edits.replace(value, "false"));
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }

    private Attempt guarded(RubySite site, RubyCall call, RubyRedirectTarget address) {
        SyntaxNode target = address.node();
        SyntaxNode statement = RubyFile.statement(call.node());
        if (!site.file().standsAlone(statement)) {
            return Attempt.declined(
                    "the redirect shares its line with other statements, so no check can stand before it");
        }
        boolean always = statement == call.node() || statement.is("return");
        if (statement.is("method", "singleton_method") || !(always || address.isPlain())) {
            return Attempt.declined("the redirect is a part of `" + SyntaxSite.words(statement)
                    + "`, before which the address is not always known, so no check can stand there");
        }
        SyntaxEdits edits = site.edit();
        String name = edits.freshName("target");
        edits.replace(target, name);
        String value = target.is("element_reference", "identifier", "instance_variable", "string")
                        || (target.is("call") && target.text().matches("[\\w.]+(\\(.*\\))?"))
                ? target.text()
                : "(" + target.text() + ")";
        String request =
                call.receiver().filter(on -> on.text().startsWith("res")).isPresent()
                                && target.text().startsWith("req.")
                        ? "req"
                        : "request";
        edits.insertBefore(
                statement,
                name + " = " + value + (target.is("string") ? "" : ".to_s"),
                name + " = \"/\" unless " + name + ".match?(%r{\\A/(?![/\\\\\\s])}) || " + name + ".start_with?(\"#{"
                        + request + ".base_url}/\")");
        return SyntaxSite.fixed(weakness(), edits, DONE, REVIEW);
    }
}
