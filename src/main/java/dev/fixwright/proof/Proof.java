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

    /** This proof with one more step that it stands or falls with. */
    public Proof and(ProofStep step) {
        return of(level, plus(step));
    }

    /** This proof with one more step, which raises it to a level if it holds and leaves it as it is if not. */
    public Proof raised(ProofStep step, ProofLevel whenItHolds) {
        return new Proof(step.holds() ? whenItHolds : level, plus(step));
    }

    private List<ProofStep> plus(ProofStep step) {
        List<ProofStep> more = new ArrayList<>(steps);
        more.add(step);
        return more;
    }
}
