package dev.fixwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.FacesWorld.Faces;
import dev.fixwright.api.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Links to the reports of scans, and what whoever has one sees. */
final class FacesShares {
    private record Link(String id, String token, String scan, Instant until) {}

    private final List<Link> links = new ArrayList<>();

    void share(Faces faces, String scan, int hours, Instant now) {
        Api.Reply reply = faces.tenant().post("/tenant/scans/" + scan + "/share", "{\"expiresHours\":" + hours + "}");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        JsonNode link = reply.json();
        links.add(new Link(
                link.path("id").asText(), link.path("token").asText(), scan, now.plus(Duration.ofHours(hours))));
    }

    /** Takes one back, where there is one. */
    void end(Faces faces, int choice) {
        if (!links.isEmpty()) {
            Link link = links.get(choice % links.size());
            Api.Reply reply = faces.tenant().send("DELETE", "/tenant/share/" + link.id(), Optional.empty());
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            links.remove(link);
        }
    }

    /** Its links open nothing any more. */
    void forget(String scan) {
        links.removeIf(link -> link.scan().equals(scan));
    }

    /** @param findings all of the tenant that are known */
    void check(Faces faces, Api stranger, Collection<FacesFinding> findings, Instant now) {
        List<Link> open =
                links.stream().filter(link -> link.until().isAfter(now)).toList();
        assertThat(faces.tenant()
                        .get("/tenant/shares")
                        .json()
                        .path("shares")
                        .valueStream()
                        .map(share -> share.path("id").asText()))
                .as("links")
                .containsExactlyInAnyOrderElementsOf(open.stream().map(Link::id).toList());
        for (Link link : links) {
            Api.Reply report = stranger.get("/r/" + link.token() + "/report");
            assertThat(report.status()).as(link + " " + report).isEqualTo(open.contains(link) ? 200 : 404);
            if (open.contains(link)) {
                JsonNode items = report.json().path("items");
                assertThat(items.valueStream().map(FacesShares::standing))
                        .as("what " + link + " shows")
                        .isSubsetOf(findings.stream()
                                .map(finding -> finding.item() + " " + finding.expected.item())
                                .collect(Collectors.toSet()));
                assertThat(items.valueStream()).noneMatch(item -> item.has("notes") || item.has("owner"));
            }
        }
    }

    private static String standing(JsonNode item) {
        return item.path("remediationId").asText() + " " + item.path("status").asText();
    }
}
