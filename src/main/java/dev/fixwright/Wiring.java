package dev.fixwright;

import dev.fixwright.cli.DemoCommand;
import dev.fixwright.cli.ExplainRuleCommand;
import dev.fixwright.cli.FixCommand;
import dev.fixwright.cli.FixRun;
import dev.fixwright.cli.FixwrightCommand;
import dev.fixwright.cli.RulesCommand;
import dev.fixwright.cli.ServeCommand;
import dev.fixwright.cli.Terminal;
import dev.fixwright.cli.TryCommand;
import dev.fixwright.database.Database;
import dev.fixwright.delivery.Intake;
import dev.fixwright.fix.Fixers;
import dev.fixwright.github.AppCheck;
import dev.fixwright.github.GitHub;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.CodeHost;
import dev.fixwright.remediation.HostRefusals;
import dev.fixwright.remediation.PolicyStore;
import dev.fixwright.remediation.RemediateAlertTask;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.remediation.Remediator;
import dev.fixwright.remediation.ResumeTask;
import dev.fixwright.remediation.SettleAlertTask;
import dev.fixwright.remediation.SettleInstallationTask;
import dev.fixwright.remediation.SettlePullRequestTask;
import dev.fixwright.remediation.Settler;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.WaitingAlerts;
import dev.fixwright.remediation.Workshop;
import dev.fixwright.remediation.WriteLimits;
import dev.fixwright.remediation.WritePace;
import dev.fixwright.task.Pace;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Builds every object once, in flow order. */
public final class Wiring {
    private Wiring() {}

    /** The command line with every command. */
    public static FixwrightCommand commandLine(Terminal terminal, Duration timePerFile) {
        Fixers fixers = fixers();
        InstantSource clock = InstantSource.system();
        CheckoutRemediator remediator = new CheckoutRemediator(new Workshop(fixers, new TimeLimit(timePerFile)));
        FixRun run = new FixRun(remediator, fixers.catalogue(), clock, terminal);
        return new FixwrightCommand(
                terminal,
                List.of(
                        new FixCommand(run, terminal),
                        new DemoCommand(run, clock, terminal),
                        new TryCommand(run, terminal),
                        new RulesCommand(fixers, terminal),
                        new ExplainRuleCommand(fixers, terminal),
                        ServeCommand.of(Serve::untilStopped)));
    }

    /** Every fixer, in the order in which they are tried. */
    public static Fixers fixers() {
        return new Fixers(FixersByLanguage.all());
    }

    /** What asks GitHub whether the app is set up as it has to be. */
    static AppCheck appCheck(Settings.App app) {
        return new AppCheck(app.gitHub(), Intake.subscriptions(), InstantSource.system());
    }

    /** What runs the tasks that deliveries cause, and how fast. */
    static Work work(Settings.App app, Database database, TaskQueue queue) {
        InstantSource clock = InstantSource.system();
        WritePace pace = new WritePace(database, clock, WriteLimits.perHour(app.writesPerHour()));
        CodeHost host = new GitHub(app.gitHub(), pace, clock).codeHost();
        boolean unlimited = app.writesPerHour() == 0;
        Workshop workshop = new Workshop(fixers(), new TimeLimit(app.timePerFile()));
        return new Work(
                remediations(host, workshop, database, queue, clock), unlimited ? Pace.UNLIMITED : pace, List.of());
    }

    /** What runs the tasks of remediations, whatever host the code lives on. */
    static List<TaskHandler> remediations(
            CodeHost host, Workshop workshop, Database database, TaskQueue queue, InstantSource clock) {
        RemediationStore store = RemediationStore.inDatabase(database, clock);
        Remediator remediator = new Remediator(host, workshop, store, PolicyStore.inDatabase(database), clock);
        Settler settler = new Settler(host, store);
        WaitingAlerts waiting = new WaitingAlerts(database, queue, store, clock);
        HostRefusals refusals = new HostRefusals(store, clock);
        return List.of(
                new RemediateAlertTask(remediator, waiting, refusals),
                new SettleAlertTask(settler, waiting, refusals),
                new SettlePullRequestTask(settler, waiting, refusals),
                new SettleInstallationTask(store),
                new ResumeTask(waiting));
    }
}
