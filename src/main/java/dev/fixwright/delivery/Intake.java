package dev.fixwright.delivery;

import dev.fixwright.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way of a delivery from the request to the disk: which tasks it causes, then both kept together. */
public final class Intake {
    private static final Set<String> EVENTS =
            handlers().stream().map(EventHandler::event).collect(Collectors.toUnmodifiableSet());

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    /** GitHub sends these to every app. */
    private static final Set<String> SENT_UNASKED = Set.of("installation", "installation_repositories", "ping");

    private final DeliveryLog log;
    private final Map<String, EventHandler> handlers;

    public Intake(DeliveryLog log) {
        this.log = log;
        this.handlers = handlers().stream().collect(Collectors.toMap(EventHandler::event, Function.identity()));
    }

    private static List<EventHandler> handlers() {
        List<EventHandler> handlers = new ArrayList<>(List.of(
                new CodeScanningAlertHandler(),
                new PullRequestHandler(),
                new IssueCommentHandler(),
                new MergeGroupHandler(),
                new PushHandler(),
                new IssuesHandler(),
                new InstallationHandler(),
                new InstallationRepositoriesHandler(),
                new PingHandler()));
        handlers.addAll(CommitHandler.all());
        return handlers;
    }

    /** The events that something is done about, as GitHub names them. */
    public static Set<String> events() {
        return EVENTS;
    }

    /** The events that an app has to subscribe to, so that it hears of them. */
    public static Set<String> subscriptions() {
        return EVENTS.stream().filter(event -> !SENT_UNASKED.contains(event)).collect(Collectors.toUnmodifiableSet());
    }

    /** Never calls GitHub. Events nobody here handles are recorded too. Throws {@link DeliveryException}. */
    public Receipt receive(Delivery delivery) {
        List<Task> tasks;
        try {
            tasks = tasksFor(delivery);
        } catch (MisfitException e) {
            return new Receipt.Misfit(e.reason());
        } catch (UnreadableException e) {
            return new Receipt.Unreadable("The body is not JSON that can be read.");
        }
        if (log.record(delivery, tasks)) {
            tell(delivery, tasks.size());
            return new Receipt.Recorded(tasks.size());
        }
        LOG.debug("delivery known already event={} delivery={}", delivery.event(), delivery.id());
        return new Receipt.Duplicate();
    }

    private static void tell(Delivery delivery, int tasks) {
        if (LOG.isInfoEnabled()) {
            Headline headline = Headline.of(delivery.body());
            LOG.info(
                    "delivery accepted event={} action={} delivery={} repository={} tasks={}",
                    delivery.event(),
                    headline.action(),
                    delivery.id(),
                    headline.repository(),
                    tasks);
        }
    }

    private List<Task> tasksFor(Delivery delivery) {
        EventHandler handler = handlers.get(delivery.event());
        if (handler == null) {
            EventJson.check(delivery.body());
            return List.of();
        }
        try {
            return handler.tasksFor(delivery.body());
        } catch (NoInstallationException e) {
            LOG.warn(
                    "delivery passed over, for it names no installation: a webhook of the repository's own sent it event={}"
                            + " delivery={}",
                    delivery.event(),
                    delivery.id());
            return List.of();
        }
    }
}
