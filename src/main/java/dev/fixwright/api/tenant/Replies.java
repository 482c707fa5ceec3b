package dev.fixwright.api.tenant;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Refusal;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.util.List;
import java.util.Map;

/** What this face says when it says no. */
final class Replies {
    private static final Schema PROBLEM = Schema.object()
            .named("ValidationError")
            .requires("loc", Schema.list(Schema.anyOf(Schema.text(), Schema.whole())))
            .requires("msg", Schema.text())
            .requires("type", Schema.text());

    private static final Schema DETAIL = Schema.object()
            .named("Detail")
            .requires("detail", Schema.text().described("What is the matter, for people."))
            .allows("existingId", Schema.text().described("What stands against it."))
            .requires("requestId", Schema.text());

    private static final Schema PROBLEMS = Schema.object()
            .named("HTTPValidationError")
            .requires("detail", Schema.list(PROBLEM))
            .requires("requestId", Schema.text());

    private static final Schema FAULT = Schema.object()
            .named("Fault")
            .requires("status", Schema.word(List.of("error")))
            .requires("message", Schema.text())
            .requires("requestId", Schema.text());

    /** What every route may answer. */
    static final Map<String, Route.Reply> ALWAYS = Map.of(
            "401", new Route.Reply("Missing or invalid credential.", DETAIL),
            "403", new Route.Reply("The credential's role may not do this.", DETAIL),
            "404", new Route.Reply("There is no such thing, or none of this tenant.", DETAIL),
            "409", new Route.Reply("Something that exists stands against it.", DETAIL),
            "413", new Route.Reply("The body is too large.", DETAIL),
            "415", new Route.Reply("The body is not JSON in UTF-8, plain or packed with gzip.", DETAIL),
            "422", new Route.Reply("The request is not what is described.", PROBLEMS),
            "429", new Route.Reply("Too many writes, or wrong credentials; Retry-After says how long to wait.", DETAIL),
            "500", new Route.Reply("A fault of the server; name the requestId when you report it.", FAULT),
            "503", new Route.Reply("The database does not answer just now.", DETAIL));

    private Replies() {}

    static Answer of(Refusal refusal) {
        return switch (refusal.kind()) {
            case INTERNAL -> Answer.json(500, fault(refusal));
            case INVALID, UNREADABLE -> Answer.json(422, problems(refusal));
            default -> Answer.json(refusal.kind().status(), detail(refusal));
        };
    }

    private static ObjectNode fault(Refusal refusal) {
        return object().put("status", "error").put("message", refusal.reason()).put("requestId", refusal.requestId());
    }

    private static ObjectNode detail(Refusal refusal) {
        ObjectNode body = object().put("detail", refusal.reason());
        refusal.existing().ifPresent(id -> body.put("existingId", id));
        return body.put("requestId", refusal.requestId());
    }

    private static ObjectNode problems(Refusal refusal) {
        ObjectNode body = object();
        ArrayNode list = body.putArray("detail");
        List<Problem> problems = refusal.problems().isEmpty()
                ? List.of(new Problem(List.of("body"), refusal.reason(), "value_error"))
                : refusal.problems();
        for (Problem problem : problems) {
            ObjectNode one = list.addObject();
            ArrayNode place = one.putArray("loc");
            problem.place().forEach(step -> add(place, step));
            one.put("msg", problem.message()).put("type", problem.type());
        }
        return body.put("requestId", refusal.requestId());
    }

    /** A place in a list, or in a text, is a number. */
    private static void add(ArrayNode place, String step) {
        if (step.matches("[0-9]{1,9}")) {
            place.add(Integer.parseInt(step));
        } else {
            place.add(step);
        }
    }

    /** An object that says that all went well. */
    static ObjectNode success() {
        return object().put("status", "success");
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
