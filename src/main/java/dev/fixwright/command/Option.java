package dev.fixwright.command;

import java.util.Locale;

/** What may follow a verb as {@code word=value}. */
public enum Option {
    RULE,
    TOOL,
    PATH,
    SEVERITY,
    REASON,
    UNTIL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
