package dev.fixwright.task;

import dev.fixwright.database.Database;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lanes as a worker runs them, at their pace and with its second tries, but one turn at a time and when a test says so. */
public final class SteppedLanes {
    private final Database database;
    private final Lane lanes;

    public SteppedLanes(Database database, Work work, InstantSource clock) {
        this.database = database;
        this.lanes = new Lane(
                database,
                work.handlers().stream().collect(Collectors.toMap(TaskHandler::name, Function.identity())),
                work.pace(),
                clock,
                new Backoff(new Random(1)),
                () -> false);
    }

    /** When the next turn is due; empty when there are no tasks. */
    public Optional<Instant> next() {
        return nextTurn().map(Map.Entry::getValue);
    }

    /** Takes the turn that is due first. */
    public void turn() {
        nextTurn().map(Map.Entry::getKey).ifPresent(lanes::run);
    }

    private Optional<Map.Entry<String, Instant>> nextTurn() {
        return database
                .read(handle -> handle.createQuery("select distinct lane from task")
                        .mapTo(String.class)
                        .list())
                .stream()
                .flatMap(lane -> lanes.nextLook(lane).map(due -> Map.entry(lane, due)).stream())
                .min(Comparator.comparing(Map.Entry::getValue));
    }
}
