package dev.fixwright.proof;

/**
 * One question asked of a fix, and its answer.
 *
 * @param name what was asked: "parses", "contained", "idempotent"
 * @param holds whether the answer speaks for the fix
 * @param evidence the answer, in words that people read
 */
public record ProofStep(String name, boolean holds, String evidence) {
    private static final String NOT_COMPILED = "not compiled: ";

    /** The step of a compiler that has none of these files to look at: it speaks neither for the fix nor against it. */
    static ProofStep notCompiled(String files) {
        return new ProofStep("compiles", true, NOT_COMPILED + files);
    }

    /** Whether it was asked at all. Records say so by their words, those of earlier versions too. */
    public boolean applies() {
        return !(holds && evidence.startsWith(NOT_COMPILED));
    }
}
