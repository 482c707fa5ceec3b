package dev.fixwright.api.devin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Refusal;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.util.List;
import java.util.Map;

/** As FastAPI says no: a text in {@code detail}, or for what is wrong with a request, the list of it. */
final class DevinRefusals implements Refusal.Shape {
    private static final int UNPROCESSABLE = 422;

    private static final Schema SAID = Schema.object()
            .named("ErrorResponse")
            .requires("detail", Schema.text().titled("Detail").described("What is the matter, for people."))
            .keyword("additionalProperties", BooleanNode.TRUE);

    private static final Schema VALIDATION_ERROR = Schema.object()
            .named("ValidationError")
            .titled("ValidationError")
            .requires(
                    "loc",
                    Schema.list(Schema.anyOf(Schema.text(), Schema.whole())).titled("Location"))
            .requires("msg", Schema.text().titled("Message"))
            .requires("type", Schema.text().titled("Error Type"));

    static final Schema HTTP_VALIDATION_ERROR = Schema.object()
            .named("HTTPValidationError")
            .titled("HTTPValidationError")
            .allows("detail", Schema.list(VALIDATION_ERROR).titled("Detail"));

    /** What every route may answer. */
    static final Map<String, Route.Reply> ALWAYS = Map.of(
            "401", new Route.Reply("No valid token was sent.", SAID),
            "403", new Route.Reply("The token's holder may not do this.", SAID),
            "404", new Route.Reply("There is no such thing, or none that the token's holder may see.", SAID),
            "422", new Route.Reply("Validation Error", HTTP_VALIDATION_ERROR),
            "429", new Route.Reply("Too many changes, or wrong credentials; Retry-After says when to go on.", SAID),
            "500", new Route.Reply("A fault inside Fixwright.", SAID),
            "503", new Route.Reply("The database does not answer; nothing was changed.", SAID));

    @Override
    public Answer answer(Refusal refusal) {
        int status = refusal.kind() == Refusal.Kind.UNREADABLE
                ? UNPROCESSABLE
                : refusal.kind().status();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (status == UNPROCESSABLE) {
            body.set("detail", problems(refusal));
        } else {
            body.put("detail", refusal.reason());
        }
        refusal.existing().ifPresent(session -> body.put("session_id", session));
        if (refusal.kind() == Refusal.Kind.INTERNAL) {
            body.put("request_id", refusal.requestId());
        }
        return Answer.json(status, body);
    }

    private static ArrayNode problems(Refusal refusal) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        List<Problem> problems = refusal.problems().isEmpty()
                ? List.of(new Problem(List.of("body"), refusal.reason(), "value_error"))
                : refusal.problems();
        problems.forEach(problem -> {
            ObjectNode one = list.addObject();
            problem.place().forEach(step -> add(one.withArray("loc"), step));
            one.put("msg", problem.message()).put("type", problem.type());
        });
        return list;
    }

    private static void add(ArrayNode place, String step) {
        if (step.matches("[0-9]{1,9}")) {
            place.add(Integer.parseInt(step));
        } else {
            place.add(step);
        }
    }
}
