package dev.fixwright.fix.weakcipher;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what stands in the way of another cipher. Rules that report weak algorithms of any kind may mean a hash: that is
 * handed on.
 *
 * @param hashes the fixer of hashes
 */
public record RubyWeakCipherFixer(RubyFixer hashes) implements RubyFixer {
    private static final String STRONG = "(?i)(aes-?(128|192|256)-?(gcm|ccm|ocb).*|chacha20.*)";
    private static final String ADVICE =
            " must still be decrypted, and the code that does so is not changed here: move both ends to `aes-256-gcm` together";

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
        Optional<String> name = site.calls().stream()
                .filter(call -> call.name().matches("OpenSSL::Cipher(::\\w+)?\\.new"))
                .map(call -> name(site, call))
                .findFirst();
        return Attempt.declined(name.map(known -> known.matches(STRONG)
                        ? "the cipher `" + known + "` is already strong"
                        : "what `" + known + "` encrypted before" + ADVICE)
                .orElse("what was encrypted before" + ADVICE));
    }

    /** The cipher's name as one text, also where a class and symbols say it: {@code Cipher::AES.new(256, :GCM)}. */
    private static String name(RubySite site, RubyCall call) {
        Stream<String> ofClass = Stream.of(call.name().replaceAll("OpenSSL::Cipher(::Cipher)?|::|\\.new", ""))
                .filter(text -> !text.isEmpty());
        Stream<String> given = call.positional().stream()
                .map(one -> site.file().text(one).orElse(one.text()).replaceFirst("^:", ""));
        return Stream.concat(ofClass, given).collect(Collectors.joining("-"));
    }
}
