package dev.fixwright.policy;

/** The repository's policy file is broken. Trying again changes nothing; the last good policy stays in force. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;
    private final String hint;

    PolicyException(int line, String problem, String hint) {
        super(PolicyFile.PATH + " line " + line + ": " + problem);
        this.line = line;
        this.problem = problem;
        this.hint = hint;
    }

    /** Where, counted from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and where, and what to write instead. */
    public String reason() {
        return PolicyFile.PATH + " line " + line + ": " + problem + "; " + hint;
    }
}
