package dev.fixwright.github.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which request goes where, and who may send it. */
final class RestApi {
    private record Route(String method, Pattern path, Function<Request, Response> handler) {}

    private static final String REPOSITORY = "/repos/([^/]+)/([^/]+)";

    private final List<Route> routes = new ArrayList<>();
    private final Hosting hosting;

    RestApi(
            StandInApp registered,
            InstallationsApi installations,
            Hosting hosting,
            Tokens tokens,
            Deliveries deliveries,
            Wire wire) {
        this.hosting = hosting;
        AppApi about = new AppApi(registered, wire);
        app("GET", "/app", request -> about.get());
        app("GET", "/app/hook/config", request -> about.hook());
        app("PATCH", "/app/hook/config", about::changeHook);
        app("POST", "/app/installations/(\\d+)/access_tokens", tokens::mint);
        app("GET", "/app/installations", installations::list);
        app("GET", "/app/installations/(\\d+)", installations::get);
        installation("GET", "/installation/repositories", installations::repositories);
        app("GET", "/app/hook/deliveries", request -> deliveries.list(request, wire));
        app("POST", "/app/hook/deliveries/(\\d+)/attempts", deliveries::sendAgain);
        AlertsApi alerts = new AlertsApi(wire);
        repository("GET", "/code-scanning/alerts/(\\d+)", "security_events", "read", alerts::get);
        repository("PATCH", "/code-scanning/alerts/(\\d+)", "security_events", "write", alerts::change);
        repository("GET", "/code-scanning/alerts", "security_events", "read", alerts::list);
        repository("GET", "/code-scanning/alerts/(\\d+)/instances", "security_events", "read", alerts::instances);
        AnalysesApi analyses = new AnalysesApi(wire);
        repository("GET", "/code-scanning/analyses", "security_events", "read", analyses::list);
        repository("GET", "/code-scanning/analyses/(\\d+)", "security_events", "read", analyses::get);
        repository("POST", "/code-scanning/sarifs", "security_events", "write", analyses::upload);
        repository("GET", "/code-scanning/sarifs/([-0-9a-f]+)", "security_events", "read", analyses::uploaded);
        PullRequestsApi pulls = new PullRequestsApi(wire);
        repository("GET", "/pulls/(\\d+)", "pull_requests", "read", pulls::get);
        repository("PATCH", "/pulls/(\\d+)", "pull_requests", "write", pulls::change);
        repository("POST", "/pulls/(\\d+)/requested_reviewers", "pull_requests", "write", pulls::askReviewers);
        repository("GET", "/rules/branches/(.+)", "metadata", "read", pulls::rules);
        repository("GET", "/rulesets/(\\d+)", "metadata", "read", pulls::ruleset);
        repository("GET", "/pulls", "pull_requests", "read", pulls::list);
        ReviewsApi reviews = new ReviewsApi(wire);
        repository("GET", "/pulls/(\\d+)/files", "pull_requests", "read", reviews::files);
        repository("POST", "/pulls/(\\d+)/reviews", "pull_requests", "write", reviews::review);
        GitApi git = new GitApi(wire);
        repository("GET", "/git/commits/([0-9a-f]{40})", "contents", "read", git::commit);
        repository("DELETE", "/git/refs/heads/(.+)", "contents", "write", git::deleteRef);
        repository("GET", "/git/trees/([0-9a-f]{40})", "contents", "read", git::tree);
        repository("GET", "/git/blobs/([0-9a-f]{40})", "contents", "read", git::blob);
        repository("GET", "/commits/tags/(.+)", "contents", "read", git::commitOfTag);
        repository("GET", "/compare/([0-9a-f]{40})\\.\\.\\.([0-9a-f]{40})", "contents", "read", git::compare);
        repository("POST", "/git/blobs", "contents", "write", git::makeBlob);
        repository("POST", "/git/trees", "contents", "write", git::makeTree);
        repository("POST", "/git/commits", "contents", "write", git::makeCommit);
        repository("POST", "/git/refs", "contents", "write", git::makeRef);
        repository("PATCH", "/git/refs/heads/(.+)", "contents", "write", git::moveRef);
        CheckRunsApi checks = new CheckRunsApi(wire);
        repository("POST", "/check-runs", "checks", "write", checks::make);
        repository("PATCH", "/check-runs/(\\d+)", "checks", "write", checks::change);
        repository("GET", "/commits/([0-9a-f]{40})/check-runs", "checks", "read", checks::list);
        TalkApi talk = new TalkApi(wire);
        repository("GET", "/issues/(\\d+)/comments", "pull_requests", "read", talk::list);
        repository("POST", "/issues/(\\d+)/comments", "pull_requests", "write", talk::make);
        repository("PATCH", "/issues/comments/(\\d+)", "pull_requests", "write", talk::change);
        repository("POST", "/issues/comments/(\\d+)/reactions", "pull_requests", "write", talk::react);
        repository("GET", "/collaborators/([^/]+)/permission", "metadata", "read", talk::permission);
        IssuesApi issues = new IssuesApi(wire);
        repository("GET", "/issues", "issues", "read", issues::list);
        repository("POST", "/issues", "issues", "write", issues::open);
        repository("GET", "/issues/(\\d+)", "issues", "read", issues::get);
        repository("PATCH", "/issues/(\\d+)", "issues", "write", issues::change);
        repository("GET", "/contents/(.+)", "contents", "read", issues::contents);
        repository("POST", "/issues/(\\d+)/labels", "pull_requests", "write", new LabelsApi(wire)::add);
    }

