package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import java.util.List;
import java.util.Optional;

/** Alerts as a code host gives them. */
final class Alerts {
    private Alerts() {}

    static LiveAlert open(long number, String severity) {
        return at(number, severity, "src/main/java/com/acme/ResetTokens.java", 9, FakeCodeHost.commit(1));
    }

    static LiveAlert at(long number, String severity, String path, int line, CommitId commit) {
        return new LiveAlert(
                number,
                LiveAlert.State.OPEN,
                new LiveAlert.Rule(
                        "SpotBugs",
                        "PREDICTABLE_RANDOM",
                        List.of("security", "external/cwe/cwe-330"),
                        Optional.of(severity),
                        "Predictable pseudorandom number generator"),
                new LiveAlert.Instance(
                        "This random generator (java.util.Random) is predictable",
                        "refs/heads/main",
                        commit,
                        "spotbugs",
                        new LiveAlert.Location(path, line, 0, line, 0)),
                "https://github.com/acme/shop/security/code-scanning/" + number,
                true,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static LiveAlert in(LiveAlert alert, LiveAlert.State state) {
        return new LiveAlert(
                alert.number(),
                state,
                alert.rule(),
                alert.seen(),
                alert.address(),
                alert.onDefaultBranch(),
                alert.assignees(),
                state == LiveAlert.State.DISMISSED
                        ? Optional.of(new LiveAlert.Dismissal(Optional.of("maria"), "false positive", "no secret here"))
                        : Optional.empty(),
                Optional.empty());
    }
}
