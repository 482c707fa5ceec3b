package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Permission;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.BacklogItem;
import dev.fixwright.backlog.BacklogItems;
import dev.fixwright.backlog.Cursor;
import dev.fixwright.backlog.ItemChange;
import dev.fixwright.backlog.ItemFilter;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Slice;
import dev.fixwright.backlog.Verification;
import dev.fixwright.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The items of a scan: what stands in the backlog, and what people say about it. */
final class RemediationRoutes {
    private static final String TAG = "remediation";
    private static final String PATH = "/tenant/scans/{scan_id}/remediation";
    private static final int USUAL = 100;

    private static final Schema REASON = Schema.word(List.of("scan_not_found", "asset_not_in_both_scans"))
            .described(
                    "Why there is no answer. asset_not_in_both_scans: the two scans are not of one tool and repository, or"
                            + " the second is not the later one, so that nothing can be said of what both looked at.");

    private final Backlog backlog;

    RemediationRoutes(Backlog backlog) {
        this.backlog = backlog;
    }

    List<Route> all() {
        return List.of(list(), upsert(), verify());
    }

    private Route list() {
        return Route.get(PATH)
                .called("listRemediation", TAG, "List the backlog of a scan")
                .described("The worst first, and the newest first among equals.")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(
                        Ask.SCAN_ID,
                        Ask.limit(200, USUAL),
                        Ask.CURSOR,
                        Parameter.query("status", "Only of these; may be repeated.", Schema.list(BacklogJson.STATUS)),
                        Parameter.query(
                                "severity", "Only of these; may be repeated.", Schema.list(BacklogJson.SEVERITY)))
                .answers(
                        200,
                        "The items.",
                        Schema.object()
                                .named("RemediationList")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("scanId", Schema.text())
                                .requires("items", Schema.list(BacklogJson.ITEM))
                                .requires("nextCursor", Schema.text().orNull()))
                .by(this::list);
    }

    private Answer list(Request request) {
        UUID scan = Ask.scan(request);
        TenantScope scope = TenantScope.of(Ask.tenant(request));
        Ask.mustExist(backlog.scans().one(scope, scan), Ask::noScan);
        Set<BacklogItem.Status> statuses = request.texts("status").stream()
                .flatMap(word -> BacklogItem.Status.of(word).stream())
                .collect(Collectors.toSet());
        Set<Severity> severities = request.texts("severity").stream()
                .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        Slice<BacklogItem> items = backlog.items()
                .list(
                        scope,
                        new ItemFilter(Optional.of(scan), statuses, severities),
                        Ask.cursor(request, BacklogItems.SCAN_CURSOR),
                        Ask.limit(request, USUAL));
        ObjectNode body = Replies.success().put("scanId", PublicId.SCAN.of(scan));
        body.set("items", BacklogJson.list(items.items().stream(), BacklogJson::item));
        return Answer.ok(BacklogJson.put(body, "nextCursor", items.next().map(Cursor::text)));
    }

    private Route upsert() {
        return Route.post(PATH)
                .called("updateRemediation", TAG, "Create or update ownership, status, notes and target date")
                .described(
                        "What is not sent stays as it is; null clears it. accepted_risk has Fixwright leave the item alone.")
                .needs(Permission.USE_CODE_SCANS)
                .takes(Ask.SCAN_ID)
                .takes(
                        Schema.object()
                                .named("RemediationUpdate")
                                .requires("remediationId", Ask.ID.described("Remediation backlog item id."))
                                .requires(
                                        "status",
                                        Schema.text()
                                                .atMost(40)
                                                .described(
                                                        "New remediation state: open, in_progress, done or accepted_risk."))
                                .allows(
                                        "owner",
                                        Schema.text()
                                                .atMost(200)
                                                .described("Assigned owner.")
                                                .orNull())
                                .allows(
                                        "notes",
                                        Schema.text()
                                                .atMost(10_000)
                                                .described("Operator notes.")
                                                .orNull())
                                .allows(
                                        "targetDate",
                                        Schema.text()
                                                .atMost(40)
                                                .described("Desired completion date, ISO 8601.")
                                                .orNull())
                                .allows(
                                        "assetId",
                                        Schema.text()
                                                .atMost(200)
                                                .described("Related asset identifier.")
                                                .orNull()),
                        "What changes.")
                .answers(
                        200,
                        "The saved item.",
                        Schema.object()
                                .named("SavedRemediation")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("item", BacklogJson.ITEM.described("Saved remediation row.")))
                .by(this::upsert);
    }

