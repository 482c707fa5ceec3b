package dev.fixwright.proof;

/** How much evidence there is for a fix. Nothing is ever called safe. */
public enum ProofLevel {
    /** No evidence; such a fix is shown only to people who ask for it. */
    UNVERIFIED,
    /** It parses, changes only what the alert is about, drops no call, and a second run changes nothing. */
    CHECKED,
    /** The tool that raised the alert no longer reports it and reports nothing new. */
    PROVED;

    /** The word that people read. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
