package dev.fixwright.fix.hardcodedcredentials;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what to do about a secret in the source: nothing that an edit could do makes it secret again. */
public final class JavaScriptHardcodedCredentialsFixer implements JavaScriptFixer {
    @Override
    public String weakness() {
        return "hardcodedcredentials";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        List<SyntaxNode> texts = site.nodes("string", "template_string");
        Optional<SyntaxNode> text = texts.stream()
                .filter(found -> found.parent()
                        .filter(above -> above.text().matches("(?is)\\W*\\w*(pass|pwd|secret|token|key)\\w*\\W.*"))
                        .isPresent())
                .findFirst()
                .or(() -> texts.stream().findFirst());
        if (text.isEmpty() && !site.nodes("member_expression").isEmpty()) {
            return Attempt.declined("no secret stands on these lines: it already comes from elsewhere");
        }
        String name = text.flatMap(found -> found.parent())
                .flatMap(above ->
                        above.child("name").or(() -> above.child("key")).or(() -> above.child("left")))
                .map(found -> found.text().replaceFirst("(?s).*\\.", "").replaceAll("[^\\w]", ""))
                .filter(found -> !found.isEmpty())
                .orElse("secret");
        String variable = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return Attempt.declined(
                "a secret that stands in the history of the repository stays known: have a new one made, and read it from"
                        + " `process.env." + variable + "`");
    }
}
