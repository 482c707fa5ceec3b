package dev.fixwright;

import dev.fixwright.access.Access;
import dev.fixwright.access.Audit;
import dev.fixwright.access.EntryRules;
import dev.fixwright.access.KeptAnswers;
import dev.fixwright.api.Entrance;
import dev.fixwright.api.Face;
import dev.fixwright.api.admin.AdminFace;
import dev.fixwright.api.proof.ProofEndpoint;
import dev.fixwright.backlog.Backlog;
import dev.fixwright.backlog.ShareLinks;
import dev.fixwright.certificate.Certificates;
import dev.fixwright.certificate.acme.Exports;
import dev.fixwright.cli.AccessDesk;
import dev.fixwright.cli.AppCommand;
import dev.fixwright.cli.AuditCommand;
import dev.fixwright.cli.CertificateCommand;
import dev.fixwright.cli.ConfigCommand;
import dev.fixwright.cli.DeliveriesCommand;
import dev.fixwright.cli.DemoCommand;
import dev.fixwright.cli.ExplainRuleCommand;
import dev.fixwright.cli.FixCommand;
import dev.fixwright.cli.FixRun;
import dev.fixwright.cli.FixwrightCommand;
import dev.fixwright.cli.FunnelCommand;
import dev.fixwright.cli.ReproduceCommand;
import dev.fixwright.cli.RulesCommand;
import dev.fixwright.cli.ServeCommand;
import dev.fixwright.cli.TenantCommand;
import dev.fixwright.cli.Terminal;
import dev.fixwright.cli.TokenCommand;
import dev.fixwright.cli.TryCommand;
import dev.fixwright.cli.VerifyProofCommand;
import dev.fixwright.cli.WhyCommand;
import dev.fixwright.command.Commands;
import dev.fixwright.database.Database;
import dev.fixwright.delivery.AnswerCommentTask;
import dev.fixwright.delivery.HearCommentTask;
import dev.fixwright.delivery.Intake;
import dev.fixwright.delivery.PressButtonTask;
import dev.fixwright.delivery.RecordedDeliveries;
import dev.fixwright.delivery.TellAnswersTask;
import dev.fixwright.fix.Fixers;
import dev.fixwright.github.AppCheck;
import dev.fixwright.github.GitHub;
import dev.fixwright.github.GitHubApp;
import dev.fixwright.installation.BackfillStore;
import dev.fixwright.installation.Installations;
import dev.fixwright.installation.MissedDeliveries;
import dev.fixwright.installation.MissedStore;
import dev.fixwright.installation.Onboarding;
import dev.fixwright.installation.OnboardingStore;
import dev.fixwright.installation.Reconciliation;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.remediation.AnswerStore;
import dev.fixwright.remediation.CheckoutRemediator;
import dev.fixwright.remediation.Consent;
import dev.fixwright.remediation.HistoryStore;
import dev.fixwright.remediation.Hosts;
import dev.fixwright.remediation.Ledger;
import dev.fixwright.remediation.PolicyStore;
import dev.fixwright.remediation.ProofKeys;
import dev.fixwright.remediation.ProofLinks;
import dev.fixwright.remediation.ProofStore;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.remediation.Remediations;
import dev.fixwright.remediation.Reminders;
import dev.fixwright.remediation.Reproduction;
import dev.fixwright.remediation.ReviewStore;
import dev.fixwright.remediation.RuleStore;
import dev.fixwright.remediation.StandingOrders;
import dev.fixwright.remediation.TimeLimit;
import dev.fixwright.remediation.Workshop;
import dev.fixwright.remediation.WriteLimits;
import dev.fixwright.remediation.WritePace;
import dev.fixwright.task.Chore;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskQueue;
import dev.fixwright.task.Work;
import dev.fixwright.webhook.WebhookEndpoint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds every object once, in flow order. */
public final class Wiring {
    private Wiring() {}

    /** The command line with every command. */
    public static FixwrightCommand commandLine(Terminal terminal, Duration timePerFile) {
        Fixers fixers = fixers();
        InstantSource clock = InstantSource.system();
        ServerRecords records = new ServerRecords(System.getenv());
        AccessDesk desk = new ServerDesk(records, clock);
        Workshop workshop = new Workshop(fixers, new TimeLimit(timePerFile));
        CheckoutRemediator remediator = new CheckoutRemediator(workshop);
        FixRun run = new FixRun(remediator, fixers.catalogue(), clock, terminal);
        return new FixwrightCommand(
                terminal,
                List.of(
                        new FixCommand(run, terminal),
                        new DemoCommand(run, clock, terminal),
                        new TryCommand(run, terminal),
                        new RulesCommand(fixers, terminal),
                        new ExplainRuleCommand(fixers, terminal),
                        new ConfigCommand(terminal),
                        new FunnelCommand(records, clock, terminal),
                        new WhyCommand(records, terminal),
                        TenantCommand.of(desk, terminal),
                        TokenCommand.of(desk, clock, terminal),
                        CertificateCommand.of(new ServerCertificates(records, clock), terminal),
                        AuditCommand.of(desk, terminal),
                        new DeliveriesCommand(records, terminal),
                        new VerifyProofCommand(terminal),
                        new ReproduceCommand(new Reproduction(workshop), terminal),
                        new AppCommand(records, terminal),
                        ServeCommand.of(Serve::untilStopped)));
    }

    /** Every fixer, in the order in which they are tried. */
    public static Fixers fixers() {
        return new Fixers(FixersByLanguage.all());
    }

