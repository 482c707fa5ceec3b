package dev.fixwright.policy;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a repository allows.
 *
 * @param workflows whether fixes may change workflows and actions, which decide what its automation runs
 * @param addDependencies whether fixes may add a library to the files that name what its build uses
 */
public record Policy(
        Mode mode,
        Selection selection,
        List<PolicyRule> rules,
        List<Ignore> ignores,
        Limits limits,
        Grouping grouping,
        PullRequestRules pullRequests,
        Verification verification,
        boolean workflows,
        boolean addDependencies) {
    public static final Policy DEFAULT = new Policy(
            Mode.FIX,
            Selection.DEFAULT,
            List.of(),
            List.of(),
            Limits.DEFAULT,
            Grouping.ALERT,
            PullRequestRules.DEFAULT,
            Verification.DEFAULT,
            false,
            false);

    public Policy {
        rules = List.copyOf(rules);
        ignores = List.copyOf(ignores);
    }

    /** The same, which ignores these findings too. */
    public Policy ignoring(List<Ignore> more) {
        List<Ignore> all = new ArrayList<>(ignores);
        all.addAll(more);
        return new Policy(
                mode, selection, rules, all, limits, grouping, pullRequests, verification, workflows, addDependencies);
    }

    /** Whether anything may be done about the finding on that day. */
    public boolean allows(Finding finding, Weakness weakness, LocalDate today) {
        return reasonAgainst(finding, weakness, today).isEmpty();
    }

    /** Why nothing may be done about the finding; empty when something may. */
    public Optional<String> reasonAgainst(Finding finding, Weakness weakness, LocalDate today) {
        if (modeFor(finding, weakness) == Mode.OFF) {
            return Optional.of(
                    mode == Mode.OFF
                            ? "the policy has switched Fixwright off (mode: off)"
                            : "a rule of the policy has switched fixes for it off (mode: off)");
        }
        return ignores.stream()
                .filter(ignore -> ignore.covers(finding, weakness, today))
                .findFirst()
                .map(Ignore::explanation)
                .or(() -> selection.reasonAgainst(finding));
    }

    /** What may be done about the finding, were it selected. */
    public Mode modeFor(Finding finding, Weakness weakness) {
        return rules.stream()
                .filter(rule -> rule.match().fits(finding, weakness))
                .flatMap(rule -> rule.mode().stream())
                .reduce(mode, (earlier, later) -> later);
    }

    /** Who may write the finding's fix. */
    public Engine engineFor(Finding finding, Weakness weakness) {
        return rules.stream()
                .filter(rule -> rule.match().fits(finding, weakness))
                .flatMap(rule -> rule.engine().stream())
                .reduce(Engine.AUTO, (earlier, later) -> later);
    }
}
