package dev.fixwright.fix.weakhash;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes hashes with SHA-256 instead of MD5 and SHA-1. */
public final class RubyWeakHashFixer implements RubyFixer {
    private static final Pattern CLASS = Pattern.compile("(::)?(OpenSSL::)?Digest::(MD5|SHA1|RMD160|MD4)");
    private static final Pattern NAMED = Pattern.compile("(?i)md[45]|sha-?1|rmd160");
    private static final Pattern PASSWORD =
            Pattern.compile("(?is).*(passw|pwd|passphrase|(?<![a-z])pin(?![a-z])|secret|salt).*");
    private static final Pattern PROTOCOL =
            Pattern.compile("(?is).*(gravatar|content[-_]?md5|libravatar|pwnedpasswords).*");

    @Override
    public String weakness() {
        return "weakhash";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Optional<SyntaxNode> type = site.nodes("scope_resolution").stream()
                .filter(name -> CLASS.matcher(name.text()).matches())
                .findFirst();
        Optional<SyntaxNode> name = site.call(
                        call -> call.name().matches("(OpenSSL::Digest|Digest)(\\.new)?|OpenSSL::Digest\\.digest"))
                .flatMap(call -> call.positional().stream().findFirst())
                .filter(one -> site.file()
                        .text(one)
                        .filter(text -> NAMED.matcher(text).matches())
                        .isPresent());
        Optional<SyntaxNode> weak = type.or(() -> name);
        if (site.call(call -> call.name().matches("OpenSSL::HMAC\\.\\w+|OpenSSL::HMAC"))
                .isPresent()) {
            return Attempt.declined("an HMAC must be made in the same way at both ends, and only one of them is here");
        }
        if (weak.isEmpty()) {
            boolean strong = site.nodes("scope_resolution", "string").stream()
                    .anyMatch(one -> one.text().matches("(?i).*(SHA2|SHA-?(256|384|512)).*"));
            return strong
                    ? Attempt.declined("the hash is already made with a strong function")
                    : site.nothing("hash function that is known to be weak");
        }
        SyntaxNode method = weak.get().around("method", "singleton_method").orElse(RubyFile.statement(weak.get()));
        String title = method.child("name").map(SyntaxNode::text).orElse("");
        if (PASSWORD.matcher(title + " " + RubyFile.statement(weak.get()).text())
                .matches()) {
            return Attempt.declined(
                    "a password or a secret is hashed here, which needs a slow function such as `bcrypt`, and"
                            + " hashes that are stored would no longer match");
        }
        if (PROTOCOL.matcher(method.text()).matches()) {
            return Attempt.declined("the other end asks for this very function");
        }
        return replaced(site, weak.get());
    }

    private Attempt replaced(RubySite site, SyntaxNode weak) {
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> call = weak.parent().filter(up -> up.is("call"));
        String method = call.map(up -> new RubyCall(site.file(), up).method()).orElse("");
        if (weak.is("scope_resolution")) {
            edits.replace(weak.child("name").orElse(weak), "SHA256");
        } else {
            SyntaxNode written = site.file().resolve(weak);
            boolean shared = !weak.is("string")
                    && site.file().root().all(weak.kind()).stream()
                                    .filter(one -> one.text().equals(weak.text()))
                                    .count()
                            != 2;
            if (shared || !written.is("string")) {
                return Attempt.declined("the name of the hash function comes from `" + SyntaxSite.words(weak) + "`");
            }
            edits.replace(written.children().get(0).end(), written.end() - 1, "SHA256");
        }
        requireDigest(site, edits);
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The hash is made with SHA-256, for which nobody can find a second text with the same hash.",
                method.contains("hex")
                        ? "The hash has 64 characters; check columns and files that hold earlier ones."
                        : "The hash is longer than before; check columns and files that hold earlier ones.");
    }

    /** A file that requires only the part of the library for MD5 needs all of it. */
    private static void requireDigest(RubySite site, SyntaxEdits edits) {
        RubyFile file = site.file();
        List<SyntaxNode> required = file.calls(file.root()).stream()
                .filter(call -> call.method().equals("require"))
                .flatMap(call -> call.arguments().stream())
                .filter(one -> file.text(one)
                        .filter(text -> text.matches("digest(/\\w+)?"))
                        .isPresent())
                .toList();
        if (required.size() == 1 && !file.text(required.get(0)).orElse("").equals("digest")) {
            edits.replace(required.get(0).start() + 1, required.get(0).end() - 1, "digest");
        }
    }
}
