package dev.fixwright.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The evidence about one fix. A proof holds a level only where every step of it holds. */
public record Proof(ProofLevel level, List<ProofStep> steps) {
    public Proof {
        steps = List.copyOf(steps);
    }

    public static Proof of(ProofLevel whenAllHold, List<ProofStep> steps) {
        return new Proof(steps.stream().allMatch(ProofStep::holds) ? whenAllHold : ProofLevel.UNVERIFIED, steps);
    }

    public boolean holds() {
        return level != ProofLevel.UNVERIFIED;
    }

    /** The first step that speaks against the fix. */
    public Optional<ProofStep> failure() {
        return steps.stream().filter(step -> !step.holds()).findFirst();
    }

    /** This proof with one more step, at the level that step gives. */
    public Proof with(ProofStep step, ProofLevel whenItHolds) {
        List<ProofStep> more = new ArrayList<>(steps);
        more.add(step);
        return new Proof(step.holds() ? whenItHolds : level, more);
    }
}
