package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.access.Tenants;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.Face;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.finding.Catalogue;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything below /v3. */
public final class DevinFace {
    private static final Face.About ABOUT = new Face.About(
            "/v3",
            "/v3beta1",
            "3.1.0",
            "Devin API v3",
            "3.0.0",
            "The code scans, findings and sessions of Fixwright in the shape of Devin's API v3. The same operations are"
                    + " served under /v3beta1.\n\nAn organisation is an installation of the app (`org-` and its number) or"
                    + " one that an operator made. A session is one remediation: the work to end one finding with a pull"
                    + " request.\n\nLists are paged by cursor: pass the `end_cursor` of one answer as `after` of the next"
                    + " request.");

    private DevinFace() {}

    /**
     * The face over one backlog.
     *
     * @param catalogue what a fix of each kind of problem does
     * @param publicAddress where people reach this server; empty where nobody said
     */
    public static Face of(
            Entrance entrance, Tenants tenants, Backlog backlog, Catalogue catalogue, Optional<URI> publicAddress) {
        Organisations organisations = new Organisations(tenants);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new RemediationRoutes(organisations, backlog).routes());
        routes.addAll(new CodeScanRoutes(organisations, backlog, catalogue).routes());
        routes.addAll(new SessionRoutes(organisations, backlog.works(), publicAddress).routes());
        routes.add(SelfRoute.route());
        return new Face(ABOUT, manners(), entrance, routes);
    }

    private static Face.Manners manners() {
        Schema bearer = Schema.any()
                .described("Token of a service user or a user (prefix: fwt_ or cog_)")
                .keyword("scheme", TextNode.valueOf("bearer"))
                .keyword("type", TextNode.valueOf("http"));
        return new Face.Manners(Map.of("bearerAuth", bearer), DevinRefusals.ALWAYS, Map.of(), new DevinRefusals());
    }
}
