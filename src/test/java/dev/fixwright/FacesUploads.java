package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.ExpectedFinding.Alert;
import dev.fixwright.ExpectedFinding.Work;
import dev.fixwright.FacesWorld.Faces;
import dev.fixwright.api.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Scans that somebody hands in, of a repository that no code host has; each finds some of four things. */
final class FacesUploads {
    private static final int THINGS = 4;
    private static final List<String> SCORES = List.of("9.5", "8.0", "5.0", "2.0");

    /** @param has the things that were found */
    record Upload(String scan, Set<Integer> has) {}

    final String repository;
    /** The oldest first. */
    final List<Upload> uploads = new ArrayList<>();

    private final Map<Integer, FacesFinding> findings = new TreeMap<>();
    private boolean toolIsKnown;

    FacesUploads(String repository) {
        this.repository = repository;
    }

    List<FacesFinding> findings() {
        return List.copyOf(findings.values());
    }

    /** Those of a scan. */
    Set<FacesFinding> of(Upload upload) {
        return upload.has().stream().map(findings::get).collect(Collectors.toSet());
    }

    Optional<Upload> one(int choice) {
        return uploads.isEmpty() ? Optional.empty() : Optional.of(uploads.get(choice % uploads.size()));
    }

    /** Hands in another scan; answers what was never found before, in the order of the file. */
    List<FacesFinding> upload(Faces faces, int choice) {
        Set<Integer> found = IntStream.range(0, THINGS)
                .filter(thing -> (choice >> thing & 1) == 1)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        Api.Reply reply = faces.tenant()
                .post("/tenant/scans", "{\"repository\":\"" + repository + "\",\"sarif\":" + sarif(found) + "}");
        if (found.isEmpty() && !toolIsKnown) {
            assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
            return List.of();
        }
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        assertThat(reply.json().at("/scans/0/findings").asInt())
                .as(reply.toString())
                .isEqualTo(found.size());
        toolIsKnown = true;
        uploads.add(new Upload(reply.json().path("scanId").asText(), found));
        List<FacesFinding> fresh = fresh(faces, found);
        settle();
        return fresh;
    }

    private List<FacesFinding> fresh(Faces faces, Set<Integer> found) {
        List<JsonNode> listed = faces.devin()
                .get("/v3/enterprise/code-scans/findings?repo_name=" + repository)
                .json()
                .path("items")
                .valueStream()
                .toList();
        List<FacesFinding> fresh = new ArrayList<>();
        for (int thing : found) {
            if (!findings.containsKey(thing)) {
                JsonNode told = listed.stream()
                        .filter(ApiStory.has("category", "rule-" + thing))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("rule-" + thing + " is not in " + listed));
                findings.put(thing, new FacesFinding(told, new ExpectedFinding(Work.NONE)));
                fresh.add(findings.get(thing));
            }
        }
        return fresh;
    }

    private static String sarif(Set<Integer> found) {
        String rules = IntStream.range(0, THINGS)
                .mapToObj(thing -> "{\"id\":\"rule-" + thing + "\",\"properties\":{\"security-severity\":\""
                        + SCORES.get(thing) + "\"}}")
                .collect(Collectors.joining(","));
        String results = found.stream()
                .map(thing -> "{\"ruleId\":\"rule-" + thing + "\",\"message\":{\"text\":\"Thing " + thing
                        + "\"},\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"src/Thing" + thing
                        + ".java\"},\"region\":{\"startLine\":7}}}]}")
                .collect(Collectors.joining(","));
        return "{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"Sieve\",\"rules\":[" + rules
                + "]}},\"results\":[" + results + "]}]}";
    }

    /** As if it had never been handed in; answers what is forgotten with it. */
    List<FacesFinding> delete(Faces faces, Upload upload) {
        Api.Reply reply = faces.tenant().send("DELETE", "/tenant/scans/" + upload.scan(), Optional.empty());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        uploads.remove(upload);
        List<FacesFinding> forgotten = findings.entrySet().stream()
                .filter(finding ->
                        uploads.stream().noneMatch(other -> other.has().contains(finding.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        findings.values().removeAll(forgotten);
        settle();
        return forgotten;
    }

    /** The newest scan says what is there; a finding belongs to the first scan that has it. */
    private void settle() {
        findings.forEach((thing, finding) -> {
            boolean there = uploads.get(uploads.size() - 1).has().contains(thing);
            finding.expected.alert = there ? Alert.OPEN : Alert.FIXED;
            finding.expected.learn();
            finding.scan = uploads.stream()
                    .filter(upload -> upload.has().contains(thing))
                    .findFirst()
                    .orElseThrow()
                    .scan();
        });
    }

    /** Whether a thing of one scan is gone in another. */
    void verify(Faces faces, int subject, int choice) {
        if (uploads.isEmpty() || findings.isEmpty()) {
            return;
        }
        int thing = List.copyOf(findings.keySet()).get(subject % findings.size());
        int earlier = choice % uploads.size();
        int later = choice / 4 % uploads.size();
        FacesFinding finding = findings.get(thing);
        Api.Reply reply = faces.tenant()
                .post(
                        "/tenant/scans/" + uploads.get(earlier).scan() + "/remediation/verify",
                        "{\"remediationId\":\"" + finding.item() + "\",\"verifyScanId\":\""
                                + uploads.get(later).scan() + "\"}");
        if (!uploads.get(earlier).has().contains(thing)) {
            assertThat(reply.status()).as(reply.toString()).isEqualTo(404);
            return;
        }
        boolean comparable = later > earlier;
        boolean gone = comparable && !uploads.get(later).has().contains(thing);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json().has("reason")).as(reply.toString()).isEqualTo(!comparable);
        assertThat(reply.json().path("verified").asBoolean())
                .as(reply.toString())
                .isEqualTo(gone);
        if (gone && !finding.expected.item().equals("done")) {
            finding.expected.say("done");
        }
        assertThat(reply.json().path("afterStatus").asText())
                .as(reply.toString())
                .isEqualTo(finding.expected.item());
    }
}
