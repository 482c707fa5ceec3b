package dev.fixwright.finding.sarif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A {@code result} as it stands in the file. */
final class ResultJson {
    private static final int MAX_LOCATIONS = 1_000;
    private static final int MAX_STEPS = 10_000;
    private static final int KEPT_STEPS = 1_000;

    String ruleId = "";
    int ruleIndex = -1;
    ReferenceJson rule = new ReferenceJson();
    String kind = "fail";
    String level = "";
    String baseline = "";
    String message = "";
    String messageId = "";
    /** GitHub's fingerprint of the line, or the empty text. */
    String lineHash = "";

    final List<String> arguments = new ArrayList<>();
    final List<ReferenceJson> taxa = new ArrayList<>();
    final PropertiesJson properties = new PropertiesJson();
    /** The first place in a file. */
    Optional<PlaceJson> place = Optional.empty();
    /** The first data-flow path: places, or indexes into the run's {@code threadFlowLocations}. */
    final List<StepJson> steps = new ArrayList<>();

    private final String file;
    private int suppressions;
    private int openSuppressions;
    private int locations;
    private int allSteps;
    private boolean hasPath;

    /** A step of a path; {@code index} is -1 where the step is written out. */
    record StepJson(Optional<PlaceJson> place, int index) {}

    private ResultJson(String file) {
        this.file = file;
    }

    static ResultJson read(JsonCursor json, Map<String, String> known, String file) throws IOException {
        ResultJson result = new ResultJson(file);
        json.object(name -> result.take(name, json, known));
        return result;
    }

    private void take(String name, JsonCursor json, Map<String, String> known) throws IOException {
        switch (name) {
            case "ruleId" -> ruleId = json.text();
            case "ruleIndex" -> ruleIndex = json.integer();
            case "rule" -> rule = ReferenceJson.read(json);
            case "kind" -> kind = json.text();
            case "level" -> level = json.text();
            case "baselineState" -> baseline = json.text();
            case "message" -> readMessage(json);
            case "locations" -> json.array(() -> addLocation(json, known));
            case "codeFlows" -> json.array(() -> json.object(field -> takeFlow(field, json, known)));
            case "suppressions" -> json.array(() -> addSuppression(json));
            case "taxa" -> json.array(() -> addTaxon(json));
            case "properties" -> properties.read(json);
            case "partialFingerprints" -> json.object(field -> takeFingerprint(field, json));
            default -> {}
        }
    }

    private void takeFingerprint(String name, JsonCursor json) throws IOException {
        if (name.equals("primaryLocationLineHash")) {
            lineHash = json.text(100);
        }
    }

    private void readMessage(JsonCursor json) throws IOException {
        if (json.isObject()) {
            json.object(field -> takeMessage(field, json));
        } else {
            message = json.text(RuleJson.MAX_MESSAGE);
        }
    }

    private void takeMessage(String name, JsonCursor json) throws IOException {
        switch (name) {
            case "text" -> message = json.text(RuleJson.MAX_MESSAGE);
            case "markdown" -> message = message.isEmpty() ? json.text(RuleJson.MAX_MESSAGE) : message;
            case "id" -> messageId = json.text();
            case "arguments" -> json.array(() -> addArgument(json));
            default -> {}
        }
    }

    private void addArgument(JsonCursor json) throws IOException {
        if (arguments.size() < 20) {
            arguments.add(json.text(RuleJson.MAX_MESSAGE));
        }
    }

    private void addLocation(JsonCursor json, Map<String, String> known) throws IOException {
        if (++locations > MAX_LOCATIONS) {
            return;
        }
        Optional<PlaceJson> next = PlaceJson.readLocation(json, known);
        place = place.isPresent() ? place : next;
    }

    private void takeFlow(String name, JsonCursor json, Map<String, String> known) throws IOException {
        if (name.equals("threadFlows")) {
            json.array(() -> json.object(field -> {
                if (field.equals("locations")) {
                    boolean first = !hasPath;
                    hasPath = true;
                    json.array(() -> addStep(json, first, known));
                }
            }));
        }
    }

    private void addStep(JsonCursor json, boolean kept, Map<String, String> known) throws IOException {
        if (++allSteps > MAX_STEPS) {
            throw new SarifException(file + " has a result with more than " + String.format("%,d", MAX_STEPS)
                    + " data-flow steps, which is more than GitHub takes");
        }
        if (!kept || steps.size() >= KEPT_STEPS) {
            return;
        }
        PlaceJson[] found = {null};
        int[] index = {-1};
        json.object(name -> {
            switch (name) {
                case "location" ->
                    found[0] = PlaceJson.readLocation(json, known).orElse(null);
                case "index" -> index[0] = json.integer();
                default -> {}
            }
        });
        steps.add(new StepJson(Optional.ofNullable(found[0]), index[0]));
    }

    private void addSuppression(JsonCursor json) throws IOException {
        String[] status = {"accepted"};
        json.object(name -> {
            if (name.equals("status") || name.equals("state")) {
                status[0] = json.text();
            }
        });
        suppressions++;
        openSuppressions += status[0].equals("accepted") ? 0 : 1;
    }

    private void addTaxon(JsonCursor json) throws IOException {
        if (taxa.size() < 100) {
            taxa.add(ReferenceJson.read(json));
        }
    }

    /** Why this result is no open problem; empty when it is one. */
    Optional<String> reasonToSkip() {
        if (suppressions > 0 && openSuppressions == 0) {
            return Optional.of("the scanner says it is suppressed");
        }
        if (baseline.equals("absent")) {
            return Optional.of("the scanner says it is gone (baselineState is absent)");
        }
        boolean problem = kind.isEmpty() || kind.equals("fail") || kind.equals("open") || kind.equals("review");
        return problem ? Optional.empty() : Optional.of("it is not a problem (its kind is " + kind + ")");
    }
}
