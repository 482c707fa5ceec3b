package dev.fixwright.delivery;

import dev.fixwright.task.Task;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The way of a delivery from the request to the disk: which tasks it causes, then both kept together. */
public final class Intake {
    private static final Set<String> EVENTS =
            handlers().stream().map(EventHandler::event).collect(Collectors.toUnmodifiableSet());

    private final DeliveryLog log;
    private final Map<String, EventHandler> handlers;

    public Intake(DeliveryLog log) {
        this.log = log;
        this.handlers = handlers().stream().collect(Collectors.toMap(EventHandler::event, Function.identity()));
    }

    private static List<EventHandler> handlers() {
        return List.of(
                new CodeScanningAlertHandler(),
                new PullRequestHandler(),
                new InstallationHandler(),
                new InstallationRepositoriesHandler(),
                new PingHandler());
    }

    /** The events that something is done about, as GitHub names them. */
    public static Set<String> events() {
        return EVENTS;
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
        return log.record(delivery, tasks) ? new Receipt.Recorded(tasks.size()) : new Receipt.Duplicate();
    }

    private List<Task> tasksFor(Delivery delivery) {
        EventHandler handler = handlers.get(delivery.event());
        if (handler == null) {
            EventJson.check(delivery.body());
            return List.of();
        }
        return handler.tasksFor(delivery.body());
    }
}
