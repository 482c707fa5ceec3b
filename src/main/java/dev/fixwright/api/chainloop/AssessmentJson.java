package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Assessment;
import dev.fixwright.backlog.Assessment.Author;
import dev.fixwright.backlog.Assessment.Revision;
import dev.fixwright.backlog.TrackedFinding;
import dev.fixwright.backlog.Work;
import java.util.Optional;

/** Assessments and their revisions as this face writes them. */
final class AssessmentJson {
    private static final Schema MOMENT = Schema.text().format("date-time");

    static final Schema PRODUCT = Schema.object()
            .named("v1AssessmentProduct")
            .allows("purl_glob", Schema.text().atMost(1_000));

    private static final Schema AUTHOR = Schema.object()
            .named("v1AssessmentCreator")
            .requires("type", Words.CREATOR)
            .allows("user", Schema.text())
            .allows("api_token", Schema.text())
            .allows("ai_agent", Schema.text());

    static final Schema REVISION = Schema.object()
            .named("v1AssessmentRevision")
            .requires("id", Schema.text())
            .requires("assessment_id", Schema.text())
            .requires("revision", Schema.whole().format("int32"))
            .requires("status", Words.ASSESSMENT_STATUS)
            .requires("justification_code", Words.JUSTIFICATION)
            .requires("note", Schema.text())
            .requires("scope", Words.SCOPE)
            .requires("products", Schema.list(PRODUCT))
            .requires("approval_status", Words.APPROVAL)
            .requires("reviewer", Schema.text())
            .allows("reviewed_at", MOMENT)
            .requires("review_note", Schema.text())
            .requires("created_by", AUTHOR)
            .requires("created_at", MOMENT);

    static final Schema ASSESSMENT = Schema.object()
            .named("v1Assessment")
            .requires("id", Schema.text())
            .requires("organization_id", Schema.text())
            .requires("project_id", Schema.text())
            .requires("project_version_id", Schema.text())
            .requires("external_id", Schema.text().described("The scanner's id of the rule."))
            .requires("finding_ids", Schema.list(Schema.text()))
            .requires("products", Schema.list(PRODUCT))
            .requires("scope", Words.SCOPE)
            .requires("status", Words.ASSESSMENT_STATUS)
            .requires("justification_code", Words.JUSTIFICATION)
            .requires("note", Schema.text())
            .requires("severity", Words.SEVERITY)
            .requires("cvss_vector", Schema.text())
            .requires("created_by", AUTHOR)
            .requires("created_at", MOMENT)
            .requires("updated_at", MOMENT)
            .requires("effective_reviewed_at", MOMENT)
            .allows("pending_revision", REVISION)
            .requires("remediation_status", Schema.text().described("Fixwright's word for the newest remediation."))
            .requires("remediation_pr_url", Schema.text())
            .requires("remediation_pr_number", Schema.whole().format("int32"))
            .requires("remediation_branch_name", Schema.text());

    private AssessmentJson() {}

    static ObjectNode assessment(Assessment assessment) {
        TrackedFinding finding = assessment.finding();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", assessment.uid().toString())
                .put("organization_id", finding.tenant())
                .put("project_id", finding.repository().orElse(""))
                .put("project_version_id", Projects.VERSION)
                .put("external_id", finding.rule());
        json.putArray("finding_ids").add(finding.uid().toString());
        json.putArray("products").addObject().put("purl_glob", FindingJson.purl(finding));
        json.put("scope", "ASSESSMENT_SCOPE_PROJECT")
                .put("status", Words.status(assessment.status()))
                .put("justification_code", justification(assessment.justification()))
                .put("note", assessment.note())
                .put("severity", Words.severity(finding.severity()))
                .put("cvss_vector", "");
        author(json, assessment.author());
        json.put("created_at", Words.moment(assessment.createdAt()))
                .put("updated_at", Words.moment(assessment.effectiveSince()))
                .put("effective_reviewed_at", Words.moment(assessment.effectiveSince()));
        assessment.pending().ifPresent(pending -> json.set("pending_revision", revision(pending)));
        remediation(json, assessment.work());
        return json;
    }

    private static void remediation(ObjectNode json, Optional<Work> work) {
        Optional<Work.PullRequest> pull = work.flatMap(Work::pullRequest);
        json.put("remediation_status", work.map(some -> some.state().word()).orElse(""))
                .put("remediation_pr_url", pull.map(Work.PullRequest::address).orElse(""))
                .put("remediation_pr_number", pull.map(Work.PullRequest::number).orElse(0L))
                .put(
                        "remediation_branch_name",
                        pull.map(Work.PullRequest::branch).orElse(""));
    }

    static ObjectNode revision(Revision revision) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", revision.uid().toString())
                .put("assessment_id", revision.assessment().toString())
                .put("revision", revision.number())
                .put("status", Words.status(revision.statement().status()))
                .put("justification_code", justification(revision.statement().justification()))
                .put("note", revision.statement().note())
                .put("scope", "ASSESSMENT_SCOPE_PROJECT");
        json.putArray("products");
        json.put("approval_status", Words.approval(revision.approval()))
                .put("reviewer", revision.reviewer().orElse(""));
        revision.reviewedAt().ifPresent(moment -> json.put("reviewed_at", Words.moment(moment)));
        json.put("review_note", revision.reviewNote());
        author(json, revision.author());
        return json.put("created_at", Words.moment(revision.createdAt()));
    }

    private static String justification(Optional<String> word) {
        return word.map(Words::justification).orElse("ASSESSMENT_JUSTIFICATION_CODE_UNSPECIFIED");
    }

    private static void author(ObjectNode json, Author author) {
        ObjectNode by = json.putObject("created_by");
        switch (author.kind()) {
            case "user" -> by.put("type", "ASSESSMENT_CREATOR_TYPE_USER").put("user", author.name());
            case "service_user" ->
                by.put("type", "ASSESSMENT_CREATOR_TYPE_API_TOKEN").put("api_token", author.name());
            default -> by.put("type", "ASSESSMENT_CREATOR_TYPE_AI_AGENT").put("ai_agent", author.name());
        }
    }
}
