package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.remediation.Funnel;
import dev.fixwright.remediation.History;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright funnel}: how far the server came with the alerts it was told of, and why not further. */
@Command(
        name = "funnel",
        customSynopsis = "@|bold fixwright funnel|@ [OPTION]...",
        description = {"Shows what became of the alerts that the server was told of, and why.", ""},
        sortOptions = false,
        footer = {
            "",
            "The database is found as \"fixwright serve\" finds it, FIXWRIGHT_ variables included; the server may run.",
            "An alert that came back after it had a pull request counts once more.",
            "",
            "Examples:",
            "  fixwright funnel",
            "  fixwright funnel --repository acme/shop --rule java/sql-injection"
        },
        mixinStandardHelpOptions = true)
public final class FunnelCommand implements Callable<Integer> {
    private final Records records;
    private final InstantSource clock;
    private final Terminal terminal;

    @Option(names = "--repository", paramLabel = "OWNER/REPO", description = "Only this repository.")
    private Optional<String> repository = Optional.empty();

    @Option(names = "--rule", paramLabel = "RULE", description = "Only this rule, such as java/sql-injection.")
    private Optional<String> rule = Optional.empty();

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    public FunnelCommand(Records records, InstantSource clock, Terminal terminal) {
        this.records = records;
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        repository.ifPresent(WhyCommand::refuseUnlessRepository);
        List<History> histories = records.read(database.settings(), store -> store.all(repository, rule));
        Instant now = clock.instant();
        List<Funnel.Row> rows = Funnel.rows(histories, now);
        Funnel.Row total = Funnel.total(histories, now);
        if (output.isJson()) {
            terminal.out().println(FunnelJson.text(rows, total, now));
        } else {
            new FunnelText(terminal).print(rows, total, repository, rule);
        }
        return ExitCode.ALL_FIXED.number();
    }
}
