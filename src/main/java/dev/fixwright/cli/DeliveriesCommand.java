package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.fixwright.delivery.ReceivedDeliveries.Received;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright deliveries}: what GitHub sent to the server, and what came of it. */
@Command(
        name = "deliveries",
        customSynopsis = "@|bold fixwright deliveries|@ [OPTION]...",
        description = {"Counts what GitHub sent to the server, by event and action, and the tasks that came of it.", ""
        },
        sortOptions = false,
        footer = {
            "",
            "Deliveries are kept for 180 days. \"unknown\" is an event that Fixwright does nothing about: it is answered",
            "and counted. An app that is sent many of those is subscribed to more than it needs.",
            "",
            "Examples:",
            "  fixwright deliveries",
            "  fixwright deliveries --unused"
        },
        mixinStandardHelpOptions = true)
public final class DeliveriesCommand implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Records records;
    private final Terminal terminal;

    @Option(names = "--unused", description = "Only those that no task came of.")
    private boolean unused;

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    public DeliveriesCommand(Records records, Terminal terminal) {
        this.records = records;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<Received> received = records.deliveries(database.settings()).stream()
                .filter(one -> !unused || one.tasks() == 0)
                .toList();
        if (output.isJson()) {
            terminal.out().println(json(received));
        } else if (received.isEmpty()) {
            terminal.out()
                    .println(
                            unused
                                    ? "Something is done about all that was delivered."
                                    : "GitHub has delivered nothing yet.");
        } else {
            print(received);
        }
        return ExitCode.ALL_FIXED.number();
    }

    private void print(List<Received> received) {
        String line = "%-28s %-26s %10s %8s  %-16s%s";
        terminal.out().println(line(line, "EVENT", "ACTION", "DELIVERIES", "TASKS", "LAST (UTC)", ""));
        for (Received one : received) {
            terminal.out()
                    .println(line(
                            line,
                            PlainText.line(one.event()),
                            one.action(),
                            one.deliveries(),
                            one.tasks(),
                            MINUTE.format(one.last()),
                            one.isKnown() ? "" : "  unknown"));
        }
    }

    private static String line(String form, Object... cells) {
        return String.format(Locale.ROOT, form, cells).stripTrailing();
    }

    private static String json(List<Received> received) throws JsonProcessingException {
        ArrayNode all = JSON.createArrayNode();
        received.forEach(one -> all.addObject()
                .put("event", one.event())
                .put("action", one.action())
                .put("deliveries", one.deliveries())
                .put("tasks", one.tasks())
                .put("last", one.last().toString())
                .put("known", one.isKnown()));
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(JSON.createObjectNode().set("deliveries", all));
    }
}