    private Answer upsert(Request request) {
        String word = request.field("status").orElse("");
        BacklogItem.Status status = BacklogItem.Status.of(word)
                .orElseThrow(() -> Ask.invalid(
                        "Invalid status: " + word + ". Use open, in_progress, done or accepted_risk.",
                        "body",
                        "status"));
        BacklogItem saved = backlog.items()
                .change(
                        request.caller(),
                        new ItemChange(
                                Ask.scan(request),
                                Ask.item(request),
                                ItemChange.Field.of(status),
                                said(request, "owner", text -> text),
                                said(request, "notes", text -> text),
                                said(request, "targetDate", date -> Ask.moment(date, "body", "targetDate")),
                                said(request, "assetId", text -> text)));
        ObjectNode body = Replies.success();
        body.set("item", BacklogJson.item(saved));
        return Answer.ok(body);
    }

    private static <T> ItemChange.Field<T> said(Request request, String field, Function<String, T> reading) {
        if (!request.body().has(field)) {
            return ItemChange.Field.unsaid();
        }
        return request.field(field)
                .map(text -> ItemChange.Field.of(reading.apply(text)))
                .orElseGet(ItemChange.Field::cleared);
    }

    private static String message(Verification found) {
        if (found.reason().isPresent()) {
            return "Nothing was compared: verifyScanId has to be a later scan by the same tool of the same repository (or,"
                    + " of items that were handed in, under the same name).";
        }
        return found.verified() ? "The later scan does not report it any more." : "The later scan still reports it.";
    }

    private Route verify() {
        return Route.post(PATH + "/verify")
                .called("verifyRemediation", TAG, "Verify an item against a later scan")
                .described("An item that a later scan of the same tool and repository does not report any more is gone,"
                        + " and done from then on.")
                .needs(Permission.USE_CODE_SCANS)
                .takes(Ask.SCAN_ID)
                .takes(
                        Schema.object()
                                .named("RemediationVerification")
                                .requires("remediationId", Ask.ID)
                                .requires("verifyScanId", Ask.ID),
                        "What is verified by what.")
                .answers(
                        200,
                        "Whether it is gone.",
                        Schema.object()
                                .named("Verified")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("verified", Schema.flag())
                                .requires("verifyScanId", Schema.text())
                                .allows("assetId", Schema.text().orNull())
                                .allows("beforeStatus", BacklogJson.STATUS)
                                .allows("afterStatus", BacklogJson.STATUS)
                                .allows("reason", REASON)
                                .requires("message", Schema.text().described("The same in words, for people.")))
                .by(this::verify);
    }

    private Answer verify(Request request) {
        UUID scan = Ask.scan(request);
        UUID item = Ask.item(request);
        TenantScope scope = TenantScope.of(Ask.tenant(request));
        Ask.mustExist(backlog.scans().one(scope, scan), Ask::noScan);
        Ask.mustExist(backlog.items().one(scope, scan, item), Ask::noItem);
        String by = request.field("verifyScanId").orElse("");
        Optional<UUID> later = PublicId.SCAN
                .read(by)
                .filter(uid -> backlog.scans().one(scope, uid).isPresent());
        ObjectNode body = Replies.success();
        if (later.isEmpty()) {
            return Answer.ok(body.put("verified", false)
                    .put("verifyScanId", by)
                    .put("reason", "scan_not_found")
                    .put("message", "There is no scan " + by + " to verify it by."));
        }
        Verification found = backlog.items().verify(request.caller(), scan, item, later.get());
        body.put("verified", found.verified()).put("verifyScanId", by);
        BacklogJson.put(body, "assetId", found.before().assetId());
        body.put("beforeStatus", found.before().status().word())
                .put("afterStatus", found.after().word());
        found.reason().ifPresent(reason -> body.put("reason", reason));
        body.put("message", message(found));
        return Answer.ok(body);
    }
}
