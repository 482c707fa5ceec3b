package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A workflow of GitHub Actions with one job that scans and uploads what it found. It runs when a test says so: on the
 * default branch, or on what a pull request would be once merged.
 */
public final class HostedWorkflow {
    private final HostedRepository repository;
    private final String name;
    private final Scanner scanner;
    private boolean onPullRequests = true;

    HostedWorkflow(HostedRepository repository, String name, Scanner scanner) {
        this.repository = repository;
        this.name = name;
        this.scanner = scanner;
    }

    /** It never runs on pull requests. */
    public HostedWorkflow onlyOnPush() {
        onPullRequests = false;
        return this;
    }

    public String path() {
        return ".github/workflows/" + name + ".yml";
    }

    private String analysisKey() {
        return path() + ":" + name;
    }

    /** Scans the default branch as it stands. */
    public void run() {
        String head = repository.head();
        HostedCheckRun job = begin(head);
        repository.codeScanning().upload(repository.defaultRef(), head, analysisKey(), scan(head));
        end(job, "success");
    }

    /** Scans a branch as it stands, as workflows do that run on every push. */
    public void run(String branch) {
        String head = repository.git().branch(branch).orElseThrow();
        HostedCheckRun job = begin(head);
        repository.codeScanning().upload("refs/heads/" + branch, head, analysisKey(), scan(head));
        end(job, "success");
    }

    /** Scans what the pull request as it stands would be once merged. */
    public void run(HostedPullRequest pull) {
        String commit = pull.testMerge().orElseThrow(() -> new IllegalStateException("head and base conflict"));
        HostedCheckRun job = begin(pull);
        repository.codeScanning().upload(pull.ref(), commit, analysisKey(), scan(commit));
        end(job, "success");
    }

    /** The job fails before anything is uploaded. */
    public void fail(HostedPullRequest pull) {
        end(begin(pull), "failure");
    }

    private HostedCheckRun begin(HostedPullRequest pull) {
        if (!onPullRequests) {
            throw new IllegalStateException("the workflow " + name + " runs only on push");
        }
        return begin(pull.head());
    }

    private JsonNode scan(String commit) {
        Map<String, byte[]> files = new TreeMap<>();
        for (GitStore.Entry entry : repository.git().entries(commit)) {
            if (entry.type().equals("blob")) {
                files.put(entry.path(), repository.git().read(entry.id()));
            }
        }
        return scanner.scan(files);
    }

    private HostedCheckRun begin(String head) {
        HostedCheckRun job = new HostedCheckRun(
                HostedChecks.nextId(),
                CheckApp.ACTIONS,
                head,
                name,
                Optional.empty(),
                "in_progress",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                repository.clock().instant());
        repository.checks().put(job);
        return job;
    }

    private void end(HostedCheckRun job, String conclusion) {
        HostedCheckRun ended =
                job.as("completed", Optional.of(conclusion), repository.clock().instant());
        repository.checks().put(ended);
        HostedCheckSuite suite = repository.checks().suite(ended);
        if (suite.isCompleted()) {
            repository.tell(webhooks -> webhooks.checks().workflow(repository, suite, path()));
        }
    }
}
