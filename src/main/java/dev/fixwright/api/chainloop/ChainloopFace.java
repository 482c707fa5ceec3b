package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.Face;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Backlog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything below /v1. */
public final class ChainloopFace {
    private static final Face.About ABOUT = new Face.About(
            "/v1",
            "",
            "3.0.1",
            "Chainloop Platform API",
            "1.0",
            "The findings, assessments and remediations of Fixwright in the shape of Chainloop's platform API.\n\nA project"
                    + " is a repository, as owner/name; its only version is `default`, its default branch. Every finding"
                    + " has one assessment with the same id, which begins as under investigation. An operation is one"
                    + " remediation: the work to end one finding with a pull request.\n\nLists are paged by number, from"
                    + " 1.");

    private ChainloopFace() {}

    public static Face of(Entrance entrance, Backlog backlog) {
        List<Route> routes = new ArrayList<>();
        routes.add(new AutoRemediationRoute(backlog).route());
        routes.addAll(new OperationRoutes(backlog.works()).routes());
        routes.addAll(new FindingRoutes(backlog).routes());
        routes.addAll(new AssessmentRoutes(backlog).routes());
        routes.add(new EffectiveAssessmentsRoute(backlog).route());
        Schema bearer = Schema.any()
                .described("Bearer token for authentication")
                .keyword("type", TextNode.valueOf("http"))
                .keyword("scheme", TextNode.valueOf("bearer"))
                .keyword("bearerFormat", TextNode.valueOf("JWT"));
        return new Face(
                ABOUT,
                new Face.Manners(
                        Map.of("bearerToken", bearer), ChainloopRefusals.ALWAYS, Map.of(), new ChainloopRefusals()),
                entrance,
                routes);
    }
}
