package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The alerts and analyses of a repository: what is uploaded is compared with what its ref had before. */
public final class CodeScanning {
    private static final AtomicLong ANALYSIS_IDS = new AtomicLong(900);

    private record Change(HostedAlert alert, String action, String ref, String commit) {}

    private final HostedRepository repository;
    private final Map<Long, HostedAlert> alerts = new LinkedHashMap<>();
    private final List<HostedAnalysis> analyses = new ArrayList<>();

    CodeScanning(HostedRepository repository) {
        this.repository = repository;
    }

    public synchronized List<HostedAlert> alerts() {
        return List.copyOf(alerts.values());
    }

    synchronized Optional<HostedAlert> alert(long number) {
        return Optional.ofNullable(alerts.get(number));
    }

    /** The oldest first. */
    public synchronized List<HostedAnalysis> analyses() {
        return List.copyOf(analyses);
    }

    synchronized Optional<HostedAnalysis> analysis(long id) {
        return analyses.stream().filter(one -> one.id() == id).findFirst();
    }

    /** An alert on the default branch as it stands, without any analysis that says so. */
    synchronized HostedAlert report(HostedAlert.Rule rule, HostedAlert.Place place, String message) {
        String key = ".github/workflows/scan.yml:scan";
        HostedAlert.Source source = new HostedAlert.Source(repository.defaultRef(), key, key, "1.0");
        HostedAlert alert = next(rule, hash(repository.head(), place));
        alert.see(source, repository.head(), place, message);
        return alert;
    }

    /** Takes in a SARIF log about a commit; tells of every alert that it changes. Gives the upload's id. */
    public String upload(String ref, String commit, String analysisKey, JsonNode sarif) {
        String upload = UUID.randomUUID().toString();
        List<Change> changes = new ArrayList<>();
        List<HostedAnalysis> added = new ArrayList<>();
        synchronized (this) {
            for (SarifRun run : SarifRun.of(sarif)) {
                HostedAlert.Source source =
                        new HostedAlert.Source(ref, run.category().orElse(analysisKey), analysisKey, run.version());
                take(run, source, commit, changes);
                added.add(new HostedAnalysis(
                        ANALYSIS_IDS.incrementAndGet(),
                        upload,
                        source,
                        commit,
                        run.tool(),
                        run.json(),
                        repository.clock().instant()));
            }
            analyses.addAll(added);
        }
        for (Change change : changes) {
            repository.tell(
                    webhooks -> webhooks.alert(repository, change.alert, change.action, change.ref, change.commit));
        }
        added.forEach(analysis -> new ScanningResult(repository, analysis).publish());
        return upload;
    }

    private void take(SarifRun run, HostedAlert.Source source, String commit, List<Change> changes) {
        Set<Long> seen = new HashSet<>();
        for (SarifRun.Result result : run.results()) {
            String hash = result.lineHash().orElseGet(() -> hash(commit, result.place()));
            Optional<HostedAlert> known = known(result.rule(), result.place().path(), hash);
            HostedAlert alert = known.orElseGet(() -> next(result.rule(), hash));
            List<HostedAlert.Instance> before = alert.on(source.ref());
            alert.see(source, commit, result.place(), result.message());
            mark(result.json(), alert);
            seen.add(alert.number());
            if (known.isEmpty()) {
                changes.add(new Change(alert, "created", source.ref(), commit));
            } else if (before.isEmpty()) {
                changes.add(new Change(alert, "appeared_in_branch", source.ref(), commit));
            } else if (before.stream().noneMatch(HostedAlert.Instance::open)) {
                changes.add(new Change(alert, "reopened", source.ref(), commit));
            }
        }
        for (HostedAlert alert : alerts.values()) {
            boolean gone = alert.rule().tool().equals(run.tool())
                    && !seen.contains(alert.number())
                    && alert.on(source.ref()).stream()
                            .anyMatch(one -> one.open() && one.source().isLike(source));
            if (gone) {
                alert.miss(source, commit);
                // What was dismissed stays that.
                if (!alert.isOpenOn(source.ref()) && alert.dismissedAt().isEmpty()) {
                    changes.add(new Change(alert, "fixed", source.ref(), commit));
                }
            }
        }
    }

    private void mark(ObjectNode result, HostedAlert alert) {
        JsonNode properties = result.path("properties");
        ObjectNode marked = properties.isObject() ? (ObjectNode) properties : result.putObject("properties");
        marked.put("github/alertNumber", alert.number());
        marked.put("github/alertUrl", repository.alertUrl(alert.number()));
    }

    /** The same rule of the same tool in the same file, on a line that reads the same with what follows. */
    private Optional<HostedAlert> known(HostedAlert.Rule rule, String path, String hash) {
        return alerts.values().stream()
                .filter(alert -> alert.rule().tool().equals(rule.tool())
                        && alert.rule().id().equals(rule.id())
                        && alert.place().path().equals(path)
                        && alert.lineHash().equals(hash))
                .findFirst();
    }

    private HostedAlert next(HostedAlert.Rule rule, String hash) {
        HostedAlert alert = new HostedAlert(alerts.size() + 1L, rule, hash, repository);
        alerts.put(alert.number(), alert);
        return alert;
    }

    private String hash(String commit, HostedAlert.Place place) {
        return repository
                .git()
                .entry(commit, place.path())
                .map(entry -> LineHash.of(repository.git().read(entry.id()), place.startLine()))
                .orElse("0:0");
    }
}
