package dev.fixwright.api.devin;

import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.TenantScope;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.PublicId;
import dev.fixwright.backlog.WorkFilter;
import dev.fixwright.backlog.Works;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Shows remediations as sessions. */
final class SessionRoutes {
    private final Organisations organisations;
    private final Works works;
    private final SessionJson json;

    SessionRoutes(Organisations organisations, Works works, Optional<URI> publicAddress) {
        this.organisations = organisations;
        this.works = works;
        this.json = new SessionJson(publicAddress);
    }

    List<Route> routes() {
        return List.of(one(), list());
    }

    private Route one() {
        return Route.get("/v3/organizations/{org_id}/sessions/{devin_id}")
                .called("get_organizations_session", "sessions", "Get Session")
                .described(
                        "One session as it stands. A task is finished when `status` is `running` and `status_detail` is"
                                + " `finished`: its pull request is open and waits for people.")
                .needs(Permission.VIEW_ORG_SESSIONS)
                .takes(
                        Organisations.IN_PATH,
                        Parameter.path(
                                "devin_id",
                                "Session ID (prefix: devin-)",
                                Schema.text().atMost(100)))
                .answers(200, "Successful Response", SessionJson.SESSION)
                .by(this::one);
    }

    private Answer one(Request request) {
        TenantScope scope = organisations.of(request);
        return PublicId.SESSION
                .read(request.text("devin_id"))
                .flatMap(id -> works.one(scope, id))
                .map(json::session)
                .map(Answer::ok)
                .orElseThrow(() -> RefusedException.notFound("There is no such session."));
    }

    private Route list() {
        return Route.get("/v3/organizations/{org_id}/sessions")
                .called("list_organizations_sessions", "sessions", "List Sessions")
                .described("Sessions, the newest first.")
                .needs(Permission.VIEW_ORG_SESSIONS)
                .takes(Organisations.IN_PATH, CursorPage.AFTER, CursorPage.FIRST)
                .answers(200, "Successful Response", CursorPage.of(SessionJson.SESSION, "SessionResponse"))
                .by(this::list);
    }

    private Answer list(Request request) {
        TenantScope scope = organisations.of(request);
        return CursorPage.answer(
                works.list(scope, WorkFilter.ALL, CursorPage.after(request, "works"), CursorPage.size(request)),
                json::session);
    }
}
