package dev.fixwright.report;

/** A button of a check run. GitHub shows at most three, and of each description forty characters. */
public enum CheckRunButton {
    FIX("fix", "Fix these", "Propose the fix of this alert"),
    VERIFY("verify", "Re-verify", "Ask the scanner and the checks again"),
    WHY("why", "Why not?", "Tell where the alert stands, and why");

    private final String identifier;
    private final String label;
    private final String description;

    CheckRunButton(String identifier, String label, String description) {
        this.identifier = identifier;
        this.label = label;
        this.description = description;
    }

    /** What GitHub sends back when it is pressed. */
    public String identifier() {
        return identifier;
    }

    public String label() {
        return label;
    }

    public String description() {
        return description;
    }
}
