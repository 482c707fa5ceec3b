package dev.fixwright.remediation;

import static dev.fixwright.remediation.FakeCodeHost.SHOP;

import dev.fixwright.database.Database;
import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.proof.ProofJson;
import dev.fixwright.task.SettableClock;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import dev.fixwright.task.TaskQueue;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The task handlers of remediations on a real database, real fixers and a code host in memory. Tasks run when told to. */
final class BotOnFakes {
    static final String FILE = "src/main/java/com/acme/ResetTokens.java";

    final SettableClock clock = new SettableClock();
    final FakeCodeHost host = new FakeCodeHost();
    final Database database;
    final RemediationStore store;
    final FakeProofHost proofHost;
    final Ledger ledger;
    final Remediations remediations;
    final List<String> outcomes = new ArrayList<>();

    private final TaskQueue queue = TaskQueue.inDatabase(clock);
    private final Map<String, TaskHandler> handlers;

    /** @param database emptied first, and left open */
    BotOnFakes(Database database, Fixers fixers) {
        this(database, fixers, Duration.ofSeconds(30));
    }

    BotOnFakes(Database database, Fixers fixers, Duration time) {
        this.database = database;
        database.transact(tx -> List.of(
                        "task",
                        "task_given_up",
                        "proof",
                        "remediation_step",
                        "reminder",
                        "branch_rules",
                        "remediation",
                        "finding",
                        "policy",
                        "pause",
                        "ignore_order",
                        "dismissal",
                        "pull_request_review",
                        "pull_request_alert")
                .forEach(table -> tx.handle().execute("delete from " + table)));
        proofHost = new FakeProofHost(host);
        store = RemediationStore.inDatabase(database, clock);
        ledger = new Ledger(
                store,
                ProofStore.inDatabase(database, ProofJson::write, clock),
                PolicyStore.inDatabase(database),
                StandingOrders.inDatabase(database, clock),
                Reminders.inDatabase(database),
                RuleStore.inDatabase(database),
                Consent.UNASKED,
                ReviewStore.inDatabase(database, clock));
        remediations = new Remediations(
                new Hosts(host, proofHost, new NoReviews()),
                new Workshop(fixers, new TimeLimit(time)),
                ledger,
                new ProofLinks(Optional.of(URI.create("https://fixwright.example/"))),
                new Agenda(database, queue),
                clock);
        handlers = remediations.handlers().stream().collect(Collectors.toMap(TaskHandler::name, Function.identity()));
    }

    BotOnFakes(Database database) {
        this(database, new Fixers(List.of(new WeakRandomFixer())));
    }

    static String tokens(String type) {
        return """
                package com.acme;

                import java.util.Map;
                import java.util.Random;

                /** Hands out the tokens of password-reset mails. */
                public class %s {
                    /** Draws. */
                    private final Random random = new Random(System.currentTimeMillis());

                    public String issue(Map<String, String> tokens, String mail) {
                        String token = Long.toHexString(random.nextLong());
                        tokens.put(token, mail);
                        return token;
                    }
                }
                """.formatted(type);
    }

    /** An open alert at the weak generator of a file of its own. */
    void alert(long number, String type) {
        String path = "src/main/java/com/acme/" + type + ".java";
        host.put(path, tokens(type));
        host.alerts.put(number, Alerts.at(number, "high", path, 9, host.head));
    }

    void remediate(long alert) {
        add(RemediateAlertTask.of(SHOP, alert));
        runDue();
    }

    void settleAlert(long alert) {
        add(SettleAlertTask.of(SHOP, alert));
        runDue();
    }

    void settlePullRequest(long number) {
        add(SettlePullRequestTask.of(SHOP, number));
        runDue();
    }

    TaskHandler handler(String name) {
        return handlers.get(name);
    }

    void add(Task task) {
        database.transact(tx -> queue.add(tx, task));
    }

    /** Runs what is due until nothing is. */
    void runDue() {
        for (Optional<Task> next = nextDue(); next.isPresent(); next = nextDue()) {
            Task task = next.get();
            TaskOutcome outcome = handlers.get(task.name()).run(task);
            outcomes.add(task.name() + " " + outcome);
            settle(task, outcome);
        }
    }

    private void settle(Task task, TaskOutcome outcome) {
        database.transact(tx -> {
            if (outcome instanceof TaskOutcome.RetryAt later) {
                tx.handle()
                        .execute(
                                "update task set due = ? where name = ? and id = ?",
                                later.when().atOffset(ZoneOffset.UTC),
                                task.name(),
                                task.id());
            } else {
                tx.handle().execute("delete from task where name = ? and id = ?", task.name(), task.id());
            }
        });
    }

    private Optional<Task> nextDue() {
        return database.read(handle -> handle.createQuery(
                        "select name, id, payload from task where due <= :now order by due, seq limit 1")
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Task(row.getString("name"), row.getString("id"), row.getString("payload")))
                .findOne());
    }

    RemediationState state(long alert) {
        return store.newest(SHOP, alert).orElseThrow().state();
    }

    String why(long alert) {
        return remediations.why(SHOP, alert);
    }

    static String branch(long alert) {
        return "fixwright/alert-" + alert + "-weakrandom";
    }
}
