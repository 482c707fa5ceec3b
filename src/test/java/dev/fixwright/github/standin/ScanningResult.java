package dev.fixwright.github.standin;

import java.util.List;
import java.util.Optional;

/**
 * What GitHub says on a pull request about an analysis of it: a check run of its own, named as the tool, that fails when
 * the pull request brings something grave.
 */
record ScanningResult(HostedRepository repository, HostedAnalysis analysis) {
    void publish() {
        repository.pulls().all().stream()
                .filter(pull -> analysis.source().ref().startsWith("refs/pull/" + pull.number() + "/"))
                .findFirst()
                .ifPresent(this::publishOn);
    }

    private void publishOn(HostedPullRequest pull) {
        String head = analysis.source().ref().endsWith("/merge")
                ? repository.git().commit(analysis.commit()).parents().get(1)
                : analysis.commit();
        String base = "refs/heads/" + pull.baseBranch();
        List<HostedAlert> brought = repository.codeScanning().alerts().stream()
                .filter(alert -> alert.rule().tool().equals(analysis.tool())
                        && alert.isOpenOn(analysis.source().ref())
                        && !alert.isOpenOn(base))
                .toList();
        HostedChecks checks = repository.checks();
        long id = checks.run(CheckApp.CODE_SCANNING, head, analysis.tool())
                .map(HostedCheckRun::id)
                .orElseGet(HostedChecks::nextId);
        checks.put(new HostedCheckRun(
                id,
                CheckApp.CODE_SCANNING,
                head,
                analysis.tool(),
                Optional.empty(),
                "completed",
                Optional.of(conclusion(base, brought)),
                title(base, brought),
                "",
                Optional.empty(),
                Optional.empty(),
                repository.clock().instant()));
    }

    private String conclusion(String base, List<HostedAlert> brought) {
        if (!isComparable(base)) {
            return "neutral";
        }
        return brought.stream().anyMatch(ScanningResult::isGrave) ? "failure" : "success";
    }

    private static boolean isGrave(HostedAlert alert) {
        String severity = alert.rule().securitySeverity();
        return severity != null && (severity.equals("high") || severity.equals("critical"));
    }

    /** Whether the base was scanned in the same way; else GitHub cannot tell what is new. */
    private boolean isComparable(String base) {
        return repository.codeScanning().analyses().stream()
                .anyMatch(one -> one.source().ref().equals(base)
                        && one.tool().equals(analysis.tool())
                        && one.source().category().equals(analysis.source().category()));
    }

    private String title(String base, List<HostedAlert> brought) {
        if (!isComparable(base)) {
            return "1 configuration not found";
        }
        return switch (brought.size()) {
            case 0 -> "No new alerts in code changed by this pull request";
            case 1 -> "1 new alert";
            default -> brought.size() + " new alerts";
        };
    }
}
