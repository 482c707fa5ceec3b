package dev.fixwright.registration;

import dev.fixwright.database.Database;
import dev.fixwright.secret.Secret;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a person's choice to GitHub and the app's key home. One app for good; safe for many threads and nodes. */
public final class Registrar {
    private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

    private final AppHost host;
    private final Registrations registrations;
    private final Attempts attempts;
    private final Predicate<Secret> strong;

    /** @param strong whether a webhook secret is hard to guess; another one is set where GitHub's is not */
    public Registrar(
            AppHost host,
            Registrations registrations,
            Database database,
            Predicate<Secret> strong,
            InstantSource clock) {
        this.host = host;
        this.registrations = registrations;
        this.attempts = new Attempts(database, clock);
        this.strong = strong;
    }

    /** How a set-up ended. */
    public sealed interface Outcome {}

    /**
     * The app is stored.
     *
     * @param told what was changed at GitHub and what is left to do
     */
    public record Connected(Registration registration, List<String> told) implements Outcome {
        public Connected {
            told = List.copyOf(told);
        }
    }

    /** There is no new app, for a reason that says what to do. {@code again}: the same request may succeed later. */
    public record Refused(String why, boolean again) implements Outcome {}

    /** Notes what that browser chose. Answers the state that it has to bring back from GitHub. */
    public String begin(String browser, Attempt attempt) {
        String state = random();
        attempts.begin(state, browser, attempt);
        return state;
    }

    /** A text that nobody guesses. */
    public static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What earlier set-ups that were cut off may have left at GitHub, for people. */
    public List<String> leftBehind() {
        return attempts.cutOff().stream()
                .map(attempt ->
                        "An earlier set-up was cut off after GitHub had made an app and before its key was stored."
                                + " If there is an app that you do not need on " + attempt.apps()
                                + ", delete it there.")
                .distinct()
                .toList();
    }

    /** Ends what {@link #begin} began, with what GitHub had the browser bring back. */
    public Outcome finish(String browser, String state, String code) {
        Optional<Attempt> claimed = attempts.claim(state, browser);
        if (claimed.isEmpty()) {
            return new Refused(
                    attempts.isClaimed(state, browser)
                            ? "This answer of GitHub was used already. If this server has no app now, the set-up was cut off"
                                    + " before its key was stored: delete the app on GitHub and begin again."
                            : "This answer of GitHub belongs to no set-up that this browser began within the last hour."
                                    + " Begin again; an app that GitHub has just made can be deleted there.",
                    false);
        }
        try {
            return exchanged(claimed.get(), state, code);
        } catch (RuntimeException e) {
            LOG.error("the new app could not be stored", e);
            attempts.end(state);
            return new Refused(
                    "GitHub has made the app, but its key could not be stored; the log says why. Delete the app on "
                            + claimed.get().apps() + " and begin again.",
                    false);
        }
    }

    /** One at a time: of two that come at once the second finds the first one's app before GitHub is asked. */
    private synchronized Outcome exchanged(Attempt attempt, String state, String code) {
        Optional<Registration> already = registrations.current();
        if (already.isPresent()) {
            attempts.end(state);
            return superfluous(already.get(), "The app that you have just made", attempt);
        }
        AppHost.Exchange answer = host.exchange(attempt.site(), code);
        if (answer instanceof AppHost.NoAnswer none) {
            attempts.release(state);
            return new Refused(
                    none.why()
                            + " GitHub's code is good for an hour after the app was made: reload this page to try again.",
                    true);
        }
        if (answer instanceof AppHost.Spent spent) {
            attempts.end(state);
            return new Refused(
                    spent.why() + " A code can be used once and within an hour. If the app is on " + attempt.apps()
                            + ", delete it there, and begin again.",
                    false);
        }
        return stored(attempt, state, (AppHost.Made) answer);
    }

    private Outcome stored(Attempt attempt, String state, AppHost.Made made) {
        Secret secret = made.webhookSecret().filter(strong).orElseGet(() -> new Secret(random()));
        Registration registration = new Registration(made.app(), attempt.publicAddress(), made.key(), secret);
        boolean kept = registrations.keep(registration);
        attempts.end(state);
        if (!kept) {
            return superfluous(
                    registrations.current().orElseThrow(),
                    "The app " + made.app().slug(),
                    attempt);
        }
        LOG.info("GitHub App registered app=\"{}\" webhook={}", registration.app(), registration.webhook());
        boolean ours = !made.webhookSecret().equals(Optional.of(secret));
        return new Connected(registration, host.settle(registration, ours));
    }

    private static Outcome superfluous(Registration registration, String other, Attempt attempt) {
        return new Refused(
                "This server is connected to the app " + registration.app().slug() + " already. " + other
                        + " is not used: delete it on " + attempt.apps() + ".",
                false);
    }
}
