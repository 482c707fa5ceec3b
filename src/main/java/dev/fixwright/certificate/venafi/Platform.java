package dev.fixwright.certificate.venafi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One of Venafi's servers: asked one thing at a time, with a limit on time and size, and never followed elsewhere. */
final class Platform {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 1024 * 1024;

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

    /** {@code credential}: what a 401 is about, as the operator's file calls it. */
    JsonNode json(HttpRequest.Builder request, String policy, String credential) throws PolicyException {
        HttpResponse<byte[]> answer = send(request.timeout(LONGEST_ANSWER).build());
        int status = answer.statusCode();
        if (status == 401 || status == 403) {
            throw new PolicyException(name + " does not accept " + credential + ", or it may not read the policy "
                    + policy + " (" + status + "). Renew it, or give it the right to.");
        }
        if (status == 404) {
            throw new PolicyException(name + " has no policy " + policy + ".");
        }
        if (status == 429 || status >= 500) {
            throw PolicyException.forNow(
                    name + " has no time just now (" + status + ").", retryAfter(answer.headers()));
        }
        if (status != 200) {
            throw new PolicyException(
                    name + " refused to tell the policy " + policy + " (" + status + ")" + error(answer.body()) + ".");
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw PolicyException.forNow(name + " answered with something else than JSON.", Optional.empty());
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws PolicyException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> response = answer.get(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS);
            if (response.body().length > MOST_BYTES) {
                throw new PolicyException(name + " answered with more than " + MOST_BYTES + " bytes.");
            }
            return response;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PolicyException.forNow("The server was stopped.", Optional.empty());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw PolicyException.forNow(name + " does not answer in time.", Optional.empty());
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw PolicyException.forNow(
                    name + " cannot be reached: " + cause.getClass().getSimpleName() + ".", Optional.empty());
        }
    }

    private Optional<Instant> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(value -> value.matches("[0-9]{1,6}"))
                .map(seconds -> clock.instant().plusSeconds(Long.parseLong(seconds)));
    }

    /** What the server says of its refusal, where it says it as both of them do. */
    private static String error(byte[] body) {
        try {
            JsonNode json = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            String text = json.path("Error").asText(json.at("/errors/0/message").asText(""));
            return text.isEmpty() ? "" : ": " + text.substring(0, Math.min(300, text.length()));
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
