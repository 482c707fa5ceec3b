package dev.fixwright.github.standin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Analyses of code scanning over REST, and the uploads that they are made of. */
final class AnalysesApi {
    /** The name is turned round before version 2026-03-10 of the API, which is not what this one speaks. */
    private static final String SARIF = "application/json+sarif; charset=utf-8";

    private final Wire wire;
    private final AlertWire json;

    AnalysesApi(Wire wire) {
        this.wire = wire;
        this.json = new AlertWire(wire);
    }

    Response list(HostedRepository repository, Request request) {
        List<HostedAnalysis> found = repository.codeScanning().analyses().stream()
                .filter(one -> matches(request.asked("tool_name"), one.tool()))
                .filter(one -> matches(request.asked("sarif_id"), one.upload()))
                .filter(one -> Refs.asked(request, one.source().ref()))
                .collect(Collectors.toList());
        if (!request.asked("direction").equals(Optional.of("asc"))) {
            Collections.reverse(found);
        }
        return found.isEmpty()
                ? Response.refused(404, "no analysis found")
                : Pages.of(
                        found,
                        request,
                        wire.address(request),
                        page -> page.stream()
                                .map(one -> json.analysis(repository, one))
                                .toList());
    }

    private static boolean matches(Optional<String> asked, String value) {
        return asked.isEmpty() || asked.get().equals(value);
    }

    Response get(HostedRepository repository, Request request) {
        Optional<HostedAnalysis> found = repository.codeScanning().analysis(request.number(0));
        if (found.isEmpty()) {
            return Response.refused(404, "no analysis found for analysis ID " + request.part(0));
        }
        return request.accept().contains("sarif+json")
                ? Response.ok(json.sarif(found.get())).with("Content-Type", SARIF)
                : Response.ok(json.analysis(repository, found.get()));
    }

    Response upload(HostedRepository repository, Request request) {
        String commit = request.body().path("commit_sha").asText();
        String ref = request.body().path("ref").asText();
        boolean known = commit.matches("[0-9a-f]{40}") && repository.git().has(commit);
        if (!known || !ref.startsWith("refs/")) {
            return Response.refused(400, "commit_sha or ref is not of this repository");
        }
        try (GZIPInputStream sarif = new GZIPInputStream(new ByteArrayInputStream(
                Base64.getMimeDecoder().decode(request.body().path("sarif").asText())))) {
            String id = repository.codeScanning().upload(ref, commit, "(default)", Wire.JSON.readTree(sarif));
            return new Response(
                    202, Wire.object().put("id", id).put("url", wire.url(repository, "/code-scanning/sarifs/" + id)));
        } catch (IOException | IllegalArgumentException e) {
            return Response.refused(400, "sarif is not gzipped and in Base64");
        }
    }

    Response uploaded(HostedRepository repository, Request request) {
        String id = request.part(0);
        boolean known = repository.codeScanning().analyses().stream()
                .anyMatch(one -> one.upload().equals(id));
        return known
                ? Response.ok(Wire.object()
                        .put("processing_status", "complete")
                        .put("analyses_url", wire.url(repository, "/code-scanning/analyses?sarif_id=" + id)))
                : Response.notFound();
    }
}
