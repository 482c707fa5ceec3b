package dev.fixwright.api.setup;

import dev.fixwright.registration.Attempt;
import dev.fixwright.registration.GitHubSite;
import dev.fixwright.registration.Registrar;
import dev.fixwright.registration.Registration;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * /setup: shows the way to GitHub and back to whoever has the code that the server printed. Once there is an app every
 * address of it answers 410.
 */
public final class SetUpEndpoint {
    static final String COOKIE = "fixwright_setup";

    private static final Logger LOG = LoggerFactory.getLogger(SetUpEndpoint.class);
    private static final String CLOSED = "This server is connected to a GitHub App. The set-up page is closed.\n";

    private final Registrar registrar;
    private final Choice choice;
    private final BooleanSupplier closed;
    private final Consumer<Registration> connected;
    private final SetUpCode code;
    private final Browsers browsers;

    private SetUpEndpoint(
            Registrar registrar,
            Choice choice,
            BooleanSupplier closed,
            Consumer<Registration> connected,
            SetUpCode code,
            Browsers browsers) {
        this.registrar = registrar;
        this.choice = choice;
        this.closed = closed;
        this.connected = connected;
        this.code = code;
        this.browsers = browsers;
    }

    /**
     * What the pages lead to.
     *
     * @param closed whether there is an app
     * @param connected starts what there is only with an app
     */
    public record Effect(BooleanSupplier closed, Consumer<Registration> connected) {}

    /** {@code printed} is given each code that is good from then on. */
    public static SetUpEndpoint open(
            Registrar registrar,
            List<GitHubSite> sites,
            Optional<URI> publicAddress,
            Effect effect,
            InstantSource clock,
            Consumer<String> printed) {
        return new SetUpEndpoint(
                registrar,
                new Choice(sites, publicAddress),
                effect.closed(),
                effect.connected(),
                new SetUpCode(clock, printed),
                new Browsers(clock));
    }

    /** The addresses of a server that has its app from the start. */
    public static void closedRoutes(JavalinConfig config) {
        config.routes.get("/setup", SetUpEndpoint::gone);
        config.routes.get("/setup/callback", SetUpEndpoint::gone);
        config.routes.post("/setup/{step}", SetUpEndpoint::gone);
    }

    public void routes(JavalinConfig config) {
        config.routes.get("/setup", context -> whileOpen(context, this::begin));
        config.routes.get("/setup/callback", context -> whileOpen(context, this::finish));
        config.routes.post("/setup/code", context -> whileOpen(context, fromHere(this::admit)));
        config.routes.post("/setup/app", context -> whileOpen(context, fromHere(this::choose)));
    }

    private void whileOpen(Context context, Consumer<Context> step) {
        if (closed.getAsBoolean()) {
            gone(context);
        } else {
            step.accept(context);
        }
    }

    /** A neighbour under the same domain gets the cookie sent, too, and its own address would become where codes go to. */
    private static Consumer<Context> fromHere(Consumer<Context> step) {
        return context -> {
            String from = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("none");
            if (from.equals("same-origin") || from.equals("none")) {
                step.accept(context);
            } else {
                SetUpPages.refused("This form was sent by another site.", Optional.of("Begin again"))
                        .answer(context, 403);
            }
        };
    }

    private static void gone(Context context) {
        Page.headers(context, Optional.empty());
        context.status(410).contentType("text/plain; charset=utf-8").result(CLOSED);
    }

    private void begin(Context context) {
        if (browsers.knows(browser(context))) {
            SetUpPages.choose(choice, proposed(context), registrar.leftBehind()).answer(context, 200);
        } else {
            SetUpPages.askForCode(List.of()).answer(context, 200);
        }
    }

    private void admit(Context context) {
        String typed = Optional.ofNullable(context.formParam("code")).orElse("");
        SetUpCode.Answer answer = code.redeem(context.req().getRemoteAddr(), typed);
        if (answer == SetUpCode.Answer.RIGHT) {
            LOG.info("set-up code used from={}", context.req().getRemoteAddr());
            Cookie cookie = new Cookie(COOKIE, browsers.admit());
            cookie.setPath("/setup");
            cookie.setMaxAge((int) Browsers.LIFE.toSeconds());
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.LAX);
            cookie.setSecure(isSecure(address(context))
                    || choice.publicAddress().filter(SetUpEndpoint::isSecure).isPresent());
            Page.headers(context, Optional.empty());
            context.cookie(cookie).status(303).header("Location", "/setup");
            return;
        }
        boolean tooMany = answer == SetUpCode.Answer.TOO_MANY;
        LOG.warn("set-up code refused from={} because=\"{}\"", context.req().getRemoteAddr(), answer);
        SetUpPages.askForCode(List.of(
                        tooMany
                                ? "That is not the code, and there were too many wrong ones from your address. The newest"
                                        + " one that the server printed is good at any time."
                                : "That is not the code. The newest one that the server printed counts."))
                .answer(context, tooMany ? 429 : 403);
    }

    private static boolean isSecure(URI address) {
        return "https".equals(address.getScheme());
    }

    private void choose(Context context) {
        String browser = browser(context);
        if (!browsers.knows(browser)) {
            SetUpPages.askForCode(List.of("Enter the code first; one is good for an hour."))
                    .answer(context, 403);
            return;
        }
        Choice.Made made = choice.of(context);
        if (made.attempt().isEmpty()) {
            SetUpPages.choose(choice, proposed(context), made.problems()).answer(context, 422);
            return;
        }
        Attempt attempt = made.attempt().get();
        SetUpPages.send(attempt, address(context), registrar.begin(browser, attempt))
                .answer(context, 200);
    }

    private void finish(Context context) {
        Registrar.Outcome outcome = registrar.finish(browser(context), query(context, "state"), query(context, "code"));
        if (outcome instanceof Registrar.Refused refused) {
            SetUpPages.refused(refused.why(), refused.again() ? Optional.empty() : Optional.of("Begin again"))
                    .answer(context, refused.again() ? 503 : 409);
            return;
        }
        Registrar.Connected done = (Registrar.Connected) outcome;
        List<String> told = new ArrayList<>();
        try {
            connected.accept(done.registration());
        } catch (RuntimeException e) {
            LOG.error("the app is stored and could not be started", e);
            told.add("The app is stored, but could not be started; the log says why. Start this server again.");
        }
        SetUpPages.connected(done, told).answer(context, told.isEmpty() ? 200 : 500);
    }

    private static String browser(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    }

    private static String query(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("");
    }

    private String proposed(Context context) {
        return choice.publicAddress().orElseGet(() -> address(context)).toString();
    }

    /**
     * Where this browser reaches this server, and so where GitHub has to send it back to: the cookie stays there. The
     * browser itself says so with a form; a proxy may know the host by another name.
     */
    private URI address(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("localhost");
        String proxied =
                Optional.ofNullable(context.header("X-Forwarded-Proto")).orElse("http");
        return Addresses.bare(Optional.ofNullable(context.header("Origin")).orElse(""))
                .or(() -> choice.publicAddress()
                        .filter(address -> address.getRawAuthority().equals(host)))
                .or(() -> Addresses.bare(proxied + "://" + host))
                .orElseGet(() -> URI.create("http://localhost/"));
    }
}
