package dev.fixwright.github.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;

/** What apps and CI systems say about the commits of a repository. */
public final class HostedChecks {
    private record Suite(CheckApp app, String head) {}

    private record Status(String commit, String context) {}

    private static final AtomicLong IDS = new AtomicLong(5000);

    private final HostedRepository repository;
    private final Map<Long, HostedCheckRun> runs = new LinkedHashMap<>();
    private final Map<Suite, Long> suites = new LinkedHashMap<>();
    private final Map<Status, HostedStatus> statuses = new LinkedHashMap<>();
    private final Set<String> required = new TreeSet<>();
    private final Map<Long, List<String>> buttons = new LinkedHashMap<>();

    HostedChecks(HostedRepository repository) {
        this.repository = repository;
    }

    static long nextId() {
        return IDS.incrementAndGet();
    }

    /** Keeps what stands on the buttons of a run; says whether GitHub would take them. */
    synchronized boolean putButtons(long run, List<Map<String, String>> asked) {
        boolean good = asked.size() <= 3
                && asked.stream()
                        .allMatch(one -> one.getOrDefault("label", "").length() <= 20
                                && one.getOrDefault("description", "").length() <= 40
                                && one.getOrDefault("identifier", "").matches(".{1,20}"));
        if (good) {
            buttons.put(run, asked.stream().map(one -> one.get("label")).toList());
        }
        return good;
    }

    /** What stands on the buttons of a run. */
    public synchronized List<String> buttons(HostedCheckRun run) {
        return buttons.getOrDefault(run.id(), List.of());
    }

    /** Keeps a run as it is now; GitHub tells of it, and of its suite once that is complete. */
    void put(HostedCheckRun run) {
        boolean isNew;
        HostedCheckSuite suite;
        synchronized (this) {
            isNew = runs.put(run.id(), run) == null;
            suites.computeIfAbsent(new Suite(run.app(), run.head()), missing -> nextId());
            suite = suite(run);
        }
        if (isNew) {
            repository.tell(webhooks -> webhooks.checks().run(repository, run, "created"));
        }
        if (run.isCompleted()) {
            repository.tell(webhooks -> webhooks.checks().run(repository, run, "completed"));
        }
        if (suite.isCompleted()) {
            repository.tell(webhooks -> webhooks.checks().suite(repository, suite));
        }
    }

    /** GitHub puts a run back to the start when somebody asks to run it again, and leaves the rest to its app. */
    synchronized void restart(HostedCheckRun run) {
        runs.put(run.id(), run.as("queued", Optional.empty(), repository.clock().instant()));
    }

    /** The suite that a run belongs to. */
    public synchronized HostedCheckSuite suite(HostedCheckRun run) {
        List<HostedCheckRun> all = runsOn(run.head()).stream()
                .filter(one -> one.app().equals(run.app()))
                .toList();
        return new HostedCheckSuite(suites.get(new Suite(run.app(), run.head())), run.app(), run.head(), all);
    }

    public synchronized List<HostedCheckRun> runs() {
        return new ArrayList<>(runs.values());
    }

    /** A run that was made once more stands in the place of the earlier one. */
    public synchronized List<HostedCheckRun> runsOn(String commit) {
        Map<String, HostedCheckRun> newest = new LinkedHashMap<>();
        allRunsOn(commit).forEach(run -> newest.put(run.app().id() + " " + run.name() + " " + run.externalId(), run));
        return List.copyOf(newest.values());
    }

    synchronized List<HostedCheckRun> allRunsOn(String commit) {
        return runs.values().stream().filter(run -> run.head().equals(commit)).toList();
    }

    synchronized Optional<HostedCheckRun> run(long id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** The newest run of an app and a name on a commit. */
    synchronized Optional<HostedCheckRun> run(CheckApp app, String commit, String name) {
        return runsOn(commit).stream()
                .filter(run -> run.app().equals(app) && run.name().equals(name))
                .reduce((first, second) -> second);
    }

    /** Keeps a status in the place of the last one of its context. */
    public void say(String commit, String context, String state) {
        HostedStatus status = new HostedStatus(
                nextId(), commit, context, state, repository.clock().instant());
        synchronized (this) {
            statuses.put(new Status(commit, context), status);
        }
        repository.tell(webhooks -> webhooks.checks().status(repository, status));
    }

    public synchronized List<HostedStatus> statusesOn(String commit) {
        return statuses.values().stream()
                .filter(status -> status.commit().equals(commit))
                .toList();
    }

    /** The default branch takes nothing in on which these checks or statuses are not green. */
    public synchronized void require(String... names) {
        required.addAll(List.of(names));
    }

    synchronized Set<String> required() {
        return Set.copyOf(required);
    }
}
