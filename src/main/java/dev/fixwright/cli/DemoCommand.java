package dev.fixwright.cli;

import dev.fixwright.repository.NewCheckout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code fixwright demo}: the main job on the bundled sample, in a folder of its own. */
@Command(
        name = "demo",
        description = {
            "Fixes a small web shop that comes with Fixwright, from the SARIF of a real scan of it.",
            "Works in a new temporary folder and leaves the branch and the report there."
        },
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    private static final String BRANCH = "fixwright/fixes";

    private final FixRun run;
    private final InstantSource clock;
    private final Terminal terminal;

    public DemoCommand(FixRun run, InstantSource clock, Terminal terminal) {
        this.run = run;
        this.clock = clock;
        this.terminal = terminal;
    }

    /** Declined alerts are part of the show, so they are no failure here. */
    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("fixwright-demo-").toRealPath();
        Sample.unpack(folder);
        Path shop = folder.resolve("shop");
        NewCheckout.of(shop, "Blue Heron Books as it was scanned", clock.instant());
        FixReport report = run.run(new FixRequest(
                List.of(folder.resolve("shop.sarif")),
                shop,
                List.of(),
                List.of(),
                Optional.of(BRANCH),
                Optional.empty(),
                Optional.empty(),
                false));
        new TextReport(terminal).print(report);
        Path json = folder.resolve("report.json");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(json, StandardCharsets.UTF_8))) {
            new JsonReport(FixwrightCommand.Version.number()).print(report, out);
        }
        terminal.out().println("The same as JSON:");
        terminal.out().println("  " + json);
        terminal.out().println("All of it is in this folder; delete it when you have seen enough:");
        terminal.out().println("  " + folder);
        return ExitCode.ALL_FIXED.number();
    }
}
