package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.LiveAlert;
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
                "SpotBugs",
                "PREDICTABLE_RANDOM",
                List.of("security", "external/cwe/cwe-330"),
                Optional.of(severity),
                "Predictable pseudorandom number generator",
                "This random generator (java.util.Random) is predictable",
                "refs/heads/main",
                commit,
                "spotbugs",
                path,
                line,
                0,
                line,
                0,
                "https://github.com/acme/shop/security/code-scanning/" + number,
                true,
                List.of(),
                Optional.empty());
    }

    static LiveAlert in(LiveAlert alert, LiveAlert.State state) {
        return new LiveAlert(
                alert.number(),
                state,
                alert.tool(),
                alert.rule(),
                alert.tags(),
                alert.severity(),
                alert.description(),
                alert.message(),
                alert.ref(),
                alert.commit(),
                alert.category(),
                alert.path(),
                alert.startLine(),
                alert.startColumn(),
                alert.endLine(),
                alert.endColumn(),
                alert.address(),
                alert.onDefaultBranch(),
                alert.assignees(),
                state == LiveAlert.State.DISMISSED
                        ? Optional.of(new CodeHost.Dismissal(Optional.of("maria"), "false positive", "no secret here"))
                        : Optional.empty());
    }
}
