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
import dev.fixwright.backlog.ItemFilter;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.Scan;
import dev.fixwright.backlog.ScanDiff;
import dev.fixwright.backlog.ScanFilter;
import dev.fixwright.backlog.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Scans: those of the code host, and those that are handed in. */
final class ScanRoutes {
    private static final String TAG = "scans";
    private static final int USUAL = 25;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_COUNTED = 10_000;
    private static final int MOST_OF_A_DIFF = 500;

    private final Backlog backlog;
    private final ScanBody bodies;

    ScanRoutes(Backlog backlog) {
        this.backlog = backlog;
        this.bodies = new ScanBody(backlog.scans());
    }

    List<Route> all() {
        return List.of(list(), one(), create(), diff(), delete());
    }

    private Route list() {
        return Route.get("/tenant/scans")
                .called("listScans", TAG, "List scans")
                .described("The newest first.")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(
                        Ask.limit(100, USUAL),
                        Ask.CURSOR,
                        Parameter.query(
                                "repository", "owner/name", Schema.text().atMost(200)),
                        Parameter.query(
                                "tool",
                                "As the tool calls itself.",
                                Schema.text().atMost(200)))
                .answers(
                        200,
                        "The scans.",
                        Schema.object()
                                .named("ScanList")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("count", Schema.whole())
                                .requires("scans", Schema.list(BacklogJson.SCAN))
                                .requires("nextCursor", Schema.text().orNull()))
                .by(this::list);
    }

    private Answer list(Request request) {
        ScanFilter filter = new ScanFilter(
                request.optionalText("repository"), request.optionalText("tool"), Optional.empty(), Optional.empty());
        Slice<Scan> scans = backlog.scans()
                .list(
                        TenantScope.of(Ask.tenant(request)),
                        filter,
                        Ask.cursor(request, "scans"),
                        Ask.limit(request, USUAL));
        ObjectNode body = Replies.success().put("count", scans.items().size());
        body.set("scans", BacklogJson.list(scans.items().stream(), BacklogJson::scan));
        return Answer.ok(BacklogJson.put(body, "nextCursor", scans.next().map(Cursor::text)));
    }

    private Route one() {
        return Route.get("/tenant/scans/{scan_id}")
                .called("getScan", TAG, "Get a scan with its backlog")
                .described(
                        "At most " + MOST_ITEMS + " items, the worst first; the list of its remediation has them all.")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(Ask.SCAN_ID)
                .answers(
                        200,
                        "The scan.",
                        Schema.object()
                                .named("ScanDetail")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("scanId", Schema.text())
                                .requires("jobStatus", Schema.word(List.of("done", "error")))
                                .requires("scan", BacklogJson.SCAN)
                                .requires("previousScanId", Schema.text().orNull())
                                .requires(
                                        "remediationCompletionPct",
                                        Schema.number()
                                                .described(
                                                        "How much of its backlog is done or accepted, in per cent; null"
                                                                + " for a scan of more than " + MOST_COUNTED
                                                                + " findings.")
                                                .orNull())
                                .requires("remediationBacklog", Schema.list(BacklogJson.ITEM))
                                .requires("nextCursor", Schema.text().orNull()))
                .by(this::one);
    }

    private Answer one(Request request) {
        UUID uid = Ask.scan(request);
        TenantScope scope = TenantScope.of(Ask.tenant(request));
        Scan scan = backlog.scans().one(scope, uid).orElseThrow(Ask::noScan);
        Slice<BacklogItem> items = backlog.items().list(scope, ItemFilter.ofScan(uid), Optional.empty(), MOST_ITEMS);
        ObjectNode json = BacklogJson.scan(scan);
        ObjectNode body = Replies.success().put("scanId", PublicId.SCAN.of(uid));
        body.set("jobStatus", json.get("jobStatus"));
        body.set("scan", json);
        BacklogJson.put(
                body,
                "previousScanId",
                backlog.scans().predecessor(scope, uid).map(Scan::uid).map(PublicId.SCAN::of));
        if (scan.findings() > MOST_COUNTED) {
            body.putNull("remediationCompletionPct");
        } else {
            body.put("remediationCompletionPct", percent(backlog.items().progress(scope, uid)));
        }
        body.set("remediationBacklog", BacklogJson.list(items.items().stream(), BacklogJson::item));
        return Answer.ok(BacklogJson.put(body, "nextCursor", items.next().map(Cursor::text)));
    }

