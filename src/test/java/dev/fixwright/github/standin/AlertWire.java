package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Alerts and analyses in GitHub's JSON shapes. */
final class AlertWire {
    private final Wire wire;

    AlertWire(Wire wire) {
        this.wire = wire;
    }

    /** An alert as REST has it, with its newest instance. */
    ObjectNode alert(HostedRepository repository, HostedAlert alert) {
        return alert(repository, alert, alert.latest());
    }

    ObjectNode alert(HostedRepository repository, HostedAlert alert, HostedAlert.Instance instance) {
        String state = alert.state();
        ObjectNode json = Wire.object();
        json.put("number", alert.number());
        json.put("created_at", Wire.time(alert.createdAt())).put("updated_at", Wire.time(alert.updatedAt()));
        json.put("url", wire.url(repository, "/code-scanning/alerts/" + alert.number()));
        json.put("html_url", repository.alertUrl(alert.number()));
        json.put("instances_url", wire.url(repository, "/code-scanning/alerts/" + alert.number() + "/instances"));
        json.put("state", state.equals("none") ? null : state);
        json.put("fixed_at", state.equals("fixed") ? Wire.time(alert.updatedAt()) : null);
        boolean dismissed = alert.dismissedAt().isPresent();
        json.set("dismissed_by", dismissed ? wire.account("a-person", 77, "User") : null);
        json.put("dismissed_at", alert.dismissedAt().map(Wire::time).orElse(null));
        json.put("dismissed_reason", dismissed ? alert.dismissedBecause() : null);
        boolean said = dismissed && !alert.dismissedComment().isEmpty();
        json.put("dismissed_comment", said ? alert.dismissedComment() : null);
        ArrayNode assignees = json.putArray("assignees");
        alert.assignees().forEach(login -> assignees.add(wire.author(login)));
        json.set("rule", rule(alert.rule()));
        json.putObject("tool")
                .put("name", alert.rule().tool())
                .put("version", instance.source().toolVersion())
                .putNull("guid");
        json.set("most_recent_instance", instance(repository, instance));
        return json;
    }

    private static ObjectNode rule(HostedAlert.Rule rule) {
        ObjectNode json = Wire.object();
        json.put("id", rule.id()).put("name", rule.id());
        json.put("severity", rule.securitySeverity() == null ? "warning" : "error");
        json.put("security_severity_level", rule.securitySeverity());
        json.put("description", rule.description()).put("full_description", rule.description());
        json.putPOJO("tags", rule.tags());
        json.put("help", "Help for " + rule.id()).putNull("help_uri");
        return json;
    }

    ObjectNode instance(HostedRepository repository, HostedAlert.Instance instance) {
        ObjectNode json = Wire.object();
        json.put("ref", instance.ref()).put("analysis_key", instance.source().analysisKey());
        json.put("environment", "{}").put("category", instance.source().category());
        json.put("state", instance.state()).put("commit_sha", instance.commit());
        json.putObject("message").put("text", instance.message());
        HostedAlert.Place place = instance.place();
        json.putObject("location")
                .put("path", place.path())
                .put("start_line", place.startLine())
                .put("end_line", place.endLine())
                .put("start_column", place.startColumn())
                .put("end_column", place.endColumn());
        json.put("html_url", wire.page(repository, "/blob/" + instance.commit() + "/" + place.path()));
        json.putArray("classifications").add("source");
        return json;
    }

    ObjectNode analysis(HostedRepository repository, HostedAnalysis analysis) {
        ObjectNode json = Wire.object();
        json.put("ref", analysis.source().ref()).put("commit_sha", analysis.commit());
        json.put("analysis_key", analysis.source().analysisKey()).put("environment", "{}");
        json.put("category", analysis.source().category()).put("error", "").put("warning", "");
        json.put("created_at", Wire.time(analysis.createdAt()));
        json.put("results_count", analysis.results()).put("rules_count", analysis.rules());
        json.put("id", analysis.id()).put("sarif_id", analysis.upload());
        json.put("url", wire.url(repository, "/code-scanning/analyses/" + analysis.id()));
        json.putObject("tool")
                .put("name", analysis.tool())
                .put("version", analysis.source().toolVersion())
                .putNull("guid");
        return json.put("deletable", true);
    }

    /** An analysis as SARIF: what was uploaded, with the numbers of the alerts. */
    ObjectNode sarif(HostedAnalysis analysis) {
        ObjectNode json = Wire.object();
        json.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = analysis.run().deepCopy();
        if (!run.has("automationDetails")) {
            run.putObject("automationDetails").put("id", analysis.source().category() + "/");
        }
        run.putArray("versionControlProvenance").addObject().put("revisionId", analysis.commit());
        json.putArray("runs").add(run);
        return json;
    }
}
