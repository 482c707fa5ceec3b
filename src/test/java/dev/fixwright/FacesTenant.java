package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.FacesRepository.Event;
import dev.fixwright.FacesWorld.Faces;
import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.github.standin.Webhook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** An organisation with its repositories, scans and credentials, and what is done in it step by step. */
final class FacesTenant {
    /** What is wrong in the other lists and numbers stays wrong until they are looked at, with one filter or another. */
    private static final int LISTS_EVERY = 2;

    private final FacesWorld world;
    private final String id;
    private final List<FacesRepository> repositories;
    private final FacesUploads uploads;
    private final FacesShares shares = new FacesShares();
    /** The newest first. */
    private final List<FacesFinding> findings = new ArrayList<>();

    private FacesWorld.Key writer;
    private final FacesWorld.Key viewer;
    private final FacesWorld.Key reader;

    /** @param both whether it has a repository whose fixes are grouped, too */
    FacesTenant(FacesWorld world, boolean both) {
        this.world = world;
        long installation = world.newInstallation();
        this.id = "org-" + installation;
        this.repositories = new ArrayList<>();
        repositories.add(FacesRepository.asking(world.repository(installation, "shop")));
        if (both) {
            repositories.add(FacesRepository.grouped(world.repository(installation, "store")));
        }
        this.uploads = new FacesUploads("owner" + installation + "/handed-in");
        world.hear();
        this.writer = world.key(id, Role.OPERATOR);
        this.viewer = world.key(id, Role.VIEWER);
        this.reader = world.key(id, Role.ADMIN);
        begin();
        world.whenHeard(() -> repositories.forEach(one -> one.expected.work()));
    }

    private void begin() {
        List<JsonNode> listed = ApiStory.items(world.as(reader)
                .devin()
                .get("/v3/enterprise/code-scans/findings")
                .json());
        for (FacesRepository repository : repositories) {
            repository.begin(listed.stream()
                    .filter(ApiStory.has("repo_name", repository.name()))
                    .toList());
            findings.addAll(repository.findings);
        }
        findings.sort(java.util.Comparator.comparing(finding -> indexOf(listed, finding)));
    }

    private static int indexOf(List<JsonNode> listed, FacesFinding finding) {
        return listed.stream()
                .map(one -> ApiStory.uuid(one.path("finding_id").asText()))
                .toList()
                .indexOf(finding.uuid);
    }

    /** How many findings it began with. */
    int size() {
        return repositories.stream().mapToInt(one -> one.findings.size()).sum();
    }

    /** @param subject which of the findings that it began with */
    void act(FacesStep step, int subject) {
        FacesRepository repository = repositories.stream()
                .filter(one -> one.findings.contains(ofCodeHost(subject)))
                .findFirst()
                .orElseThrow();
        if (step.act().isOfPeople()) {
            happen(step, repository, ofCodeHost(subject));
            return;
        }
        Faces faces = world.as(writer);
        switch (step.act()) {
            case UPLOAD -> upload(faces, step.choice());
            case DELETE_UPLOAD ->
                uploads.one(step.choice()).ifPresent(upload -> {
                    findings.removeAll(uploads.delete(faces, upload));
                    shares.forget(upload.scan());
                });
            case VERIFY -> uploads.verify(faces, subject, step.choice());
            case SHARE -> share(faces, step.choice(), ofCodeHost(subject));
            case END_SHARE -> shares.end(faces, step.choice());
            case EXHAUST -> exhaust(ofCodeHost(subject));
            case REVOKE -> revoke(ofCodeHost(subject));
            default -> one(step, subject).act(step, faces);
        }
    }

    private FacesFinding ofCodeHost(int subject) {
        return repositories.stream()
                .flatMap(repository -> repository.findings.stream())
                .toList()
                .get(subject);
    }

    /** One that was handed in now and then, where there is one. */
    private FacesFinding one(FacesStep step, int subject) {
        List<FacesFinding> handedIn = uploads.findings();
        return step.choice() >= 12 && !handedIn.isEmpty()
                ? handedIn.get(subject % handedIn.size())
                : ofCodeHost(subject);
    }

    private void upload(Faces faces, int choice) {
        List<FacesFinding> fresh = new ArrayList<>(uploads.upload(faces, choice));
        Collections.reverse(fresh);
        findings.addAll(0, fresh);
    }

