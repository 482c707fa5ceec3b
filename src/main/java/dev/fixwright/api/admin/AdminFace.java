package dev.fixwright.api.admin;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.access.Access;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.Face;
import dev.fixwright.api.Refusal;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import dev.fixwright.certificate.acme.Exports;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts the routes of /admin together. */
public final class AdminFace {
    static final String PREFIX = "/admin";

    private static final Schema PROBLEM = Schema.object()
            .named("Refusal")
            .requires(
                    "error",
                    Schema.object()
                            .named("RefusalReason")
                            .requires("kind", Schema.text().described("What kind of no it is, such as not_found."))
                            .requires("message", Schema.text())
                            .allows(
                                    "problems",
                                    Schema.list(Schema.object()
                                            .named("RefusalProblem")
                                            .requires("place", Schema.text())
                                            .requires("message", Schema.text()))))
            .requires("requestId", Schema.text());

    private AdminFace() {}

    /**
     * The face over one database.
     *
     * @param checkpoint brings all changes into the database's file, where it is one
     */
    public static Face of(Access access, Entrance entrance, Exports exports, Runnable checkpoint, InstantSource clock) {
        List<Route> routes = new ArrayList<>(new TokenRoutes(access, clock).all());
        routes.addAll(new PrincipalRoutes(access).all());
        routes.addAll(new TenantRoutes(access.tenants()).all());
        routes.addAll(new AuditRoutes(access.audit()).all());
        routes.add(CertificateRoute.of(exports));
        routes.add(CheckpointRoute.of(checkpoint));
        return new Face(
                new Face.About(
                        PREFIX,
                        "",
                        "3.1.0",
                        "Fixwright administration",
                        "1",
                        "Organisations, principals, tokens, the audit log and private keys of certificates. A principal of an organisation sees that"
                                + " one only; every other one answers as if it were not there."),
                new Face.Manners(security(), always(), Map.of(), AdminFace::refusal),
                entrance,
                routes);
    }

    private static Map<String, Schema> security() {
        return Map.of(
                "bearer",
                Schema.any().keyword("type", text("http")).keyword("scheme", text("bearer")),
                "apiKey",
                Schema.any()
                        .keyword("type", text("apiKey"))
                        .keyword("in", text("header"))
                        .keyword("name", text("x-api-key")));
    }

    private static TextNode text(String value) {
        return TextNode.valueOf(value);
    }

    private static Map<String, Route.Reply> always() {
        return Map.ofEntries(
                reply("400", "The body is not well-formed JSON"),
                reply("401", "No credential, or none that is accepted"),
                reply("403", "The caller may not do this"),
                reply("404", "There is no such thing, or none that the caller may see"),
                reply("409", "The same Idempotency-Key came with another request"),
                reply("413", "The body is too large"),
                reply("415", "The body is not JSON in UTF-8, plain or packed with gzip"),
                reply("422", "A parameter or the body is not as described"),
                reply("429", "Too many changes, or wrong credentials; Retry-After says when to go on"),
                reply("500", "A fault of the server"),
                reply("503", "The database, or the issuer of sign-ins, does not answer"));
    }

    private static Map.Entry<String, Route.Reply> reply(String status, String description) {
        return Map.entry(status, new Route.Reply(description, PROBLEM));
    }

    private static Answer refusal(Refusal refusal) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode error = body.putObject("error")
                .put("kind", refusal.kind().name().toLowerCase(Locale.ROOT))
                .put("message", refusal.reason());
        refusal.problems()
                .forEach(problem -> error.withArray("problems")
                        .addObject()
                        .put("place", String.join(".", problem.place()))
                        .put("message", problem.message()));
        body.put("requestId", refusal.requestId());
        return Answer.json(refusal.kind().status(), body);
    }
}
