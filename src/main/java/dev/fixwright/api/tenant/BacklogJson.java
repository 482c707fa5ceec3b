package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Scan;
import dev.fixwright.backlog.TrackedFinding;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Scans and items as this face writes them. */
final class BacklogJson {
    private static final Schema TEXT_OR_NULL = Schema.text().orNull();

    static final Schema SEVERITY =
            Schema.word(List.of("critical", "high", "medium", "low")).named("Severity");

    static final Schema STATUS =
            words(BacklogItem.Status.values(), BacklogItem.Status::word).named("RemediationStatus");

    static final Schema SCAN = Schema.object()
            .named("Scan")
            .requires("scanId", Schema.text())
            .requires("repository", TEXT_OR_NULL)
            .requires("tool", Schema.text())
            .requires("commit", TEXT_OR_NULL)
            .requires("ref", TEXT_OR_NULL)
            .requires("source", words(Scan.Source.values(), Scan.Source::word))
            .requires("jobStatus", Schema.word(List.of("done", "error")))
            .requires("profile", TEXT_OR_NULL)
            .requires("name", TEXT_OR_NULL)
            .requires("findings", Schema.whole())
            .requires("createdAt", Schema.text().format("date-time"));

    static final Schema ITEM = Schema.object()
            .named("RemediationItem")
            .requires("id", Schema.text())
            .requires("remediationId", Schema.text())
            .requires("findingId", Schema.text().described("What /v3, comments and the command line call it."))
            .requires("scanId", Schema.text())
            .requires("status", STATUS)
            .requires("owner", TEXT_OR_NULL)
            .requires("notes", TEXT_OR_NULL)
            .requires("assetId", TEXT_OR_NULL)
            .requires("targetDate", Schema.text().format("date-time").orNull())
            .requires("verifyScanId", TEXT_OR_NULL)
            .requires("updatedAt", Schema.text().format("date-time").orNull())
            .requires("title", Schema.text())
            .requires("summary", Schema.text())
            .requires("severity", SEVERITY)
            .requires("rule", Schema.text())
            .requires("path", TEXT_OR_NULL)
            .requires("startLine", Schema.whole().orNull())
            .requires("jobId", TEXT_OR_NULL)
            .requires("prUrl", TEXT_OR_NULL);

    static final Schema FINDING = Schema.object()
            .named("DiffItem")
            .requires("remediationId", Schema.text())
            .requires("findingId", Schema.text())
            .requires("title", Schema.text())
            .requires("severity", SEVERITY)
            .requires("rule", Schema.text())
            .requires("path", TEXT_OR_NULL)
            .requires("startLine", Schema.whole().orNull());

    private BacklogJson() {}

    static <T> Schema words(T[] values, Function<T, String> word) {
        return Schema.word(Arrays.stream(values).map(word).toList());
    }

    static ObjectNode scan(Scan scan) {
        ObjectNode json = Replies.object().put("scanId", PublicId.SCAN.of(scan.uid()));
        put(json, "repository", scan.repository());
        json.put("tool", scan.tool());
        put(json, "commit", scan.commit());
        put(json, "ref", scan.ref());
        json.put("source", scan.source().word())
                .put("jobStatus", scan.status() == Scan.Status.COMPLETED ? "done" : "error");
        put(json, "profile", scan.profile());
        put(json, "name", scan.name());
        return json.put("findings", scan.findings())
                .put("createdAt", scan.createdAt().toString());
    }

    static ObjectNode item(BacklogItem item) {
        TrackedFinding finding = item.finding();
        ObjectNode json = Replies.object()
                .put("id", "rem-status-" + finding.uid())
                .put("remediationId", item.id())
                .put("findingId", PublicId.FINDING.of(finding.uid()))
                .put("scanId", PublicId.SCAN.of(item.scan()))
                .put("status", item.status().word());
        put(json, "owner", item.owner());
        put(json, "notes", item.notes());
        put(json, "assetId", item.assetId());
        put(json, "targetDate", item.targetDate().map(Instant::toString));
        put(json, "verifyScanId", item.verified().map(PublicId.SCAN::of));
        put(json, "updatedAt", item.updatedAt().map(Instant::toString));
        json.setAll(what(finding));
        json.put("summary", finding.message());
        put(json, "jobId", finding.session().map(UUID::toString));
        put(json, "prUrl", finding.pullRequest());
        return json;
    }

    static ObjectNode finding(TrackedFinding finding) {
        ObjectNode json = Replies.object()
                .put("remediationId", PublicId.ITEM.of(finding.uid()))
                .put("findingId", PublicId.FINDING.of(finding.uid()));
        return json.setAll(what(finding));
    }

    private static ObjectNode what(TrackedFinding finding) {
        ObjectNode json = Replies.object()
                .put("title", finding.title())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("rule", finding.rule());
        TrackedFinding.Place place = finding.place();
        put(json, "path", Optional.of(place.path()).filter(path -> !path.isEmpty()));
        if (place.startLine() > 0) {
            json.put("startLine", place.startLine());
        } else {
            json.putNull("startLine");
        }
        return json;
    }

    static <T> ArrayNode list(Stream<T> all, Function<T, ObjectNode> one) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        all.map(one).forEach(list::add);
        return list;
    }

    static ObjectNode put(ObjectNode json, String field, Optional<String> value) {
        return value.map(text -> json.put(field, text)).orElseGet(() -> json.putNull(field));
    }
}
