package dev.fixwright.command;

import dev.fixwright.policy.Limits;
import dev.fixwright.policy.Policy;
import dev.fixwright.policy.PullRequestRules;
import dev.fixwright.policy.Selection;
import dev.fixwright.policy.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Every key of a policy with the value that holds. */
final class PolicyKeys {
    /** @param isUsual whether the value is the one that holds where nobody says otherwise */
    record Key(String name, String value, boolean isUsual) {}

    private final Policy policy;
    private final List<Key> keys = new ArrayList<>();

    private PolicyKeys(Policy policy) {
        this.policy = policy;
    }

    static List<Key> of(Policy policy) {
        PolicyKeys keys = new PolicyKeys(policy);
        keys.add("mode", it -> word(it.mode()));
        keys.add("select.severity", of(Policy::selection, it -> word(it.severity())));
        keys.add("select.tools", of(Policy::selection, it -> it.tools().isEmpty() ? "every tool" : String.join(", ", it.tools())));
        keys.add("select.exclude-paths", of(Policy::selection, (Selection it) -> list(it.excludePaths())));
        keys.add("rules", it -> count(it.rules().size(), "rule"));
        keys.add("ignore", it -> count(it.ignores().size(), "entry"));
        keys.add("workflows", it -> String.valueOf(it.workflows()));
        keys.add("add-dependencies", it -> String.valueOf(it.addDependencies()));
        keys.add("limits.open-pull-requests", of(Policy::limits, (Limits it) -> String.valueOf(it.openPullRequests())));
        keys.add("limits.pull-requests-per-hour", of(Policy::limits, it -> String.valueOf(it.pullRequestsPerHour())));
        keys.add("limits.one-open-pull-request-per-file", of(Policy::limits, it -> String.valueOf(it.oneOpenPullRequestPerFile())));
        keys.add("limits.max-changed-lines", of(Policy::limits, it -> String.valueOf(it.maxChangedLines())));
        keys.add("limits.least-merge-rate", of(Policy::limits, it -> String.valueOf(it.leastMergeRate())));
        keys.add("pull-request.branch-prefix", of(Policy::pullRequests, PullRequestRules::branchPrefix));
        keys.add("pull-request.labels", of(Policy::pullRequests, it -> list(it.labels())));
        keys.add("pull-request.reviewers-from-codeowners", of(Policy::pullRequests, it -> String.valueOf(it.reviewersFromCodeowners())));
        keys.add("pull-request.draft-until-proved", of(Policy::pullRequests, it -> String.valueOf(it.draftUntilProved())));
        keys.add("verify.require", of(Policy::verification, (Verification it) -> list(it.require().stream().map(PolicyKeys::word).toList())));
        keys.add("verify.wait", of(Policy::verification, it -> it.patience().toMinutes() + "m"));
        keys.add("verify.attempts", of(Policy::verification, it -> String.valueOf(it.attempts())));
        return keys.keys;
    }

    private static <T> Function<Policy, String> of(Function<Policy, T> part, Function<T, String> value) {
        return part.andThen(value);
    }

    private void add(String name, Function<Policy, String> value) {
        String here = value.apply(policy);
        keys.add(new Key(name, here, here.equals(value.apply(Policy.DEFAULT))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String list(List<?> values) {
        return values.isEmpty() ? "none" : String.join(", ", values.stream().map(Object::toString).toList());
    }

    private static String count(int count, String what) {
        return count == 0 ? "none" : count + " " + (count == 1 ? what : what.replaceAll("y$", "ie") + "s");
    }
}
