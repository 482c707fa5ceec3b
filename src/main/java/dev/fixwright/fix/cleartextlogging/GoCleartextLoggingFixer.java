package dev.fixwright.fix.cleartextlogging;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoLogCall;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps secrets out of logs: a mark stands in place of the value. */
public final class GoCleartextLoggingFixer implements GoFixer {
    private static final Pattern SECRET = Pattern.compile(
            "(?i).*(passw|passwd|pwd|passphrase|secret|api_?key|access_?key|private_?key"
                    + "|credential|token|authorization|session_?id|cookie|ssn|credit_?card|card_?number|\\bpin\\b|otp).*");
    private static final Pattern HARMLESS = Pattern.compile(
            "(?i).*(count|length|expires?|expiry|ttl|type|id|name|hash(ed)?|encrypted|masked|redacted|valid|ok|err|url|path|file)$");

    @Override
    public String weakness() {
        return "cleartextlogging";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoLogCall> log = GoLogCall.of(site);
        if (log.isEmpty()) {
            return site.nothing("call that writes to the log");
        }
        List<SyntaxNode> all = log.get().quoted();
        List<SyntaxNode> secrets = Stream.concat(log.get().values().stream(), all.stream())
                .filter(value -> isSecret(site.file(), value))
                .toList();
        if (secrets.isEmpty()) {
            boolean whole = log.get().values().stream()
                    .anyMatch(value -> site.file().type(value).matches("\\*?(\\.|net/http\\.).*"));
            return Attempt.declined(
                    whole
                            ? "a whole structure is logged; log the fields of it that are needed, without the secret ones"
                            : "no value in the call is named like a secret, or it no longer is one");
        }
        GoEdits edits = site.edit();
        for (SyntaxNode secret : secrets) {
            String type = site.file().type(secret);
            if (type.matches("u?int(8|16|32|64|ptr)?|float(32|64)|bool")) {
                return Attempt.declined(
                        "`" + GoSite.words(secret) + "` is logged as a number, and a mark in its place would not fit");
            }
            edits.replace(secret, "\"***\"");
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "The secret is no longer written to the log; a mark stands in its place.",
                "Remove logs that were written before, and replace secrets that stand in them.");
    }

    private static boolean isSecret(GoFile file, SyntaxNode value) {
        SyntaxNode bare = GoFile.bare(value);
        if (bare.is("call_expression")) {
            GoCall call = new GoCall(file, bare);
            boolean read = call.name()
                    .matches(
                            "net/http\\.(Request\\.(FormValue|PostFormValue)|Header\\.Get)|net/url\\.Values\\.Get|os\\.Getenv|string"
                                    + "|github\\.com/gin-gonic/gin\\.Context\\.\\w+");
            return read
                    && call.argument(0)
                            .filter(name -> SECRET.matcher(name.text()).matches())
                            .isPresent();
        }
        String name = bare.is("selector_expression")
                ? bare.child("field").map(SyntaxNode::text).orElse("")
                : bare.text();
        return bare.is("identifier", "selector_expression", "index_expression")
                && SECRET.matcher(name).matches()
                && !HARMLESS.matcher(name).matches();
    }
}
