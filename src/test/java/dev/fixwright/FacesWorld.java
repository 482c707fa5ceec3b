package dev.fixwright;

import dev.fixwright.access.Role;
import dev.fixwright.api.Api;
import dev.fixwright.api.DocumentedFace;
import dev.fixwright.database.DatabaseAddress;
import dev.fixwright.github.standin.GitHubStandIn;
import dev.fixwright.github.standin.HostedRepository;
import dev.fixwright.github.standin.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One server with one database and one stand-in for GitHub, on which sequence after sequence runs, each in tenants of its own. */
final class FacesWorld implements AutoCloseable {
    private final StoryClock clock = new StoryClock();
    private final GitHubStandIn gitHub = GitHubStandIn.start(0, clock);
    private final DatabaseAddress address;
    private StoryBot bot;
    private final DocumentedFace devin;
    private final DocumentedFace chainloop;
    private final DocumentedFace tenant;
    private final List<Runnable> heard = new ArrayList<>();
    private long installation = 1000;

    FacesWorld(DatabaseAddress address) {
        this.address = address;
        start();
        devin = DocumentedFace.of(bot.api(), "/v3");
        chainloop = DocumentedFace.of(bot.api(), "/v1");
        tenant = DocumentedFace.of(bot.api(), "/tenant");
    }

    private void start() {
        bot = StoryBot.asking(gitHub, address, clock);
        gitHub.outbox().deliverTo(bot.webhook(), LocalBot.SECRET);
    }

    /** The server ends in good order and begins anew. */
    void restart() {
        bot.close();
        start();
    }

    /** What sequences before this one left behind is of no interest any more. */
    void forget() {
        heard.clear();
        bot.forgetWaiting();
        gitHub.outbox().lose();
        gitHub.transcript().clear();
    }

    long newInstallation() {
        return installation++;
    }

    HostedRepository repository(long owner, String name) {
        return gitHub.repository("owner" + owner, name, owner);
    }

    /** A credential with its text. */
    record Key(String token, String text) {}

    Key key(String of, Role role) {
        return bot.key(Optional.of(of), role);
    }

    void revoke(Key key) {
        bot.revoke(key.token());
    }

    /** All that the credential may write within a minute is written, but for so much. */
    void exhaust(Key key, int left) {
        bot.exhaust(key.text(), left);
    }

    /** The faces as somebody sees them. */
    Faces as(Key key) {
        Api api = bot.api().as(key.text());
        return new Faces(devin.as(api), chainloop.as(api), tenant.as(api));
    }

    /** Without a credential. */
    Api api() {
        return bot.api();
    }

    record Faces(DocumentedFace devin, DocumentedFace chainloop, DocumentedFace tenant) {}

    /** How many answers were held against the documents so far. */
    long answers() {
        return devin.answers() + chainloop.answers() + tenant.answers();
    }

    Instant now() {
        return clock.instant();
    }

    void skip(Duration duration) {
        clock.skip(duration);
    }

    /** GitHub tells what has happened, and the bot does what there is to be done within half a minute. */
    void hear() {
        hearNow();
        clock.skip(Duration.ofSeconds(30));
        hearNow();
        heard.forEach(Runnable::run);
    }

    /** What follows for what is expected whenever the bot has done what there is to be done. */
    void whenHeard(Runnable consequence) {
        heard.add(consequence);
    }

    private void hearNow() {
        int before;
        do {
            before = gitHub.outbox().size();
            gitHub.outbox().flush();
            bot.work();
        } while (gitHub.outbox().size() != before);
    }

    /** Nothing is told of what happens; answers what would have been. */
    List<Webhook> unheard(Runnable happening) {
        int before = gitHub.outbox().size();
        gitHub.outbox().holdBack(event -> true);
        happening.run();
        return gitHub.outbox().since(before);
    }

    /** What was not told of is, in any order. */
    void tellLate(Random order) {
        gitHub.outbox().release(order);
    }

    /** Tells once more of what was told of already: the same deliveries, and each under another id. */
    void tellAgain(List<Webhook> told) {
        gitHub.outbox().sendAgain(told);
        gitHub.outbox().sendAgain(told.stream().map(Webhook::replayed).toList());
    }

    List<Webhook> since(Runnable happening) {
        int before = gitHub.outbox().size();
        happening.run();
        return gitHub.outbox().since(before);
    }

    @Override
    public void close() {
        bot.close();
        gitHub.close();
    }
}
