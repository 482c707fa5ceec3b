package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.ExpectedFinding.Alert;
import dev.fixwright.ExpectedFinding.Work;
import dev.fixwright.FacesWorld.Faces;
import dev.fixwright.github.standin.HostedPullRequest;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.HostedWorkflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A repository at the code host with findings in files of their own, and what people do there. */
final class FacesRepository {
    private static final String POLICY =
            "version: 1\ngroup-by: rule\nlimits: { open-pull-requests: 100, pull-requests-per-hour: 100,"
                    + " least-merge-rate: 0 }\n";

    final ExpectedRepository expected;
    final List<FacesFinding> findings = new ArrayList<>();

    private final HostedRepository hosted;
    private final HostedWorkflow scan;
    /** The number of the pull request of the newest work on each. */
    private final Map<FacesFinding, Long> pulls = new HashMap<>();

    private FacesRepository(HostedRepository hosted, Map<String, String> more, ExpectedRepository expected) {
        this.hosted = hosted;
        this.expected = expected;
        this.scan = hosted.workflow("scan", ProofStory.guesses());
        Map<String, String> files = new TreeMap<>(more);
        files.put("pom.xml", "<project/>\n");
        hosted.push(files, "Begin");
        scan.run();
    }

    /** One that says nothing about what is allowed: its people are asked before anything is proposed. */
    static FacesRepository asking(HostedRepository hosted) {
        return new FacesRepository(hosted, CommandStory.classes("Tokens"), new ExpectedRepository(true, 1));
    }

    /** One with a policy that puts both of its findings into one pull request. */
    static FacesRepository grouped(HostedRepository hosted) {
        Map<String, String> files = CommandStory.classes("Coupons", "Vouchers");
        files.put(".github/fixwright.yml", POLICY);
        return new FacesRepository(hosted, files, new ExpectedRepository(false, 2));
    }

    String name() {
        return hosted.fullName();
    }

    /** The bot has heard of the alerts: these are its findings as they are listed, the newest first. */
    void begin(List<JsonNode> listed) {
        expected.work();
        assertThat(listed).hasSize(expected.findings.size());
        for (int i = 0; i < listed.size(); i++) {
            JsonNode told = listed.get(i);
            int alert = told.path("alert_number").asInt();
            findings.add(new FacesFinding(told, expected.findings.get(alert - 1)));
        }
    }

    /** What happens at the code host, and what is to come of it once it is heard of. */
    record Event(Runnable happening, Runnable consequence) {}

    /** Nothing where it cannot be done now. */
    Optional<Event> event(FacesStep step, FacesFinding finding) {
        ExpectedFinding one = finding.expected;
        return switch (step.act()) {
            case WORK -> Optional.of(new Event(() -> {}, expected::work));
            case SCAN -> Optional.of(new Event(scan::run, expected::scan));
            case CLOSE ->
                one.work == Work.IN_REVIEW
                        ? Optional.of(new Event(pull(finding)::close, () -> expected.close(proposed(finding))))
                        : Optional.empty();
            case MERGE -> isMergeable(finding) ? Optional.of(merge(finding)) : Optional.empty();
            case REVERT ->
                one.work == Work.MERGED || one.work == Work.FIXED
                        ? Optional.of(new Event(() -> takeBack(finding), () -> expected.revert(proposed(finding))))
                        : Optional.empty();
            case DISMISS ->
                one.alert == Alert.OPEN && !one.mended ? Optional.of(dismiss(step, finding)) : Optional.empty();
            case REOPEN ->
                one.alert == Alert.FALSE_POSITIVE || one.alert == Alert.WONT_FIX
                        ? Optional.of(new Event(() -> hosted.reopen(alert(finding)), () -> expected.reopen(one)))
                        : Optional.empty();
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    private HostedPullRequest pull(FacesFinding finding) {
        return hosted.pullRequest(pulls.get(finding)).orElseThrow();
    }

    /** Whose newest work has the same pull request, and goes the way that it goes. */
    private List<ExpectedFinding> proposed(FacesFinding finding) {
        return findings.stream()
                .filter(other -> pulls.containsKey(other) && pulls.get(other).equals(pulls.get(finding)))
                .map(other -> other.expected)
                .filter(other -> other.work == finding.expected.work)
                .toList();
    }

    /** What was dismissed has its fix in the pull request all the same; what becomes of that is a story of its own. */
    private boolean isMergeable(FacesFinding finding) {
        return finding.expected.work == Work.IN_REVIEW
                && findings.stream()
                        .filter(other ->
                                pulls.containsKey(other) && pulls.get(other).equals(pulls.get(finding)))
                        .allMatch(other -> other.expected.work == Work.IN_REVIEW);
    }

    private Event merge(FacesFinding finding) {
        return new Event(
                () -> {
                    scan.run(pull(finding));
                    pull(finding).merge();
                },
                () -> expected.merge(proposed(finding)));
    }

    /** By a pull request of theirs, which counts among all. */
    private void takeBack(FacesFinding finding) {
        expected.pulls++;
        pull(finding).revert().merge();
    }

    private Event dismiss(FacesStep step, FacesFinding finding) {
        boolean none = step.choice() % 2 == 0;
        return new Event(
                () -> hosted.dismiss(alert(finding), none ? "false positive" : "won't fix", ""),
                () -> expected.dismiss(finding.expected, none ? Alert.FALSE_POSITIVE : Alert.WONT_FIX));
    }

    private long alert(FacesFinding finding) {
        return expected.findings.indexOf(finding.expected) + 1L;
    }

    /** @param listed all findings of the tenant, by their UUID */
    void check(Faces faces, Map<String, JsonNode> listed) {
        for (FacesFinding finding : findings) {
            new FindingViews(finding, faces, listed.get(finding.uuid))
                    .check(expected.asks)
                    .ifPresentOrElse(number -> pulls.put(finding, number), () -> pulls.remove(finding));
        }
        assertThat(hosted.pullRequests()).as("pull requests of " + name()).hasSize(expected.pulls);
    }
}
