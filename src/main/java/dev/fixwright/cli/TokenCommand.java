package dev.fixwright.cli;

import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code fixwright token}: makes, lists and ends the tokens of programs and people. */
@Command(
        name = "token",
        customSynopsis = "@|bold fixwright token|@ create|list|revoke [OPTION]...",
        description = {"Makes, lists and ends the tokens that programs and people call the server with.", ""},
        mixinStandardHelpOptions = true)
public final class TokenCommand extends CommandGroup {
    private TokenCommand() {}

    public static CommandLine of(AccessDesk desk, InstantSource clock, Terminal terminal) {
        return of(
                new TokenCommand(),
                List.of(
                        new TokenCreateCommand(desk, clock, terminal),
                        new TokenListCommand(desk, clock, terminal),
                        new TokenRevokeCommand(desk, terminal)));
    }
}
