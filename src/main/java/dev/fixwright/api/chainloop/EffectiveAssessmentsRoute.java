package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Permission;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Assessment;
import dev.fixwright.backlog.AssessmentFilter;
import dev.fixwright.backlog.Backlog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what holds of many things at once, whether or not anything was ever found of them. */
final class EffectiveAssessmentsRoute {
    private static final int MOST = 100;

    /** What is worse for the reader goes before what is better. */
    private static final List<Assessment.Status> PRECEDENCE = List.of(
            Assessment.Status.AFFECTED,
            Assessment.Status.UNDER_INVESTIGATION,
            Assessment.Status.FIXED,
            Assessment.Status.NOT_AFFECTED);

    private static final Schema LOOKUP = Schema.object()
            .named("v1EffectiveAssessmentLookup")
            .allows("external_id", Schema.text().atMost(500).described("A finding's id, or the id of a rule."))
            .allows("identity", Schema.text().atMost(1_000).described("Only findings in this file."));

    private static final Schema ASKED = Schema.object()
            .named("v1AssessmentServiceListEffectiveRequest")
            .allows("project_name", Schema.text().atMost(250))
            .allows("project_version_name", Schema.text().atMost(250))
            .allows("finding_type", Words.TYPE)
            .allows("lookups", Schema.list(LOOKUP).atMost(MOST));

    private static final Schema FOUND = Schema.object()
            .named("v1AssessmentServiceListEffectiveResponse")
            .requires(
                    "results",
                    Schema.list(Schema.object()
                            .named("v1EffectiveAssessment")
                            .requires("lookup", LOOKUP)
                            .requires("effective_status", Words.ASSESSMENT_STATUS)
                            .requires("assessments", Schema.list(AssessmentJson.ASSESSMENT))));

    private final Backlog backlog;

    EffectiveAssessmentsRoute(Backlog backlog) {
        this.backlog = backlog;
    }

    Route route() {
        return Route.post("/v1/assessments/list-effective")
                .called("AssessmentService_ListEffective", "AssessmentService", "List effective assessments")
                .described("What holds of each finding or rule: of several, what is worst.")
                .needs(Permission.VIEW_CODE_SCANS)
                .reading()
                .takes(ASKED, "What is asked about.")
                .answers(200, "A successful response.", FOUND)
                .by(this::answer);
    }

    private Answer answer(Request request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ArrayNode results = body.putArray("results");
        for (JsonNode lookup : request.body().path("lookups")) {
            List<Assessment> found =
                    Projects.hasVersion(request.field("project_version_name")) ? found(request, lookup) : List.of();
            ObjectNode result = results.addObject();
            result.set("lookup", lookup);
            result.put(
                    "effective_status",
                    PRECEDENCE.stream()
                            .filter(status -> found.stream().anyMatch(one -> one.status() == status))
                            .findFirst()
                            .map(Words::status)
                            .orElse("ASSESSMENT_STATUS_UNSPECIFIED"));
            ArrayNode assessments = result.putArray("assessments");
            found.forEach(one -> assessments.add(AssessmentJson.assessment(one)));
        }
        return Answer.ok(body);
    }

    private List<Assessment> found(Request request, JsonNode lookup) {
        String asked = lookup.path("external_id").asText();
        String path = lookup.path("identity").asText();
        Optional<String> project = request.field("project_name").filter(name -> !name.isEmpty());
        Optional<UUID> finding = NamedFinding.id(asked);
        List<Assessment> found = finding.isPresent()
                ? backlog.assessments().one(request.caller().tenants(), finding.get()).stream()
                        .filter(one -> project.isEmpty()
                                || one.finding()
                                        .repository()
                                        .map(name -> name.equalsIgnoreCase(project.get()))
                                        .orElse(false))
                        .toList()
                : ofRule(request, project, asked);
        return found.stream()
                .filter(one -> path.isEmpty() || one.finding().place().path().equals(path))
                .toList();
    }

    private List<Assessment> ofRule(Request request, Optional<String> project, String rule) {
        if (rule.isEmpty()) {
            return List.of();
        }
        return backlog.assessments()
                .page(request.caller().tenants(), new AssessmentFilter(Set.of(), project, Optional.of(rule)), 1, MOST)
                .items();
    }
}
