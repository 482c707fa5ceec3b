package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.Face;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The API of the backlog. The tenant is never in the path: it is that of the credential. JSON in camelCase, moments in
 * ISO 8601; what succeeds says {@code "status": "success"}, what does not has {@code detail}.
 */
public final class TenantFace {
    private static final Face.About ABOUT = new Face.About(
            "/tenant",
            "",
            "3.1.0",
            "Fixwright backlog API",
            "1.0",
            "Scans of a tenant, the items that they leave to be done, and what does them. Credentials: a token in"
                    + " Authorization: Bearer or x-api-key, or as ?api_key= where the operator has not switched that off.");

    private TenantFace() {}

    public static Face of(Entrance entrance, TenantParts parts) {
        ScanRoutes scans = new ScanRoutes(parts.backlog());
        List<Route> routes = Stream.of(
                        scans.all(),
                        new RemediationRoutes(parts.backlog()).all(),
                        new AutomationRoutes(parts.backlog(), parts.certificates()).all(),
                        new ShareRoutes(parts.shares(), parts.address()).all(),
                        new CertificateRoutes(parts.certificates().kept()).all(),
                        new AccountRoutes(parts.backlog(), parts.access()).all(),
                        new AuditRoutes(parts.access()).all())
                .flatMap(List::stream)
                .toList();
        return new Face(ABOUT, manners(), entrance, routes);
    }

    private static Face.Manners manners() {
        Map<String, Schema> security = Map.of(
                "bearer", scheme(Map.of("type", "http", "scheme", "bearer")),
                "apiKey", scheme(Map.of("type", "apiKey", "in", "header", "name", "x-api-key")),
                "apiKeyInAddress", scheme(Map.of("type", "apiKey", "in", "query", "name", "api_key")));
        return new Face.Manners(
                security, Replies.ALWAYS, Map.of("X-RateLimit-Limit", "300", "X-RateLimit-Window", "60"), Replies::of);
    }

    private static Schema scheme(Map<String, String> keywords) {
        Schema scheme = Schema.any();
        for (Map.Entry<String, String> keyword : new TreeMap<>(keywords).entrySet()) {
            scheme = scheme.keyword(keyword.getKey(), TextNode.valueOf(keyword.getValue()));
        }
        return scheme;
    }
}
