package dev.fixwright.github.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A GitHub of one's own for tests: it keeps what is written to it, refuses what GitHub would refuse, and remembers every
 * request.
 */
public final class GitHubStandIn implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final Hosting hosting = new Hosting();
    private final Installations installations = new Installations();
    private final Transcript transcript = new Transcript();
    private final Faults faults = new Faults();
    private final AtomicLong repositoryIds = new AtomicLong(1000);
    private final StandInApp app;
    private final AppRegistrations registrations;
    private final Tokens tokens;
    private final Webhooks webhooks;
    private final Outbox outbox;
    private final InstantSource clock;

    private final Edition edition;

    private GitHubStandIn(int port, InstantSource clock, Edition edition) throws IOException {
        this.clock = clock;
        this.edition = edition;
        this.app = new StandInApp(clock);
        this.tokens = new Tokens(app, installations, clock);
        server.setServerSocketFactory(new PromptSockets());
        server.start(InetAddress.getLoopbackAddress(), port);
        Wire wire = new Wire(api().toString());
        Deliveries deliveries = new Deliveries(clock, edition);
        this.webhooks = new Webhooks(wire, app, installations, deliveries);
        this.outbox = new Outbox(webhooks, app);
        InstallationsApi installed = new InstallationsApi(app, installations, hosting, wire);
        this.registrations = new AppRegistrations(app, wire);
        RestApi rest = new RestApi(app, installed, hosting, tokens, deliveries, wire).with(registrations);
        StandInDispatcher dispatcher =
                new StandInDispatcher(rest, new GraphqlApi(hosting), tokens, transcript, faults, clock, edition);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return registrations.hasPage(request) ? registrations.page(request) : dispatcher.dispatch(request);
            }
        });
    }

    public static GitHubStandIn start() {
        return start(0, InstantSource.system());
    }

    public static GitHubStandIn start(int port, InstantSource clock) {
        return start(port, clock, Edition.HOSTED);
    }

    public static GitHubStandIn start(int port, InstantSource clock, Edition edition) {
        try {
            return new GitHubStandIn(port, clock, edition);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The address of the REST API. */
    public URI api() {
        return URI.create("http://127.0.0.1:" + server.getPort() + edition.rest());
    }

    public StandInApp app() {
        return app;
    }

    /** The apps that people register at its pages. */
    public AppRegistrations registrations() {
        return registrations;
    }

    /** A new, empty repository on which the app is installed. */
    public HostedRepository repository(String owner, String name, long installation) {
        HostedRepository repository = made(owner, name);
        hosting.add(repository);
        installations.add(installation).repositories().add(repository.id());
        return repository;
    }

    /** A new, empty repository that everybody may read and on which the app is not installed. */
    public HostedRepository publicRepository(String owner, String name) {
        HostedRepository repository = made(owner, name);
        repository.publish();
        hosting.add(repository);
        return repository;
    }

    private HostedRepository made(String owner, String name) {
        HostedRepository[] made = new HostedRepository[1];
        made[0] = new HostedRepository(repositoryIds.incrementAndGet(), owner, name, clock, event -> {
            if (installations.of(made[0]).isPresent()) {
                outbox.post(event.apply(webhooks));
            }
        });
        return made[0];
    }

    /** Gives a repository another name; the old one leads to it. */
    public void rename(HostedRepository repository, String name) {
        repository.rename(name);
        hosting.add(repository);
    }

    public Installations installations() {
        return installations;
    }

    public Transcript transcript() {
        return transcript;
    }

    public Faults faults() {
        return faults;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    /** The webhooks that GitHub sends by itself. */
    public Outbox outbox() {
        return outbox;
    }

    /** What each token that was handed out opens: the ids of repositories, and what may be done there. */
    public record Grant(Set<Long> repositories, Map<String, String> permissions) {}

    public List<Grant> grants() {
        return tokens.all().stream()
                .map(token -> new Grant(token.repositories(), token.permissions()))
                .toList();
    }

    /** From now on every token that was handed out is refused. */
    public void revokeTokens() {
        tokens.revokeAll();
    }

    @Override
    public void close() {
        outbox.close();
        server.close();
    }

    static String json(Object body) {
        try {
            return Wire.JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
