package dev.fixwright.proof;

/** Signs what is known about a fix, so that anybody can check later that it was this installation that said so. */
@FunctionalInterface
public interface Seal {
    /** The record as a signed envelope: JSON text. */
    String envelope(ProofRecord record);
}
