package dev.fixwright.fix.sessionfixation;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import java.util.List;

/** Says whether a login with Passport begins a new session, which depends on its version. */
public final class JavaScriptSessionFixationFixer implements JavaScriptFixer {
    private static final int FIRST_TO_RENEW = 6;

    @Override
    public String weakness() {
        return "sessionfixation";
    }

    @Override
    public boolean reads(Finding finding) {
        return JavaScriptFixer.super.reads(finding) && finding.rule().matches(".*(session-regeneration|S5876)");
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        int version = site.packages().minor("passport").orElse(-1);
        if (version >= FIRST_TO_RENEW) {
            return Attempt.declined("Passport 0." + version
                    + " already begins a new session when somebody logs in, as each one does from 0.6 on");
        }
        return Attempt.declined(
                "a login keeps the session in this version of Passport; from 0.6 on it begins a new one, so raise the"
                        + " version of `passport`");
    }
}