    /** With one digit behind the point; a backlog without items is all done. */
    private static double percent(BacklogItems.Progress progress) {
        return progress.items() == 0 ? 100 : Math.floor(1000.0 * progress.ended() / progress.items()) / 10;
    }

    private Route create() {
        return Route.post("/tenant/scans")
                .called("createScan", TAG, "Hand in a scan")
                .described(ScanBody.DESCRIPTION)
                .needs(Permission.USE_CODE_SCANS)
                .takes(ScanBody.BODY)
                .answers(
                        201,
                        "What was kept: one scan for each tool of the SARIF file.",
                        Schema.object()
                                .named("CreatedScans")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("scanId", Schema.text())
                                .requires("scans", Schema.list(BacklogJson.SCAN))
                                .requires("warnings", Schema.list(Schema.text())))
                .by(request -> Answer.json(201, bodies.keep(request)));
    }

    private Route diff() {
        return Route.get("/tenant/scans/{scan_id}/diff")
                .called("diffScans", TAG, "Compare a scan with an earlier one")
                .needs(Permission.VIEW_CODE_SCANS)
                .takes(
                        Ask.SCAN_ID,
                        Parameter.query(
                                "against",
                                "The earlier scan; the one before it, where nothing is said.",
                                Schema.text().atMost(100)))
                .answers(
                        200,
                        "What appeared and what is gone.",
                        Schema.object()
                                .named("ScanDiff")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("scanId", Schema.text())
                                .requires("againstScanId", Schema.text())
                                .requires("appeared", Schema.list(BacklogJson.FINDING))
                                .requires("gone", Schema.list(BacklogJson.FINDING))
                                .requires("appearedCount", Schema.whole())
                                .requires("goneCount", Schema.whole())
                                .requires("stillCount", Schema.whole())
                                .requires("truncated", Schema.flag()))
                .by(this::diff);
    }

    private Answer diff(Request request) {
        UUID later = Ask.scan(request);
        TenantScope scope = TenantScope.of(Ask.tenant(request));
        UUID earlier = request.optionalText("against").map(Ask::scan).orElseGet(() -> before(scope, later));
        ScanDiff diff =
                backlog.scans().diff(scope, earlier, later, MOST_OF_A_DIFF).orElseThrow(Ask::noScan);
        ObjectNode body = Replies.success()
                .put("scanId", PublicId.SCAN.of(later))
                .put("againstScanId", PublicId.SCAN.of(earlier));
        body.set("appeared", BacklogJson.list(diff.appeared().stream(), BacklogJson::finding));
        body.set("gone", BacklogJson.list(diff.gone().stream(), BacklogJson::finding));
        return Answer.ok(body.put("appearedCount", diff.appearedCount())
                .put("goneCount", diff.goneCount())
                .put("stillCount", diff.still())
                .put("truncated", diff.cutOff()));
    }

    private UUID before(TenantScope scope, UUID later) {
        Ask.mustExist(backlog.scans().one(scope, later), Ask::noScan);
        return backlog.scans()
                .predecessor(scope, later)
                .map(Scan::uid)
                .orElseThrow(() ->
                        Ask.invalid("There is no earlier scan by this tool; name one in against.", "query", "against"));
    }

    private Route delete() {
        return Route.delete("/tenant/scans/{scan_id}")
                .called("deleteScan", TAG, "Delete a scan that was handed in")
                .needs(Permission.USE_CODE_SCANS)
                .takes(Ask.SCAN_ID)
                .answers(
                        200,
                        "It is gone.",
                        Schema.object()
                                .named("DeletedScan")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("scanId", Schema.text())
                                .requires("deleted", Schema.flag()))
                .by(this::delete);
    }

    private Answer delete(Request request) {
        UUID scan = Ask.scan(request);
        if (!backlog.scans().delete(request.caller(), scan)) {
            throw Ask.noScan();
        }
        return Answer.ok(Replies.success().put("scanId", PublicId.SCAN.of(scan)).put("deleted", true));
    }
}