    private void share(Faces faces, int choice, FacesFinding finding) {
        String scan = uploads.one(choice)
                .filter(upload -> choice % 2 == 0)
                .map(FacesUploads.Upload::scan)
                .orElse(finding.scan);
        shares.share(faces, scan, 1 + choice % 3, world.now());
    }

    /** What happens at the code host is heard of, in one of four cases late and in any order, and often more than once. */
    private void happen(FacesStep step, FacesRepository repository, FacesFinding finding) {
        if (step.choice() == 15) {
            world.skip(Duration.ofHours(2));
        }
        world.hear();
        glance();
        Optional<Event> event = repository.event(step, finding);
        if (event.isEmpty()) {
            return;
        }
        List<Webhook> told;
        if (step.choice() % 4 == 3) {
            told = world.unheard(event.get().happening());
            world.hear();
            glance();
            world.tellLate(new Random(step.choice()));
        } else {
            told = world.since(event.get().happening());
        }
        world.hear();
        event.get().consequence().run();
        if (step.choice() % 4 >= 2) {
            world.tellAgain(told);
            world.hear();
        }
    }

    /** Whoever wrote as much as is allowed is refused by every face, and nothing is changed, until the minute is over. */
    private void exhaust(FacesFinding finding) {
        world.skip(Duration.ofSeconds(61));
        world.exhaust(writer, 0);
        for (Api.Reply reply : writes(writer, finding)) {
            assertThat(reply.status()).as(reply.toString()).isEqualTo(429);
            assertThat(Integer.parseInt(reply.header("Retry-After").orElseThrow()))
                    .isBetween(1, 60);
        }
        checkAll(1);
        world.skip(Duration.ofSeconds(61));
    }

    /** A credential that ended opens no face any more, one that may only look changes nothing; the next one does. */
    private void revoke(FacesFinding finding) {
        world.revoke(writer);
        for (Api.Reply reply : writes(writer, finding)) {
            assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
        }
        for (Api.Reply reply : writes(viewer, finding)) {
            assertThat(reply.status()).as(reply.toString()).isEqualTo(403);
        }
        writer = world.key(id, Role.OPERATOR);
    }

    /** One of each of the four endpoints. */
    private List<Api.Reply> writes(FacesWorld.Key key, FacesFinding finding) {
        Faces faces = world.as(key);
        String item = "/tenant/scans/" + finding.scan + "/remediation";
        String named = "{\"remediationId\":\"" + finding.item() + "\",";
        return List.of(
                faces.devin()
                        .post("/v3/enterprise/organizations/" + id + "/code-scans/" + finding.scan
                                + "/findings/finding-" + FacesFinding.hex(finding.uuid) + "/remediate"),
                faces.chainloop().post("/v1/findings/auto-remediation", "{\"assessment_id\":\"" + finding.uuid + "\"}"),
                faces.tenant().post(item, named + "\"status\":\"accepted_risk\"}"),
                faces.tenant().post(item + "/automate", named + "\"action\":\"github_pr\"}"));
    }

    /** The findings of the code host are shown as is expected. */
    private void glance() {
        Faces faces = world.as(reader);
        Map<String, JsonNode> listed = new ListViews(faces, findings, 0).all();
        repositories.forEach(repository -> repository.check(faces, listed));
    }

    /** All faces show what is expected, and so the same. */
    void check(int turn) {
        check(turn, turn % LISTS_EVERY == 0);
    }

    /** The same with all lists and numbers, whoever's turn it is. */
    void checkAll(int turn) {
        check(turn, true);
    }

    private void check(int turn, boolean allLists) {
        Faces faces = world.as(reader);
        ListViews lists = new ListViews(faces, findings, turn / LISTS_EVERY);
        Map<String, JsonNode> listed = lists.all();
        if (allLists) {
            lists.check(world.now().getEpochSecond());
        }
        repositories.forEach(repository -> repository.check(faces, listed));
        for (FacesUploads.Upload upload : uploads.uploads) {
            String path = "/tenant/scans/" + upload.scan() + "/remediation";
            assertThat(faces.tenant()
                            .get(path)
                            .json()
                            .path("items")
                            .valueStream()
                            .map(item -> item.path("remediationId").asText()))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(
                            uploads.of(upload).stream().map(FacesFinding::item).toList());
        }
        List<FacesFinding> handedIn = uploads.findings();
        if (!handedIn.isEmpty()) {
            FacesFinding one = handedIn.get(turn % handedIn.size());
            new FindingViews(one, faces, listed.get(one.uuid)).check(false);
        }
        shares.check(faces, world.api(), findings, world.now());
    }
}
