package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.ShareLink;
import dev.fixwright.backlog.ShareLinks;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Links with which people without a credential may read the report of a scan. */
final class ShareRoutes {
    private static final String TAG = "share";
    private static final int USUAL_HOURS = 168;
    private static final int MOST_LISTED = 500;

    private static final Schema LINK = Schema.object()
            .named("ShareLink")
            .requires("id", Schema.text())
            .requires("scanId", Schema.text())
            .requires("scope", Schema.word(List.of("report")))
            .requires("label", Schema.text().orNull())
            .requires("createdBy", Schema.text())
            .requires("createdAt", Schema.text().format("date-time"))
            .requires("expiresAt", Schema.text().format("date-time"));

    private final ShareLinks links;
    private final Optional<URI> publicAddress;

    ShareRoutes(ShareLinks links, Optional<URI> publicAddress) {
        this.links = links;
        this.publicAddress = publicAddress;
    }

    List<Route> all() {
        return List.of(create(), list(), revoke());
    }

    private Route create() {
        return Route.post("/tenant/scans/{scan_id}/share")
                .called("shareScan", TAG, "Make a link to the report of a scan")
                .described("Its address is shown once.")
                .needs(Permission.USE_CODE_SCANS)
                .showingSecret()
                .takes(Ask.SCAN_ID)
                .takes(
                        Schema.object()
                                .named("NewShareLink")
                                .allows("expiresHours", Schema.whole().between(1, 720))
                                .allows("label", Schema.text().atMost(200).orNull())
                                .allows("scope", Schema.word(List.of("report"))),
                        "What it is to be like.")
                .answers(
                        201,
                        "The link.",
                        Schema.object()
                                .named("IssuedShareLink")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("id", Schema.text())
                                .requires("token", Schema.text())
                                .requires(
                                        "url",
                                        Schema.text()
                                                .described("At FIXWRIGHT_PUBLIC_URL; where that is not set, at the"
                                                        + " address that this request came to."))
                                .requires("scope", Schema.text())
                                .requires("label", Schema.text().orNull())
                                .requires("expiresAt", Schema.text().format("date-time")))
                .by(this::create);
    }

    private Answer create(Request request) {
        int hours = request.body().path("expiresHours").asInt(USUAL_HOURS);
        ShareLinks.Issued issued =
                links.issue(request.caller(), Ask.scan(request), request.field("label"), Duration.ofHours(hours));
        ObjectNode body = Replies.success()
                .put("id", issued.link().id())
                .put("token", issued.token().reveal())
                .put("url", address(request, SharedReport.PATH + issued.token().reveal()))
                .put("scope", "report");
        BacklogJson.put(body, "label", issued.link().label());
        return Answer.json(201, body.put("expiresAt", issued.link().expiresAt().toString()));
    }

    /** Where nobody told the server its address, the one that this caller came by. */
    private String address(Request request, String path) {
        return publicAddress
                .or(request::origin)
                .map(root -> root.resolve(path).toString())
                .orElse(path);
    }

    private Route list() {
        return Route.get("/tenant/shares")
                .called("listShares", TAG, "List the links that open something")
                .needs(Permission.USE_CODE_SCANS)
                .answers(
                        200,
                        "The links.",
                        Schema.object()
                                .named("ShareLinks")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("shares", Schema.list(LINK)))
                .by(this::list);
    }

    private Answer list(Request request) {
        ObjectNode body = Replies.success();
        body.set(
                "shares",
                BacklogJson.list(
                        links.list(TenantScope.of(Ask.tenant(request)), MOST_LISTED).stream(), ShareRoutes::link));
        return Answer.ok(body);
    }

    private static ObjectNode link(ShareLink link) {
        ObjectNode json = Replies.object()
                .put("id", link.id())
                .put("scanId", PublicId.SCAN.of(link.scan()))
                .put("scope", "report");
        return BacklogJson.put(json, "label", link.label())
                .put("createdBy", link.createdBy())
                .put("createdAt", link.createdAt().toString())
                .put("expiresAt", link.expiresAt().toString());
    }

    private Route revoke() {
        return Route.delete("/tenant/share/{link_id}")
                .called("revokeShare", TAG, "Take a link back")
                .needs(Permission.USE_CODE_SCANS)
                .takes(Parameter.path("link_id", "", Schema.text().atMost(100)))
                .answers(
                        200,
                        "It opens nothing any more.",
                        Schema.object()
                                .named("RevokedShareLink")
                                .requires("status", Schema.word(List.of("success")))
                                .requires("id", Schema.text())
                                .requires("revoked", Schema.flag()))
                .by(this::revoke);
    }

    private Answer revoke(Request request) {
        Ask.tenant(request);
        String id = request.text("link_id");
        if (!links.revoke(request.caller(), id)) {
            throw RefusedException.notFound("Share link not found.");
        }
        return Answer.ok(Replies.success().put("id", id).put("revoked", true));
    }
}
