package dev.fixwright.fix.timingattack;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/** Comparisons whose time tells nobody anything. */
final class Harmless {
    private static final String AGAIN =
            "(?i)(.*[._\\[])?['\"]?(\\w*(again|confirm|repeat|retype|verify|second|copy)\\w*|password2|pass2)['\"]?]?";

    private Harmless() {}

    /** Why a comparison with this value needs no care. */
    static Optional<String> reason(ScriptSite site, SyntaxNode value, SyntaxNode other) {
        String text = value.text();
        if (site.script().texts().constant(value).isPresent()
                || value.is("null", "undefined", "true", "false", "number", "regex")
                || text.matches("undefined|NaN|void 0")) {
            return Optional.of(
                    "`" + text + "` is constant and no secret, so how long the comparison takes is already harmless");
        }
        if (text.matches("(?s)typeof\\b.*")) {
            return Optional.of("only the type of a value is looked at, which is already harmless");
        }
        if (text.matches("(?s).*\\.(length|size|type|kind|id)")) {
            return Optional.of("`" + text + "` is no secret, so how long the comparison takes is already harmless");
        }
        if (text.matches(AGAIN)) {
            return Optional.of("`" + other.text() + "` and `" + text
                    + "` are typed by the same person, so the comparison is already harmless");
        }
        if (site.name(value).matches("(?i).*(checksum|crc|etag|fingerprint|parity|luhn)\\w*(\\(\\))?")) {
            return Optional.of(
                    "`" + text + "` is a checksum that everybody can work out, so the comparison is already harmless");
        }
        return Optional.empty();
    }
}
