package dev.fixwright.github;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends calls to one GitHub. No answer, GitHub's own faults and what is no JSON become {@link Reason#UNAVAILABLE};
 * everything else is an {@link Answer}. Credentials never leave GitHub's own host.
 */
final class GitHubHttp {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Duration DOWNLOAD = Duration.ofMinutes(2);

    /** Only a good answer is worth being read bit by bit. */
    private static final BodyHandler<InputStream> STREAMED = head -> head.statusCode() == 200
            ? BodySubscribers.ofInputStream()
            : BodySubscribers.mapping(BodySubscribers.ofByteArray(), ByteArrayInputStream::new);

    private final GitHubAddress gitHub;
    private final Duration timeout;
    private final HttpClient client;

    GitHubHttp(GitHubAddress gitHub) {
        this(gitHub, ANSWER);
    }

    GitHubHttp(GitHubAddress gitHub, Duration timeout) {
        this.gitHub = gitHub;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The host that people know this GitHub by, such as {@code github.com}. */
    String host() {
        return gitHub.api().getHost().replaceFirst("^api\\.", "");
    }

    Answer send(Call call, String token) {
        return send(call, Optional.of(token));
    }

    /** Sends what needs no credentials. */
    Answer sendUnsigned(Call call) {
        return send(call, Optional.empty());
    }

    private Answer send(Call call, Optional<String> token) {
        HttpResponse<byte[]> response = follow(call, token, BodyHandlers.ofByteArray());
        JsonNode body = json(call, response.statusCode(), response.body());
        return new Answer(call, response.statusCode(), response.headers(), body);
    }

    /** Like {@link #send}, for answers that are too large to be held in memory. */
    Download download(Call call, String token) {
        HttpResponse<InputStream> response = follow(call, Optional.of(token), STREAMED);
        try {
            boolean good = response.statusCode() == 200;
            JsonNode body = good
                    ? MissingNode.getInstance()
                    : json(call, response.statusCode(), response.body().readAllBytes());
            Answer answer = new Answer(call, response.statusCode(), response.headers(), body);
            return new Download(answer, good ? Download.endedAfter(response.body(), DOWNLOAD) : response.body());
        } catch (IOException e) {
            throw unavailable(call, "its answer could not be read");
        }
    }

    private <T> HttpResponse<T> follow(Call call, Optional<String> token, BodyHandler<T> handler) {
        URI address = call.path().equals("/graphql") ? gitHub.graphql() : gitHub.rest(call.path());
        HttpResponse<T> response = exchange(call, address, token, handler);
        if (response.statusCode() >= 301 && response.statusCode() <= 308 && response.statusCode() != 304) {
            response = exchange(call, redirect(call, address, response), token, handler);
        }
        if (response.statusCode() >= 500) {
            throw unavailable(call, "it answered " + response.statusCode());
        }
        return response;
    }

    private <T> HttpResponse<T> exchange(Call call, URI address, Optional<String> token, BodyHandler<T> handler) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Accept", call.accept())
                .header("X-GitHub-Api-Version", "2022-11-28")
                .header("User-Agent", "fixwright");
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        call.body().ifPresent(body -> request.header("Content-Type", "application/json"));
        call.knownTag().ifPresent(tag -> request.header("If-None-Match", tag));
        request.method(
                call.method(),
                call.body()
                        .map(body -> BodyPublishers.ofString(body.toString()))
                        .orElseGet(BodyPublishers::noBody));
        return whole(call, client.sendAsync(request.build(), handler));
    }

    /** The request's own time limit ends with the headers: an answer that stops in the middle would never end. */
    private <T> HttpResponse<T> whole(Call call, CompletableFuture<HttpResponse<T>> answer) {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            // The JDK's texts name hosts and sockets, never headers.
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            throw unavailable(
                    call,
                    Objects.requireNonNullElse(
                            cause.getMessage(), cause.getClass().getSimpleName()));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw unavailable(call, "it did not come to an end within " + timeout.toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw unavailable(call, "this program is shutting down");
        }
    }

    /** A renamed or transferred repository is followed by GitHub's own address for it, and nowhere else. */
    private URI redirect(Call call, URI from, HttpResponse<?> response) {
        URI to = from.resolve(response.headers().firstValue("location").orElse(""));
        boolean sameHost =
                from.getScheme().equals(to.getScheme()) && from.getAuthority().equals(to.getAuthority());
        boolean keepsMethod = call.method().equals("GET") || response.statusCode() >= 307;
        if (!sameHost || !keepsMethod || to.equals(from)) {
            throw new CodeHostException(
                    Reason.REFUSED, "GitHub sent " + call + " elsewhere, which is not followed", Optional.empty());
        }
        return to;
    }

    private static JsonNode json(Call call, int status, byte[] body) {
        boolean good = status < 300;
        if (body.length == 0) {
            if (status == 200 || status == 201) {
                throw unavailable(call, "it answered " + status + " with an empty body");
            }
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            if (good) {
                throw unavailable(call, "its answer is not JSON");
            }
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw unavailable(call, "its answer could not be read");
        }
    }

    static CodeHostException unavailable(Call call, String why) {
        return new CodeHostException(
                Reason.UNAVAILABLE, "GitHub gave no usable answer to " + call + ": " + why, Optional.empty());
    }
}
