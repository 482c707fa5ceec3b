package dev.fixwright.api.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.access.Access;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.Caller;
import dev.fixwright.access.IssuedToken;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Permission;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import dev.fixwright.access.TokenPrefix;
import dev.fixwright.api.Answer;
import dev.fixwright.api.Parameter;
import dev.fixwright.api.Request;
import dev.fixwright.api.Route;
import dev.fixwright.api.Schema;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** /admin/tokens. */
final class TokenRoutes {
    private static final String PATH = AdminFace.PREFIX + "/tokens";
    private static final String TAG = "tokens";

    private final Access access;
    private final Belonging belonging;
    private final InstantSource clock;

    TokenRoutes(Access access, InstantSource clock) {
        this.access = access;
        this.belonging = new Belonging(access.tenants());
        this.clock = clock;
    }

    List<Route> all() {
        return List.of(list(), create(), revoke());
    }

    private Route list() {
        return Route.get(PATH)
                .called("listTokens", TAG, "Lists tokens, those that ended among them")
                .needs(Permission.MANAGE_ACCESS)
                .takes(Page.after(AccessJson.TOKEN_ID), Page.limit())
                .answers(200, "Tokens, in the order of their ids", Page.schema("TokenList", AccessJson.TOKEN))
                .by(request -> Page.answer(
                        request,
                        (after, most) -> access.tokens()
                                .after(after, most, request.caller().tenants()),
                        AccessToken::id,
                        AccessToken::json));
    }

    private Route create() {
        Schema order = Belonging.fields(Schema.object().named("NewToken"))
                .allows(
                        "principal",
                        Schema.text()
                                .matching(AccessJson.PRINCIPAL_ID)
                                .described("Somebody who is known; else a principal of that name is made with it."))
                .allows(
                        "prefix",
                        Schema.word(Arrays.stream(TokenPrefix.values())
                                        .map(TokenPrefix::word)
                                        .toList())
                                .described("What the token begins with; fwt where nothing is said."))
                .allows(
                        "expiresAt",
                        AccessJson.moment()
                                .described("In a year where nothing is said; null: never.")
                                .orNull());
        return Route.post(PATH)
                .called("createToken", TAG, "Makes a token, and a principal where none is named")
                .needs(Permission.MANAGE_ACCESS)
                .showingSecret()
                .takes(order, "The token")
                .answers(
                        201,
                        "The token, with its text, which is never shown again",
                        Schema.object()
                                .named("IssuedToken")
                                .requires("token", AccessJson.TOKEN)
                                .requires("text", Schema.text()))
                .by(this::created);
    }

    private Answer created(Request request) {
        Caller caller = request.caller();
        NewToken wanted = new NewToken(
                request.field("name").orElseThrow(),
                request.field("prefix").flatMap(TokenPrefix::of).orElse(TokenPrefix.FWT),
                expiry(request));
        IssuedToken issued = request.field("principal")
                .map(id -> access.tokens().issue(caller.actor(), caller.tenants(), id, wanted))
                .orElseGet(() -> access.tokens().issue(caller.actor(), belonging.wanted(request), wanted));
        ObjectNode body = AccessJson.object();
        body.set("token", issued.token().json());
        return Answer.json(201, body.put("text", issued.text().reveal()));
    }

    private Optional<Instant> expiry(Request request) {
        if (!request.body().has("expiresAt")) {
            return Optional.of(NewToken.usualExpiry(clock.instant()));
        }
        Optional<Instant> moment = request.field("expiresAt").map(TokenRoutes::instant);
        if (moment.filter(at -> !at.isAfter(clock.instant())).isPresent()) {
            throw invalid("It has to be in the future");
        }
        return moment;
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw invalid("It has to be a moment such as 2027-01-31T12:00:00Z");
        }
    }

    private static RefusedException invalid(String message) {
        return RefusedException.invalid(
                "expiresAt: " + message, new Problem(List.of("body", "expiresAt"), message, "datetime"));
    }

    private Route revoke() {
        return Route.delete(PATH + "/{token}")
                .called("revokeToken", TAG, "Ends a token at once")
                .needs(Permission.MANAGE_ACCESS)
                .takes(Parameter.path("token", "Its id", Schema.text().atMost(100)))
                .answers(200, "The token as it is now", AccessJson.TOKEN)
                .by(request -> Answer.ok(access.tokens()
                        .revoke(request.caller().actor(), request.caller().tenants(), request.text("token"))
                        .json()));
    }
}
