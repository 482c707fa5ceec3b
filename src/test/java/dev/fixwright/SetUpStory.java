package dev.fixwright;

import dev.fixwright.access.EntryRules;
import dev.fixwright.certificate.CertificateSettings;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.task.Pace;
import dev.fixwright.task.Work;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A server without an app, a stand-in for its GitHub, and a person with a browser that knows no more than HTTP. */
final class SetUpStory implements AutoCloseable {
    final GitHubStandIn gitHub;
    final Bot bot;
    final List<Settings.App> begun = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    SetUpStory(GitHubStandIn gitHub, DatabaseAddress database) {
        this(gitHub, database, Optional.empty(), Optional.of(LocalBot.PUBLIC));
    }

    SetUpStory(GitHubStandIn gitHub, DatabaseAddress database, Optional<SealingKey> key, Optional<URI> publicAddress) {
        this.gitHub = gitHub;
        Settings settings = new Settings(
                0,
                database,
                Optional.empty(),
                2,
                new Settings.SetUp(
                        gitHub.api(),
                        key,
                        new Settings.Usual(
                                List.of(),
                                0,
                                Duration.ofSeconds(30),
                                publicAddress,
                                new Settings.Conduct(false, Optional.empty()))),
                new Settings.Api(EntryRules.TOKENS, CertificateSettings.NONE));
        this.bot = Bot.start(
                settings, (app, opened, queue) -> new Work(List.of(), Pace.UNLIMITED, List.of()), new Bot.Operator() {
                    @Override
                    public void told(String line) {
                        told.add(line);
                    }

                    @Override
                    public void begun(Settings.App app) {
                        begun.add(app);
                    }
                });
    }

    /** The code that was printed last. */
    String code() {
        return told.get(told.size() - 1).replaceAll(".*: ", "");
    }

    List<String> codes() {
        return told;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + bot.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)), headers);
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(posting(address(path), form), headers);
    }

    private static HttpRequest.Builder posting(URI address, Map<String, String> form) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
    }

    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Enters the code. Answers the browser's cookie as a header. */
    String enter() {
        HttpResponse<String> answer = post("/setup/code", Map.of("code", code()));
        return cookie(answer);
    }

    static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
    }

    /** Fills in the form for a person's own account. */
    HttpResponse<String> choose(String cookie) {
        return post(
                "/setup/app",
                Map.of("site", gitHub.api().getAuthority(), "owner", "person"),
                "Cookie",
                cookie,
                "Origin",
                address("").toString());
    }

    /** Presses the button that leads to GitHub and the one there. Answers where GitHub sends the browser. */
    URI throughGitHub(HttpResponse<String> page) {
        String html = page.body();
        HttpResponse<String> asked = send(posting(
                URI.create(unescaped(found(html, "action=\"([^\"]+)\""))),
                Map.of("manifest", unescaped(found(html, "name=\"manifest\" value=\"([^\"]+)\"")))));
        HttpResponse<String> created =
                send(posting(gitHub.api().resolve(found(asked.body(), "action=\"([^\"]+)\"")), Map.of("ok", "1")));
        return URI.create(created.headers().firstValue("location").orElseThrow());
    }

    /** The whole way up to the address with GitHub's code in it. */
    String callback(String cookie) {
        URI back = throughGitHub(choose(cookie));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    @Override
    public void close() {
        bot.close();
    }
}
