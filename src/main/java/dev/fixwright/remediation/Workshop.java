package dev.fixwright.remediation;

import dev.fixwright.fix.Fixers;
import dev.fixwright.proof.Prover;

/** What fixes are made and checked with, and how long that may take. */
public record Workshop(Fixers fixers, Prover prover, TimeLimit time) {
    public Workshop(Fixers fixers, TimeLimit time) {
        this(fixers, new Prover(fixers), time);
    }

    /** The same with fixers that may add a library that the repository lacks, or may not. */
    Workshop addingLibraries(boolean allowed) {
        return new Workshop(fixers.addingLibraries(allowed), prover, time);
    }
}
