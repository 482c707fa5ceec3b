package dev.fixwright.finding.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One {@code run}: the tool, its rules and its results, and the tables that the results point into. */
final class RunJson {
    private static final int MAX_RESULTS = 25_000;
    private static final int MAX_EXTENSIONS = 100;

    final int number;
    ComponentJson driver = new ComponentJson();
    final List<ComponentJson> extensions = new ArrayList<>();
    final List<ComponentJson> taxonomies = new ArrayList<>();
    final List<ResultJson> results = new ArrayList<>();
    final List<PlaceJson> artifacts = new ArrayList<>();
    final List<PlaceJson> steps = new ArrayList<>();
    final Map<String, PlaceJson> bases = new HashMap<>();
    /** SARIF's own default, where a tool does not say. */
    String columnKind = "unicodeCodePoints";

    /** The commit that was scanned, as the tool tells it; the empty text where it does not. */
    String revision = "";

    boolean failed;
    boolean keepsResultsElsewhere;
    private final String file;
    private final Map<String, String> known = new HashMap<>();

    private RunJson(int number, String file) {
        this.number = number;
        this.file = file;
    }

    static RunJson read(JsonCursor json, int number, String file) throws IOException {
        RunJson run = new RunJson(number, file);
        json.object(name -> run.take(name, json));
        return run;
    }

    private void take(String name, JsonCursor json) throws IOException {
        switch (name) {
            case "tool" -> json.object(field -> takeTool(field, json));
            case "results" -> json.array(() -> addResult(json));
            case "artifacts" -> json.array(() -> addArtifact(json));
            case "originalUriBaseIds" -> json.object(id -> bases.put(id, PlaceJson.readFile(json, known)));
            case "taxonomies" -> json.array(() -> addComponent(taxonomies, json));
            case "threadFlowLocations" -> json.array(() -> addStep(json));
            case "versionControlProvenance" -> json.array(() -> json.object(field -> takeRevision(field, json)));
            case "columnKind" -> columnKind = json.text();
            case "invocations" -> json.array(() -> json.object(field -> takeInvocation(field, json)));
            case "externalPropertyFileReferences" ->
                json.object(field -> keepsResultsElsewhere |= field.equals("results"));
            default -> {}
        }
    }

    private void takeTool(String name, JsonCursor json) throws IOException {
        switch (name) {
            case "driver" -> driver = ComponentJson.read(json, file);
            case "extensions" -> json.array(() -> addComponent(extensions, json));
            default -> {}
        }
    }

    private void addComponent(List<ComponentJson> components, JsonCursor json) throws IOException {
        if (components.size() >= MAX_EXTENSIONS) {
            throw new SarifException(file + " lists more than " + MAX_EXTENSIONS
                    + " extensions of a tool in one run, which is more than GitHub takes");
        }
        components.add(ComponentJson.read(json, file));
    }

    private void addResult(JsonCursor json) throws IOException {
        if (results.size() >= MAX_RESULTS) {
            throw new SarifException(file + " has more than " + String.format("%,d", MAX_RESULTS)
                    + " results in run " + number + ", which is more than GitHub takes; scan fewer folders or rules"
                    + " at a time and hand in several files");
        }
        results.add(ResultJson.read(json, known, file));
    }

    private void addArtifact(JsonCursor json) throws IOException {
        PlaceJson[] place = {PlaceJson.NOWHERE};
        json.object(name -> {
            if (name.equals("location")) {
                place[0] = PlaceJson.readFile(json, known);
            }
        });
        artifacts.add(place[0]);
    }

    private void addStep(JsonCursor json) throws IOException {
        PlaceJson[] place = {PlaceJson.NOWHERE};
        json.object(name -> {
            if (name.equals("location")) {
                place[0] = PlaceJson.readLocation(json, known).orElse(place[0]);
            }
        });
        steps.add(place[0]);
    }

    private void takeRevision(String name, JsonCursor json) throws IOException {
        if (name.equals("revisionId") && revision.isEmpty()) {
            revision = json.text(100);
        }
    }

    private void takeInvocation(String name, JsonCursor json) {
        failed |= name.equals("executionSuccessful") && json.isFalse();
    }

    String tool() {
        return driver.name.isBlank() ? "the scanner" : driver.name;
    }
}
