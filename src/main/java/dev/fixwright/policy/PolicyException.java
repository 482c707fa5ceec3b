package dev.fixwright.policy;

/** A policy file is broken. Trying again changes nothing; the last good policy stays in force. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;
    private final String hint;

    PolicyException(int line, String problem, String hint) {
        this(PolicyFile.PATH, line, problem, hint);
    }

    PolicyException(String file, int line, String problem, String hint) {
        super(file + " line " + line + ": " + problem);
        this.file = file;
        this.line = line;
        this.problem = problem;
        this.hint = hint;
    }

    PolicyException in(String otherFile) {
        return new PolicyException(otherFile, line, problem, hint);
    }

    /** Where, counted from 1. */
    public int line() {
        return line;
    }

    /** What is wrong and where, and what to write instead. */
    public String reason() {
        return file + " line " + line + ": " + problem + "; " + hint;
    }
}
