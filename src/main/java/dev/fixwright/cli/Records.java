package dev.fixwright.cli;

import dev.fixwright.delivery.ReceivedDeliveries.Received;
import dev.fixwright.remediation.HistoryStore;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the server keeps, as commands read it. */
public interface Records {
    /**
     * Reads. The settings say where the database is; those that are absent are the environment's. Throws
     * {@link BadInputException} with what to do where it cannot be read.
     */
    <T> T read(Map<String, String> settings, Function<HistoryStore, T> query);

    /** What was delivered to the server, likewise. */
    List<Received> deliveries(Map<String, String> settings);
}