    /** What asks GitHub whether the app is set up as it has to be. */
    static AppCheck appCheck(Settings.App app, AppCheck.Source source) {
        return new AppCheck(
                app.gitHub(),
                source,
                Intake.subscriptions(),
                app.publicAddress().map(address -> address.resolve(WebhookEndpoint.PATH)),
                InstantSource.system());
    }

    /** What runs the tasks that deliveries cause, and how fast. */
    static Work work(Settings.App app, Database database, TaskQueue queue) {
        return work(app, database, queue, InstantSource.system());
    }

    static Work work(Settings.App app, Database database, TaskQueue queue, InstantSource clock) {
        return work(app, database, queue, fixers(), clock);
    }

    static Work work(Settings.App app, Database database, TaskQueue queue, Fixers fixers, InstantSource clock) {
        WritePace pace = new WritePace(database, clock, WriteLimits.perHour(app.writesPerHour()));
        GitHub gitHub = new GitHub(app.gitHub(), pace, clock);
        Agenda agenda = new Agenda(database, queue);
        OnboardingStore onboardings = OnboardingStore.inDatabase(database, clock);
        Optional<Onboarding> onboarding = app.conduct().onboarding()
                ? Optional.of(new Onboarding(onboardings, gitHub.issues(), agenda))
                : Optional.empty();
        Ledger ledger = new Ledger(
                RemediationStore.inDatabase(database, clock),
                proofs(database, clock),
                PolicyStore.inDatabase(database, app.conduct().policy()),
                StandingOrders.inDatabase(database, clock),
                Reminders.inDatabase(database),
                RuleStore.inDatabase(database),
                onboarding.<Consent>map(people -> people).orElse(Consent.UNASKED),
                ReviewStore.inDatabase(database, clock));
        Remediations remediations = new Remediations(
                new Hosts(gitHub.codeHost(), gitHub.proofHost(), gitHub.reviewHost()),
                new Workshop(fixers, new TimeLimit(app.timePerFile())),
                ledger,
                new ProofLinks(app.publicAddress()),
                agenda,
                clock);
        Installations installations = new Installations(
                new Installations.Hosts(gitHub.installations(), gitHub.issues(), gitHub.codeHost()),
                new Installations.Records(
                        BackfillStore.inDatabase(database, clock),
                        onboardings,
                        ledger.remediations(),
                        ledger.policies()),
                remediations,
                onboarding,
                agenda,
                clock);
        List<TaskHandler> handlers = new ArrayList<>(remediations.handlers());
        handlers.addAll(installations.handlers());
        Commands commands = new Commands(
                gitHub.commandHost(),
                AnswerStore.inDatabase(database, clock),
                remediations,
                HistoryStore.inDatabase(database));
        Stream.of(
                        new HearCommentTask(commands, agenda),
                        new AnswerCommentTask(commands, agenda, clock),
                        new PressButtonTask(commands, agenda),
                        new TellAnswersTask(commands, agenda))
                .map(remediations::asking)
                .forEach(handlers::add);
        return new Work(handlers, pace, upkeep(app.gitHub(), gitHub, database, agenda, clock));
    }

    /** What finds whatever GitHub could not tell. */
    private static List<Chore> upkeep(
            GitHubApp app, GitHub gitHub, Database database, Agenda agenda, InstantSource clock) {
        boolean onGitHubCom = app.api().equals(GitHubApp.GITHUB_COM);
        MissedDeliveries missed = new MissedDeliveries(
                gitHub.deliveries(),
                MissedStore.inDatabase(database),
                new RecordedDeliveries(database)::among,
                Intake.events(),
                Duration.ofDays(onGitHubCom ? 3 : 7),
                clock);
        Reconciliation reconciliation = new Reconciliation(gitHub.installations(), agenda);
        return List.of(
                new Chore("ask-for-missed-deliveries", Duration.ofMinutes(10), missed::ask),
                new Chore("compare-open-alerts", Duration.ofHours(1), reconciliation::begin));
    }

    /** What decides who may do what. */
    static Access access(Database database, EntryRules rules) {
        return Access.of(database, rules, InstantSource.system());
    }

    /** What stands before the routes of every face. */
    static Entrance entrance(Access access, Database database) {
        return new Entrance(access.door(), access.budget(), KeptAnswers.inDatabase(database, InstantSource.system()));
    }

    /** What is known of scans, findings and the work on them, and what is done about certificates. */
    static RemediationFaces.Content content(
            Database database, TaskQueue queue, Certificates certificates, InstantSource clock) {
        Backlog backlog = Backlog.inDatabase(database, queue, clock);
        ShareLinks shares = new ShareLinks(database, backlog.scans(), new Audit(database, clock), clock);
        return new RemediationFaces.Content(backlog, certificates, shares, fixers().catalogue());
    }

    /** What administrators and their programs talk to. */
    static Face adminFace(Access access, Entrance entrance, Exports exports, Database database) {
        return AdminFace.of(access, entrance, exports, database::forceToDisk, InstantSource.system());
    }

    /** What shows proofs to whoever has their address. */
    static ProofEndpoint proofEndpoint(Database database) {
        InstantSource clock = InstantSource.system();
        ProofStore proofs = proofs(database, clock);
        return new ProofEndpoint(
                proofs, ProofKeys.inDatabase(database, clock).all().write());
    }

    private static ProofStore proofs(Database database, InstantSource clock) {
        return ProofStore.inDatabase(
                database, ProofKeys.inDatabase(database, clock).current(), clock);
    }
}
