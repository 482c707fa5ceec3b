package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import java.util.List;

/**
 * The answer to rules whose findings no rewriting of a script ends for certain: what stands in the way, and what people
 * can do.
 *
 * @param rules what the ids of those rules match, without their case
 * @param advice one plain sentence
 */
public record ScriptAdvice(String weakness, String rules, String advice) implements JavaScriptFixer {
    @Override
    public boolean reads(Finding finding) {
        return JavaScriptFixer.super.reads(finding) && finding.rule().matches("(?i)" + rules);
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        return Attempt.declined(advice);
    }
}
