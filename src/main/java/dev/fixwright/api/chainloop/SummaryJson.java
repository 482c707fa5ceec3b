package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Assessment;
import dev.fixwright.backlog.FindingCounts;
import dev.fixwright.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of findings as this face writes them. Whether something can be fixed or exploited is known when a fix is looked
 * for and not before, so that nothing is counted as either.
 */
final class SummaryJson {
    private static final Schema COUNT = Schema.whole().format("int32");

    static final Schema SUMMARY = Schema.object()
            .named("v1FindingServiceSummaryResponse")
            .requires("total", COUNT)
            .requires("total_exploitable", COUNT)
            .requires("total_fixable", COUNT)
            .allows("last_scanned_at", Schema.text().format("date-time"))
            .requires("by_severity", counted("v1SeverityCount", "severity", Words.SEVERITY))
            .requires("by_finding_type", counted("v1FindingTypeCount", "finding_type", Words.TYPE))
            .requires(
                    "by_effective_assessment_status",
                    counted("v1AssessmentStatusCount", "status", Words.ASSESSMENT_STATUS))
            .requires(
                    "unassessed_by_severity_fixable",
                    Schema.list(Schema.object()
                            .named("v1SeverityFixableCount")
                            .requires("severity", Words.SEVERITY)
                            .requires("is_fixable", Schema.flag())
                            .requires("count", COUNT)))
            .requires(
                    "suggested_actions",
                    Schema.object()
                            .named("v1SuggestedActions")
                            .requires("fixable_unassessed", COUNT)
                            .requires("critical_high_unassessed", COUNT)
                            .requires("total_unassessed", COUNT)
                            .requires("exploitable_unassessed", COUNT));

    private static Schema counted(String name, String field, Schema word) {
        return Schema.list(Schema.object().named(name).requires(field, word).requires("count", COUNT));
    }

    private SummaryJson() {}

    static ObjectNode nothing() {
        return summary(new FindingCounts(List.of(), Map.of(), Map.of(), Optional.empty()));
    }

    static ObjectNode summary(FindingCounts counts) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("total", counts.total())
                .put("total_exploitable", 0)
                .put("total_fixable", 0);
        counts.lastScan().ifPresent(moment -> json.put("last_scanned_at", Words.moment(moment)));
        ArrayNode severities = json.putArray("by_severity");
        ArrayNode unassessed = JsonNodeFactory.instance.arrayNode();
        for (Severity severity : Severity.values()) {
            severities.addObject().put("severity", Words.severity(severity)).put("count", counts.of(severity));
            unassessed
                    .addObject()
                    .put("severity", Words.severity(severity))
                    .put("is_fixable", false)
                    .put("count", unassessed(counts, severity));
        }
        json.putArray("by_finding_type")
                .addObject()
                .put("finding_type", Words.FINDING_TYPE)
                .put("count", counts.total());
        ArrayNode assessed = json.putArray("by_effective_assessment_status");
        for (Assessment.Status status : Assessment.Status.values()) {
            assessed.addObject()
                    .put("status", Words.status(status))
                    .put("count", counts.byAssessment().getOrDefault(status, 0L));
        }
        json.set("unassessed_by_severity_fixable", unassessed);
        json.putObject("suggested_actions")
                .put("fixable_unassessed", 0)
                .put(
                        "critical_high_unassessed",
                        unassessed(counts, Severity.CRITICAL) + unassessed(counts, Severity.HIGH))
                .put(
                        "total_unassessed",
                        counts.unassessed().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .put("exploitable_unassessed", 0);
        return json;
    }

    private static long unassessed(FindingCounts counts, Severity severity) {
        return counts.unassessed().getOrDefault(severity, 0L);
    }
}
