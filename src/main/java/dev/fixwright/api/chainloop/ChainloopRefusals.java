package dev.fixwright.api.chainloop;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Refusal;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.util.Map;

/** As a gateway before gRPC says no: its code, a message, and details. */
final class ChainloopRefusals implements Refusal.Shape {
    private static final int BAD_REQUEST = 400;

    private static final Schema ANY = Schema.object()
            .named("protobufAny")
            .allows("@type", Schema.text())
            .keyword(
                    "additionalProperties",
                    JsonNodeFactory.instance.objectNode().put("type", "object"));

    private static final Schema STATUS = Schema.object()
            .named("rpcStatus")
            .allows("code", Schema.whole().format("int32"))
            .allows("message", Schema.text())
            .allows("details", Schema.list(ANY));

    /** What every route may answer. */
    static final Map<String, Route.Reply> ALWAYS = Map.of(
            "400",
            new Route.Reply(
                    "Bad Request - The request was invalid or cannot be served.",
                    fixed("BadRequestResponse", "Response for bad request", 3, "INVALID_ARGUMENT")),
            "401",
            new Route.Reply(
                    "Unauthorized - Authentication is required.",
                    fixed("UnauthorizedResponse", "Response for unauthorized access", 16, "UNAUTHENTICATED")),
            "403",
            new Route.Reply(
                    "Forbidden - You do not have permission to access this resource.",
                    fixed("PermissionDeniedResponse", "Response for permission denied", 7, "PERMISSION_DENIED")),
            "500",
            new Route.Reply(
                    "Internal Server Error - An unexpected error occurred on the server.",
                    fixed("InternalServerErrorResponse", "Response for internal server error", 13, "INTERNAL_ERROR")),
            "default",
            new Route.Reply("An unexpected error response.", STATUS));

    private static Schema fixed(String name, String description, int code, String word) {
        return Schema.object()
                .named("v1" + name)
                .titled(name)
                .described(description)
                .requires(
                        "code",
                        Schema.whole()
                                .format("int32")
                                .orElse(IntNode.valueOf(code))
                                .described("The error code indicating the type of error. It's fixed to " + code
                                        + ", which is the code for " + word + "."))
                .requires(
                        "message",
                        Schema.text().described("A human-readable message providing more details about the error."))
                .allows("details", Schema.list(Schema.text()).described("Additional details about the error."));
    }

    @Override
    public Answer answer(Refusal refusal) {
        int status = status(refusal.kind());
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("code", code(refusal.kind()))
                .put("message", refusal.reason());
        body.putArray("details");
        if (status == BAD_REQUEST) {
            refusal.problems()
                    .forEach(problem -> body.withArray("details")
                            .add(String.join(".", problem.place()) + ": " + problem.message()));
        } else if (refusal.kind() == Refusal.Kind.INTERNAL) {
            body.withArray("details").add("request " + refusal.requestId());
        }
        return Answer.json(status, body);
    }

    private static int status(Refusal.Kind kind) {
        return kind == Refusal.Kind.INVALID ? BAD_REQUEST : kind.status();
    }

    /** Of gRPC. */
    private static int code(Refusal.Kind kind) {
        return switch (kind) {
            case MALFORMED, UNREADABLE, INVALID, WRONG_TYPE, TOO_LARGE -> 3;
            case NOT_FOUND -> 5;
            case CONFLICT -> 6;
            case FORBIDDEN -> 7;
            case TOO_MANY -> 8;
            case METHOD_NOT_ALLOWED -> 12;
            case INTERNAL -> 13;
            case UNAVAILABLE -> 14;
            case UNAUTHENTICATED -> 16;
        };
    }
}
