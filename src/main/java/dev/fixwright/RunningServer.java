package dev.fixwright;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.IssuedToken;
import dev.fixwright.access.Tenant;
import dev.fixwright.certificate.acme.IssuedCertificate.Material;
import dev.fixwright.cli.AccessDesk;
import dev.fixwright.cli.BadInputException;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server on this machine, asked over HTTP. What it answers is empty where it is not there any more. */
final class RunningServer {
    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final LocalKeyFile.Content where;

    RunningServer(LocalKeyFile.Content where) {
        this.where = where;
    }

    Optional<IssuedToken> createToken(AccessDesk.Order order) {
        ObjectNode body = JSON.createObjectNode()
                .put("name", order.token().name())
                .put("prefix", order.token().prefix().word())
                .put(
                        "expiresAt",
                        order.token().expiresAt().map(Instant::toString).orElse(null));
        order.holder().ifPresent(id -> body.put("principal", id));
        order.made().ifPresent(made -> {
            body.put("kind", made.kind().word()).put("role", made.role().word());
            made.tenant().ifPresentOrElse(id -> body.put("tenant", id), () -> body.put("ofServer", true));
        });
        return ask("POST", "/admin/tokens", Optional.of(body))
                .map(json -> new IssuedToken(
                        AccessToken.of(json.required("token")),
                        new Secret(json.required("text").asText())));
    }

    Optional<AccessToken> revokeToken(String id) {
        return ask("DELETE", "/admin/tokens/" + id, Optional.empty()).map(AccessToken::of);
    }

    Optional<Tenant> createTenant(String name) {
        return ask("POST", "/admin/tenants", Optional.of(JSON.createObjectNode().put("name", name)))
                .map(Tenant::of);
    }

    /** What is secret of a certificate. */
    Optional<Material> exportCertificate(String id) {
        return ask("POST", "/admin/certificates/" + id + "/export", Optional.empty())
                .map(json -> new Material(
                        new Secret(json.required("key").asText()),
                        new Secret(json.required("pkcs12").asText()),
                        new Secret(json.required("pkcs12Password").asText())));
    }

    /** Brings all that it changed into the database's file. */
    void checkpoint() {
        try {
            ask("POST", "/admin/checkpoint", Optional.empty());
        } catch (BadInputException e) {
            // The file is then some changes behind, and can be read all the same.
            LOG.debug("no checkpoint because=\"{}\"", e.getMessage());
        }
    }

    private Optional<JsonNode> ask(String method, String path, Optional<ObjectNode> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(where.server().resolve(path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + where.key().reveal())
                .method(
                        method,
                        body.map(json -> BodyPublishers.ofString(json.toString()))
                                .orElseGet(BodyPublishers::noBody));
        body.ifPresent(json -> request.header("Content-Type", "application/json"));
        try {
            HttpResponse<String> response = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(ANSWER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .build()
                    .send(request.build(), BodyHandlers.ofString());
            return content(response);
        } catch (ConnectException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new BadInputException("the running server did not answer: " + e.getMessage()
                    + "; try again, and look at its log if it stays so");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInputException("interrupted");
        }
    }

    /** Whoever knows neither the key nor the address is another server that took the port since. */
    private static Optional<JsonNode> content(HttpResponse<String> response) throws IOException {
        int status = response.statusCode();
        if (status == 401 || status == 405) {
            return Optional.empty();
        }
        JsonNode json = JSON.readTree(response.body());
        if (status / 100 != 2) {
            throw new BadInputException(json.at("/error/message").asText("the running server refused: " + status));
        }
        return Optional.of(json);
    }
}
