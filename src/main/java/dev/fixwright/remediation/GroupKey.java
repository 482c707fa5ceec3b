package dev.fixwright.remediation;

import dev.fixwright.policy.Grouping;
import dev.fixwright.repository.BranchName;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * What the alerts of one pull request have in common.
 *
 * @param rule with its tool; empty where any will do
 * @param path empty where any will do
 */
record GroupKey(Grouping by, String rule, String path) {
    static GroupKey of(Grouping by, LiveAlert alert) {
        return new GroupKey(
                by,
                by == Grouping.RULE ? alert.rule().tool() + " " + alert.rule().id() : "",
                by == Grouping.FILE ? alert.location().path() : "");
    }

    boolean holds(LiveAlert other) {
        return by != Grouping.ALERT && of(by, other).equals(this);
    }

    /** The first branch of such a group. */
    BranchName branch(String prefix) {
        String whole = rule + path;
        String name = by == Grouping.FILE
                ? path.substring(path.lastIndexOf('/') + 1)
                : rule.substring(rule.lastIndexOf(' ') + 1);
        CRC32 sum = new CRC32();
        sum.update(whole.getBytes(StandardCharsets.UTF_8));
        return BranchName.forGroup(
                prefix, by == Grouping.FILE ? "file" : "rule", name, "%08x".formatted(sum.getValue()));
    }
}
