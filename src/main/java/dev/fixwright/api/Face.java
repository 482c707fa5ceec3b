package dev.fixwright.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One of the shapes in which Fixwright can be talked to: everything below one path prefix. What it serves and what its
 * document says are made from the same routes, so that there is no route without a description.
 */
public final class Face {
    private static final String DOCUMENT = "/openapi.json";
    private static final String PAGE = "/docs";

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.OPTIONS);

    /**
     * What the document says of the face as a whole.
     *
     * @param prefix such as {@code /v3}; every route begins with it
     * @param alsoUnder another prefix, or empty: every route is served there too
     * @param openApi the version of the document
     */
    public record About(
            String prefix, String alsoUnder, String openApi, String title, String version, String description) {}

    /**
     * What all routes of a face have in common.
     *
     * @param security the security schemes of its document, one line of it each, by name
     * @param always what every route may answer, by status
     * @param headers of every answer
     */
    public record Manners(
            Map<String, Schema> security,
            Map<String, Route.Reply> always,
            Map<String, String> headers,
            Refusal.Shape shape) {}

    private final About about;
    private final Manners manners;
    private final List<Route> routes;
    private final Reception reception;

    public Face(About about, Manners manners, Entrance entrance, List<Route> routes) {
        this.about = about;
        this.manners = manners;
        this.routes =
                routes.stream().sorted(Comparator.comparing(Face::namesInPath)).toList();
        this.reception = new Reception(entrance, manners.shape(), manners.headers());
    }

    /** A path without names goes before one with names that would match it too. */
    private static long namesInPath(Route route) {
        return route.outline().path().chars().filter(letter -> letter == '{').count();
    }

    /** Those that it answers, under its own prefix. */
    public List<Route> described() {
        return routes;
    }

    public void routes(JavalinConfig config) {
        config.jetty.modifyServer(server -> EarlyRefusals.of(server).speak(about.prefix(), manners));
        serve(config, routes, about.prefix());
        if (!about.alsoUnder().isEmpty()) {
            config.jetty.modifyServer(server -> EarlyRefusals.of(server).speak(about.alsoUnder(), manners));
            List<Route> moved = routes.stream()
                    .map(route -> route.at(
                            about.alsoUnder()
                                    + route.outline()
                                            .path()
                                            .substring(about.prefix().length()),
                            route.outline().id()))
                    .toList();
            serve(config, moved, about.alsoUnder());
        }
    }

    private void serve(JavalinConfig config, List<Route> served, String prefix) {
        byte[] document = new OpenApi(about, manners).write(served).toString().getBytes(StandardCharsets.UTF_8);
        byte[] page = new DocumentPage(about, prefix + DOCUMENT).write(served);
        publish(config, prefix + DOCUMENT, published(Answer.JSON, document));
        publish(
                config,
                prefix + PAGE,
                published("text/html; charset=utf-8", page)
                        .header("Content-Security-Policy", DocumentPage.CONTENT_POLICY));
        served.forEach(route -> serve(config, route));
        METHODS.forEach(method -> {
            if (served.stream().noneMatch(route -> isAt(route, method, prefix))) {
                config.routes.addHttpHandler(method, prefix, context -> miss(context, served, prefix));
            }
            config.routes.addHttpHandler(method, prefix + "/*", context -> miss(context, served, prefix));
        });
    }

    private static boolean isAt(Route route, HandlerType method, String path) {
        String served = method.equals(HandlerType.HEAD) ? HandlerType.GET.name() : method.name();
        return route.outline().method().equals(served) && route.outline().path().equals(path);
    }

    private void serve(JavalinConfig config, Route route) {
        HandlerType method = HandlerType.findOrCreate(route.outline().method());
        config.routes.addHttpHandler(method, route.outline().path(), context -> reception.receive(context, route));
        if (method.equals(HandlerType.GET)) {
            config.routes.addHttpHandler(
                    HandlerType.HEAD, route.outline().path(), context -> reception.receive(context, route));
        }
    }

    private static Answer published(String type, byte[] content) {
        return Answer.of(type, content).header("Cache-Control", "public, max-age=300");
    }

    private void publish(JavalinConfig config, String path, Answer answer) {
        for (HandlerType method : List.of(HandlerType.GET, HandlerType.HEAD)) {
            config.routes.addHttpHandler(method, path, context -> reception.give(context, answer));
        }
    }

    private void miss(Context context, List<Route> served, String prefix) {
        Set<String> methods = new TreeSet<>(served.stream()
                .filter(route -> matches(route, context.path()))
                .map(route -> route.outline().method())
                .toList());
        if (context.path().equals(prefix + DOCUMENT) || context.path().equals(prefix + PAGE)) {
            methods.add("GET");
        }
        if (methods.isEmpty()) {
            reception.turnAway(context, Refusal.Kind.NOT_FOUND, "There is nothing at this address.");
            return;
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        context.header("Allow", String.join(", ", methods));
        if (context.method().equals(HandlerType.OPTIONS)) {
            reception.give(context, new Answer(204, Answer.JSON, new byte[0], Map.of()));
        } else {
            reception.turnAway(
                    context,
                    Refusal.Kind.METHOD_NOT_ALLOWED,
                    "This address takes " + String.join(" or ", methods) + " only.");
        }
    }

    private static boolean matches(Route route, String path) {
        String pattern =
                Pattern.compile("\\{[^}]+}").matcher(route.outline().path()).replaceAll("\\\\E[^/]+\\\\Q");
        return Pattern.matches("\\Q" + pattern + "\\E/?", path);
    }
}
