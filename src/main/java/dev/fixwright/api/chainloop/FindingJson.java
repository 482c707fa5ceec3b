package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Assessment;
import dev.fixwright.backlog.TrackedFinding;
import java.util.Locale;

/** Findings as this face writes them. */
final class FindingJson {
    static final Schema FINDING = fields(Schema.object().named("v1Finding"));

    private static final Schema LOCATION = Schema.object()
            .named("v1FindingLocation")
            .requires("path", Schema.text())
            .requires("start_line", Schema.whole().format("int32"))
            .requires("end_line", Schema.whole().format("int32"));

    static final Schema DESCRIBED = fields(Schema.object().named("v1FindingDescription"))
            .requires("title", Schema.text())
            .requires("message", Schema.text())
            .requires("location", LOCATION)
            .requires("url", Schema.text().described("Where people see it; may be empty."))
            .requires("assessment", AssessmentJson.ASSESSMENT);

    private FindingJson() {}

    private static Schema fields(Schema object) {
        return object.requires("id", Schema.text().described("A UUID; its assessment has the same."))
                .requires("external_id", Schema.text().described("The scanner's id of the rule."))
                .requires("finding_type", Words.TYPE)
                .requires("severity", Words.SEVERITY)
                .requires("status", Words.FINDING_STATUS)
                .requires("source", Schema.text().described("The scanner, as it calls itself."))
                .requires("package_purl", Schema.text())
                .requires("is_in_kev", Schema.flag())
                .requires("first_seen_at", Schema.text().format("date-time"))
                .requires("last_seen_at", Schema.text().format("date-time"))
                .requires("project_name", Schema.text())
                .requires("project_version_name", Schema.text())
                .requires("artifact_ids", Schema.list(Schema.text()));
    }

    static ObjectNode finding(TrackedFinding finding) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", finding.uid().toString())
                .put("external_id", finding.rule())
                .put("finding_type", Words.FINDING_TYPE)
                .put("severity", Words.severity(finding.severity()))
                .put("status", Words.status(finding.status()))
                .put("source", finding.tool())
                .put("package_purl", purl(finding))
                .put("is_in_kev", false)
                .put("first_seen_at", Words.moment(finding.createdAt()))
                .put("last_seen_at", Words.moment(finding.updatedAt()))
                .put("project_name", finding.repository().orElse(""))
                .put("project_version_name", Projects.VERSION);
        json.putArray("artifact_ids");
        return json;
    }

    /** The repository as a package; nothing for items without code. */
    static String purl(TrackedFinding finding) {
        return finding.repository()
                .map(name -> "pkg:github/" + name.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    static ObjectNode described(Assessment assessment) {
        TrackedFinding finding = assessment.finding();
        ObjectNode json = finding(finding).put("title", finding.title()).put("message", finding.message());
        json.putObject("location")
                .put("path", finding.place().path())
                .put("start_line", finding.place().startLine())
                .put("end_line", finding.place().endLine());
        json.put("url", finding.address());
        json.set("assessment", AssessmentJson.assessment(assessment));
        return json;
    }
}
