package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.TenantScope;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright token list}. */
@Command(
        name = "list",
        customSynopsis = "@|bold fixwright token list|@ [OPTION]...",
        description = {"Lists tokens: whose they are, when they were last used and when they end.", ""},
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class TokenListCommand implements Callable<Integer> {
    private final AccessDesk desk;
    private final InstantSource clock;
    private final Terminal terminal;

    @Option(names = "--tenant", paramLabel = "ID", description = "Only those of this organisation.")
    private Optional<String> tenant = Optional.empty();

    @Option(names = "--all", description = "Those that ended or were revoked as well.")
    private boolean all;

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    TokenListCommand(AccessDesk desk, InstantSource clock, Terminal terminal) {
        this.desk = desk;
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        TenantScope scope = tenant.map(TenantScope::of).orElseGet(TenantScope::all);
        Instant now = clock.instant();
        List<AccessToken> tokens = desk.read(
                database.settings(),
                access ->
                        Pages.all((after, most) -> access.tokens().after(after, most, scope), AccessToken::id).stream()
                                .filter(token -> all || token.isValidAt(now))
                                .toList());
        if (output.isJson()) {
            terminal.out().println(AccessJson.tokens(tokens));
        } else {
            new AccessText(terminal).tokens(tokens, now);
        }
        return ExitCode.ALL_FIXED.number();
    }
}
