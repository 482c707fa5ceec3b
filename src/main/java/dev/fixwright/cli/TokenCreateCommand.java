package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.fixwright.access.AccessToken;
import dev.fixwright.access.IssuedToken;
import dev.fixwright.access.NewPrincipal;
import dev.fixwright.access.NewToken;
import dev.fixwright.access.Principal;
import dev.fixwright.access.Role;
import dev.fixwright.access.TokenPrefix;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fixwright token create}: prints a new token, once. */
@Command(
        name = "create",
        customSynopsis =
                "@|bold fixwright token create|@ --name NAME (--tenant ID | --server | --principal ID) [OPTION]...",
        description = {"Makes a token and prints it: the only time that anybody sees it.", ""},
        sortOptions = false,
        footer = {
            "",
            "The database is found as \"fixwright serve\" finds it. The server may run: with the built-in database it is then",
            "asked to make the token, through a file in its data directory that only its user can read.",
            "",
            "Examples:",
            "  fixwright token create --name \"build server\" --tenant org-4711 --role operator",
            "  fixwright token create --name root --server --role admin --expires 30d"
        },
        mixinStandardHelpOptions = true)
final class TokenCreateCommand implements Callable<Integer> {
    private final AccessDesk desk;
    private final InstantSource clock;
    private final Terminal terminal;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "What it is for, as lists show it.")
    private String name = "";

    @Option(
            names = "--tenant",
            paramLabel = "ID",
            description = "The organisation, as \"fixwright tenant list\" has it.")
    private Optional<String> tenant = Optional.empty();

    @Option(names = "--server", description = "It belongs to no organisation and sees them all.")
    private boolean server;

    @Option(names = "--principal", paramLabel = "ID", description = "Who holds it. Default: a new one of that name.")
    private Optional<String> principal = Optional.empty();

    @Option(
            names = "--role",
            paramLabel = "viewer|operator|admin",
            description = "What a new principal may do. Default: viewer.")
    private Role role = Role.VIEWER;

    @Option(names = "--user", description = "A new principal is a person and not a program.")
    private boolean user;

    @Option(
            names = "--expires",
            paramLabel = "DAYS|DATE|never",
            description = "When it ends, such as 90d or 2027-01-31. Default: 365d.")
    private Optional<String> expires = Optional.empty();

    @Option(
            names = "--prefix",
            paramLabel = "fwt|cog",
            description = "What it begins with: cog for clients that take no other. Default: fwt.")
    private TokenPrefix prefix = TokenPrefix.FWT;

    @Mixin
    private OutputForm output = new OutputForm();

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    TokenCreateCommand(AccessDesk desk, InstantSource clock, Terminal terminal) {
        this.desk = desk;
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Names.refuseUnlessName("--name", name);
        int said = (tenant.isPresent() ? 1 : 0) + (server ? 1 : 0) + (principal.isPresent() ? 1 : 0);
        if (said != 1) {
            throw new BadInputException(
                    "say whose the token is, once: --tenant ID, --server or --principal ID",
                    "\"fixwright tenant list\" shows the organisations.");
        }
        NewToken token = new NewToken(
                name,
                prefix,
                expires.map(text -> Expiry.of(text, clock.instant()))
                        .orElseGet(() -> Optional.of(NewToken.usualExpiry(clock.instant()))));
        IssuedToken issued = desk.createToken(database.settings(), new AccessDesk.Order(principal, made(), token));
        print(issued);
        return ExitCode.ALL_FIXED.number();
    }

    private Optional<NewPrincipal> made() {
        Principal.Kind kind = user ? Principal.Kind.USER : Principal.Kind.SERVICE_USER;
        return principal.isPresent() ? Optional.empty() : Optional.of(new NewPrincipal(tenant, kind, name, role));
    }

    /** The token alone goes to the output, so that a script can take it from there. */
    private void print(IssuedToken issued) throws JsonProcessingException {
        AccessToken token = issued.token();
        if (output.isJson()) {
            terminal.out().println(AccessJson.issued(issued));
            return;
        }
        terminal.out().println(issued.text().reveal());
        Principal holder = token.principal();
        terminal.err().println("This is the only time that the token is shown.");
        terminal.err()
                .println(token.id() + " of " + holder.id() + " (" + PlainText.line(holder.name()) + "), "
                        + holder.role().word() + " of " + holder.tenant().orElse("the whole server") + ", ends "
                        + token.times().expiresAt().map(AccessText::minute).orElse("never") + ".");
    }
}
