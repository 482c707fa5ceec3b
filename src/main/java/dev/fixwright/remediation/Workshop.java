package dev.fixwright.remediation;

import dev.fixwright.fix.Fixers;
import dev.fixwright.policy.Policy;
import dev.fixwright.proof.Prover;

/** What fixes are made and checked with, and how long that may take. */
public record Workshop(Fixers fixers, Prover prover, TimeLimit time) {
    public Workshop(Fixers fixers, TimeLimit time) {
        this(fixers, new Prover(fixers), time);
    }

    /** The same for a repository whose policy says whether fixes may add libraries, and how long they may be. */
    Workshop under(Policy policy) {
        return new Workshop(
                fixers.addingLibraries(policy.addDependencies()),
                prover.allowing(policy.limits().maxChangedLines()),
                time);
    }
}
