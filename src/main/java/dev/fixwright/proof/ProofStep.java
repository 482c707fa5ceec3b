package dev.fixwright.proof;

/**
 * One question asked of a fix, and its answer.
 *
 * @param name what was asked: "parses", "contained", "idempotent"
 * @param holds whether the answer speaks for the fix
 * @param evidence the answer, in words that people read
 */
public record ProofStep(String name, boolean holds, String evidence) {}
