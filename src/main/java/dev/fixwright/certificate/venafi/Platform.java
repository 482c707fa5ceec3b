package dev.fixwright.certificate.venafi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fixwright.certificate.BoundedHttp;
import dev.fixwright.secret.Redaction;
import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** One of Venafi's servers: asked one thing at a time, with a limit on time and size, and never followed elsewhere. */
final class Platform {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_WORDS = 300;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private final String name;
    private final HttpClient http;
    private final InstantSource clock;

    Platform(String name, HttpClient.Builder http, InstantSource clock) {
        this.name = name;
        this.http = http.followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        this.clock = clock;
    }

    /** What a credential is sent as. Throws for one that no header can carry, which would repeat it in the message. */
    static String sent(Secret credential, String named) throws PolicyException {
        if (!credential.reveal().matches("[!-~]+")) {
            throw new PolicyException("The file of " + named + " does not hold one word, which is what it should be."
                    + " Write the credential into it and nothing else.");
        }
        return credential.reveal();
    }

    /** {@code credential}: what a 401 is about, as the operator's file calls it. */
    JsonNode json(HttpRequest.Builder request, String policy, String credential) throws PolicyException {
        HttpResponse<byte[]> answer = send(request.build());
        int status = answer.statusCode();
        String told = " (" + status + error(answer.body()) + ").";
        if (status == 401) {
            throw new PolicyException(name + " does not accept " + credential + told + " Renew it, and ask again.");
        }
        if (status == 403) {
            throw new PolicyException(name + " does not let " + credential + " read the policy " + policy + told
                    + " Give it the right to, and ask again.");
        }
        if (status == 404) {
            throw new PolicyException(name + " has no policy " + policy
                    + ". Whoever runs the server corrects venafi.policies of its certificates file.");
        }
        if (status == 429) {
            throw PolicyException.forNow(name + " limits how often it is asked" + told, retryAfter(answer.headers()));
        }
        if (status >= 500) {
            throw PolicyException.forNow(name + " has a fault" + told, retryAfter(answer.headers()));
        }
        if (status != 200) {
            throw new PolicyException(name + " refused to tell the policy " + policy + told);
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw PolicyException.forNow(name + " answered with something else than JSON.", Optional.empty());
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws PolicyException {
        try {
            return BoundedHttp.send(http, request, LONGEST_ANSWER, answer -> answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PolicyException.forNow("The server was stopped.", Optional.empty());
        } catch (HttpTimeoutException e) {
            throw PolicyException.forNow(name + " does not answer in time.", Optional.empty());
        } catch (IOException e) {
            throw PolicyException.forNow(name + " cannot be reached: " + cause(e) + ".", Optional.empty());
        }
    }

    /** Many such exceptions have no words of their own. */
    private static String cause(IOException e) {
        if (e instanceof ConnectException) {
            return "nothing answers at its address";
        }
        if (e instanceof SSLException) {
            return "its TLS certificate is not trusted (" + e.getMessage() + ")";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** A number of seconds, or a date (RFC 9110, 10.2.3). */
    private Optional<Instant> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(value -> {
            if (value.matches("[0-9]{1,9}")) {
                return Optional.of(clock.instant().plusSeconds(Long.parseLong(value)));
            }
            try {
                return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** What the server says of its refusal, where it says it as both of them do. */
    private static String error(byte[] body) {
        try {
            JsonNode json = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            String text = Stream.of(json.path("Error"), json.at("/errors/0/message"), json.path("error_description"))
                    .map(JsonNode::asText)
                    .filter(found -> !found.isBlank())
                    .findFirst()
                    .orElse("");
            return text.isEmpty() ? "" : ": " + Redaction.of(text.substring(0, Math.min(LONGEST_WORDS, text.length())));
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
