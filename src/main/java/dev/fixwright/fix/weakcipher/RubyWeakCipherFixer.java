package dev.fixwright.fix.weakcipher;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;

/**
 * Says what stands in the way of another cipher. Rules that report weak algorithms of any kind may mean a hash: that is
 * handed on.
 *
 * @param hashes the fixer of hashes
 */
public record RubyWeakCipherFixer(RubyFixer hashes) implements RubyFixer {
    private static final String STRONG = "(?i)(aes-?(128|192|256)-?(gcm|ccm|ocb).*|chacha20.*)";
    private static final String ADVICE =
            "what was encrypted before must still be decrypted, and the code that does so is not changed here: move both ends to `aes-256-gcm` together";

    @Override
    public String weakness() {
        return "weakcipher";
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(RubySite site) {
        List<SyntaxNode> names = site.nodes("scope_resolution", "constant");
        boolean cipher = names.stream().anyMatch(name -> name.text().matches("(?s).*\\bCipher\\b.*"));
        boolean digest = names.stream().anyMatch(name -> name.text().matches("(?s).*\\b(Digest|HMAC)\\b.*"));
        if (digest && !cipher) {
            return hashes.attempt(site);
        }
        Optional<String> named = site.calls().stream()
                .filter(call -> call.name().matches("OpenSSL::Cipher(::Cipher)?(\\.new)?"))
                .flatMap(call -> call.positional().stream().findFirst().stream())
                .flatMap(name -> site.file().text(name).stream())
                .findFirst();
        return Attempt.declined(
                named.filter(name -> name.matches(STRONG)).isPresent()
                        ? "the cipher `" + named.get() + "` is already strong"
                        : ADVICE);
    }
}