    /** Also gives keys for codes; that needs no credentials. */
    RestApi with(AppRegistrations registrations) {
        routes.add(new Route("POST", Pattern.compile("/app-manifests/([^/]+)/conversions"), registrations::convert));
        return this;
    }

    /** Where a request for a repository's old name is sent: to its number, which stays. */
    Optional<String> movedTo(String path) {
        Matcher old = Pattern.compile(REPOSITORY + "(/.*)").matcher(path);
        if (!old.matches()) {
            return Optional.empty();
        }
        String name = old.group(1) + "/" + old.group(2);
        return hosting.find(name)
                .filter(repository -> !repository.fullName().equals(name))
                .map(repository -> "/repositories/" + repository.id() + old.group(3));
    }

    /** A path that begins with a repository's number, with its name instead. */
    String byName(String path) {
        Matcher numbered = Pattern.compile("/repositories/(\\d+)(/.*)").matcher(path);
        return numbered.matches()
                ? hosting.byId(Long.parseLong(numbered.group(1)))
                        .map(repository -> "/repos/" + repository.fullName() + numbered.group(2))
                        .orElse(path)
                : path;
    }

    Response handle(Request request) {
        for (Route route : routes) {
            Matcher matcher = route.path.matcher(request.path());
            if (route.method.equals(request.method()) && matcher.matches()) {
                List<String> parts = new ArrayList<>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    parts.add(matcher.group(i));
                }
                return route.handler.apply(request.with(parts));
            }
        }
        return Response.notFound();
    }

    private void app(String method, String path, Function<Request, Response> handler) {
        routes.add(new Route(method, Pattern.compile(path), request -> {
            if (!(request.caller() instanceof Caller.App)) {
                return Response.refused(401, "A JSON web token could not be decoded");
            }
            return handler.apply(request);
        }));
    }

    private void installation(String method, String path, BiFunction<Request, Caller.Installation, Response> handler) {
        routes.add(new Route(
                method,
                Pattern.compile(path),
                request -> request.caller() instanceof Caller.Installation caller
                        ? handler.apply(request, caller)
                        : Response.refused(401, "Requires authentication")));
    }

    private void repository(
            String method,
            String path,
            String permission,
            String level,
            BiFunction<HostedRepository, Request, Response> handler) {
        routes.add(new Route(method, Pattern.compile(REPOSITORY + path), request -> {
            if (!(request.caller() instanceof Caller.Installation caller)) {
                return Response.refused(401, "Requires authentication");
            }
            String name = request.part(0) + "/" + request.part(1);
            boolean reads = method.equals("GET");
            Optional<HostedRepository> repository = hosting.find(name)
                    .filter(found -> caller.repositories().contains(found.id()) || (reads && found.isPublic()));
            if (repository.isEmpty()) {
                return Response.notFound();
            }
            if (!caller.may(permission, level)) {
                return Response.refused(403, "Resource not accessible by integration");
            }
            if (repository.get().isArchived() && !reads) {
                return Response.refused(403, "Repository was archived so is read-only.");
            }
            List<String> rest = request.parts().subList(2, request.parts().size());
            return handler.apply(repository.get(), request.with(rest));
        }));
    }
}
