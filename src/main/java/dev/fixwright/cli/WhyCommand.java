package dev.fixwright.cli;

import dev.fixwright.remediation.History;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fixwright why}: where an alert stands, since when, and how it came to stand there. */
@Command(
        name = "why",
        customSynopsis = "@|bold fixwright why|@ OWNER/REPO ALERT [OPTION]...",
        description = {"Tells where an alert stands with the server, and why.", ""},
        sortOptions = false,
        footer = {"", "Example:", "  fixwright why acme/shop 123"},
        mixinStandardHelpOptions = true)
public final class WhyCommand implements Callable<Integer> {
    private static final Pattern REPOSITORY = Pattern.compile("[\\w.-]+/[\\w.-]+");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final Records records;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OWNER/REPO", description = "The repository on GitHub.")
    private String repository = "";

    @Parameters(
            index = "1",
            paramLabel = "ALERT",
            description = "The alert's number, or the id (finding-...) of a finding that was handed in.")
    private String alert = "";

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    public WhyCommand(Records records, Terminal terminal) {
        this.records = records;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseUnlessRepository(repository);
        boolean handedIn = alert.startsWith("finding-");
        if (!handedIn && !NUMBER.matcher(alert).matches()) {
            throw new BadInputException(alert + " is no alert; say its number, or the id of a finding (finding-...)");
        }
        List<History> histories = records.read(
                database.settings(),
                store -> handedIn ? store.of(repository, alert) : store.of(repository, Long.parseLong(alert)));
        if (histories.isEmpty() && handedIn) {
            throw records.<Boolean>read(database.settings(), store -> store.has(repository, alert))
                    ? new BadInputException(
                            "nobody has asked for a fix of " + alert + " of " + repository,
                            "Nothing is done unasked about what was handed in. Ask for it with /tenant/…/remediation/automate"
                                    + " or any other of the APIs.")
                    : new BadInputException(
                            repository + " has no finding " + alert,
                            "Lists of findings have their ids: findingId in /tenant, finding_id in /v3. An alert is asked"
                                    + " about by its number.");
        }
        if (histories.isEmpty()) {
            throw new BadInputException(
                    "Fixwright has not been told of alert " + alert + " of " + repository,
                    "GitHub tells of an alert when a scan of the default branch finds it while the app is installed.");
        }
        histories.forEach(new HistoryText(terminal)::print);
        return ExitCode.ALL_FIXED.number();
    }

    static void refuseUnlessRepository(String name) {
        if (!REPOSITORY.matcher(name).matches()) {
            throw new BadInputException(name + " is no repository; say OWNER/REPO, such as acme/shop");
        }
    }
}
