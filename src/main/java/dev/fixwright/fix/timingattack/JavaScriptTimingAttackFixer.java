package dev.fixwright.fix.timingattack;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.Optional;

/** Has secrets compared by the platform's comparison that always takes the same time. */
public final class JavaScriptTimingAttackFixer implements JavaScriptFixer {
    private static final String SECRET =
            "(?i)(?s).*(password|passwd|secret|api|token|auth|pass|hash|signature|hmac|digest|key|otp|pin|code|nonce).*";

    @Override
    public String weakness() {
        return "timingattack";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> found = site.node(one -> compares(one) && isOfSecret(one), "binary_expression");
        if (found.isEmpty()) {
            return Attempt.declined("nothing on these lines compares a secret by `===` or `!==`");
        }
        SyntaxNode comparison = found.get();
        SyntaxNode left = comparison.child("left").orElseThrow();
        SyntaxNode right = comparison.child("right").orElseThrow();
        return Harmless.reason(site, left, right)
                .or(() -> Harmless.reason(site, right, left))
                .map(Attempt::declined)
                .orElseGet(() -> compared(site, comparison, left, right));
    }

    private static boolean compares(SyntaxNode one) {
        return one.child("operator")
                .filter(sign -> sign.text().matches("[=!]==?"))
                .isPresent();
    }

    private static boolean isOfSecret(SyntaxNode comparison) {
        return comparison.text().matches(SECRET);
    }

    private Attempt compared(ScriptSite site, SyntaxNode comparison, SyntaxNode left, SyntaxNode right) {
        if (site.script().isForBrowsers()) {
            return Attempt.declined("the comparison runs in a browser, whose user knows both sides anyway");
        }
        String sign = comparison.child("operator").map(SyntaxNode::text).orElse("===");
        ScriptEdits edits = site.edit();
        String equal = equal(edits, sign.length() == 2 ? "==" : "===");
        edits.replace(
                comparison, (sign.startsWith("!") ? "!" : "") + equal + "(" + left.text() + ", " + right.text() + ")");
        return site.fix(
                weakness(),
                edits,
                "The texts are compared by their hashes with `crypto.timingSafeEqual`, which takes the same time wherever they"
                        + " differ.",
                "Values that are no texts are compared as before.");
    }

    /** The name of the function that compares; two texts may differ in length, so their hashes are compared. */
    private static String equal(ScriptEdits edits, String otherwise) {
        String parameters = edits.isTyped() ? "one: unknown, other: unknown): boolean" : "one, other)";
        String parameter = edits.isTyped() ? "(text: string)" : "(text)";
        String hash = edits.member("crypto", "createHash");
        String safe = edits.member("crypto", "timingSafeEqual");
        return edits.function(
                otherwise.equals("==") ? "areSame" : "isSame",
                "function NAME(" + parameters + " {",
                "    if (typeof one !== 'string' || typeof other !== 'string') {",
                "        return one " + otherwise + " other;",
                "    }",
                "    const digest = " + parameter + " => " + hash + "('sha256').update(text).digest();",
                "    return " + safe + "(digest(one), digest(other));",
                "}");
    }
}
