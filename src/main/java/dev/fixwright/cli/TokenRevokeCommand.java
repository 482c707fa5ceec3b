package dev.fixwright.cli;

import dev.fixwright.access.AccessToken;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fixwright token revoke}. */
@Command(
        name = "revoke",
        customSynopsis = "@|bold fixwright token revoke|@ TOKEN... [OPTION]...",
        description = {"Ends tokens at once, on every node.", ""},
        sortOptions = false,
        footer = {"", "Example:", "  fixwright token revoke token-5f0c13a8e2d4"},
        mixinStandardHelpOptions = true)
final class TokenRevokeCommand implements Callable<Integer> {
    private final AccessDesk desk;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "TOKEN", description = "A token's id, as \"fixwright token list\" has it.")
    private List<String> ids = List.of();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    TokenRevokeCommand(AccessDesk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!ids.stream().allMatch(id -> id.matches("token-[0-9a-f]{12}"))) {
            // It is not repeated: it may be a token.
            throw new BadInputException(
                    "that is no token's id; name the id that \"fixwright token list\" shows, not the token itself");
        }
        for (String id : ids) {
            AccessToken token = desk.revokeToken(database.settings(), id);
            terminal.out().println(token.id() + " (" + PlainText.line(token.name()) + ") lets nobody in any more.");
        }
        return ExitCode.ALL_FIXED.number();
    }
}
