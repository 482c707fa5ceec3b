package dev.fixwright.api;

import dev.fixwright.access.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that a face can be asked for: what serves it, and what its document says of it. Every method but the accessors
 * answers a changed copy.
 *
 * @param replies by status, or {@code default}
 */
public record Route(
        Outline outline,
        Demands demands,
        List<Parameter> parameters,
        Optional<Body> body,
        Map<String, Reply> replies,
        Handler handler) {

    /**
     * What a route is called.
     *
     * @param path with {@code {names}} in it
     * @param id names the operation in clients that are made from the document
     */
    public record Outline(String method, String path, String id, String tag, String summary, String description) {}

    /**
     * What is asked of a request.
     *
     * @param permission none for what every known caller may do
     * @param writes counted against the budget of writes
     * @param secret its answer holds a secret that is shown once, and is never kept
     */
    public record Demands(Optional<Permission> permission, boolean writes, boolean secret) {}

    /**
     * What a route wants to be sent.
     *
     * @param most bytes, before and after they are unpacked
     */
    public record Body(Schema schema, String description, boolean required, int most) {}

    /** One possible answer. */
    public record Reply(String description, String type, Schema schema) {
        /** With a JSON body. */
        public Reply(String description, Schema schema) {
            this(description, Answer.JSON, schema);
        }

        /** With a body of another type, to be kept as it is. */
        public static Reply download(String description, String type) {
            return new Reply(description, type, Schema.text().format("binary"));
        }
    }

    /** Answers a request that was let in and is as described. */
    public interface Handler {
        Answer answer(Request request);
    }

    static final int SMALL_BODY = 1024 * 1024;

    public Route {
        parameters = List.copyOf(parameters);
        replies = Map.copyOf(replies);
    }

    private static Route of(String method, String path, boolean writes) {
        return new Route(
                new Outline(method, path, "", "", "", ""),
                new Demands(Optional.empty(), writes, false),
                List.of(),
                Optional.empty(),
                Map.of(),
                request -> {
                    throw new IllegalStateException("nothing answers " + method + " " + path);
                });
    }

    public static Route get(String path) {
        return of("GET", path, false);
    }

    /** Changes something; see {@link #reading} for the others. */
    public static Route post(String path) {
        return of("POST", path, true);
    }

    public static Route put(String path) {
        return of("PUT", path, true);
    }

    public static Route delete(String path) {
        return of("DELETE", path, true);
    }

    /** The same with a name: the id of the operation, the group that it is shown in, and a short title. */
    public Route called(String id, String tag, String summary) {
        return with(new Outline(outline.method, outline.path, id, tag, summary, outline.description));
    }

    public Route described(String description) {
        return with(new Outline(outline.method, outline.path, outline.id, outline.tag, outline.summary, description));
    }

    /** The same under another path, with another id where clients would confuse them. */
    public Route at(String path, String id) {
        return with(new Outline(outline.method, path, id, outline.tag, outline.summary, outline.description));
    }

    public Route needs(Permission permission) {
        return with(new Demands(Optional.of(permission), demands.writes, demands.secret));
    }

    /** Only reads, whatever its method says. */
    public Route reading() {
        return with(new Demands(demands.permission, false, demands.secret));
    }

    public Route showingSecret() {
        return with(new Demands(demands.permission, demands.writes, true));
    }

    public Route takes(Parameter... more) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return new Route(outline, demands, all, body, replies, handler);
    }

    /** A JSON body that must be there. */
    public Route takes(Schema schema, String description) {
        return takes(new Body(schema, description, true, SMALL_BODY));
    }

    public Route takes(Body newBody) {
        return new Route(outline, demands, parameters, Optional.of(newBody), replies, handler);
    }

    public Route answers(int status, String description, Schema schema) {
        return answers(Integer.toString(status), new Reply(description, schema));
    }

    public Route answers(String status, Reply reply) {
        Map<String, Reply> more = new TreeMap<>(replies);
        more.put(status, reply);
        return new Route(outline, demands, parameters, body, more, handler);
    }

    public Route by(Handler newHandler) {
        return new Route(outline, demands, parameters, body, replies, newHandler);
    }

    private Route with(Outline newOutline) {
        return new Route(newOutline, demands, parameters, body, replies, handler);
    }

    private Route with(Demands newDemands) {
        return new Route(outline, newDemands, parameters, body, replies, handler);
    }

    List<Parameter> parameters(Parameter.Place place) {
        return parameters.stream()
                .filter(parameter -> parameter.place() == place)
                .toList();
    }
}
