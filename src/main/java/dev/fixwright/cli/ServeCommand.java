package dev.fixwright.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Runs the bot. Each flag is a setting of the same name: {@code --data-dir} is {@code FIXWRIGHT_DATA_DIR}. */
@Command(
        name = "serve",
        customSynopsis = "@|bold fixwright serve|@ [OPTION]...",
        description = {"Runs the bot: receives GitHub's webhooks and opens pull requests.", ""},
        sortOptions = false,
        footer = {
            "",
            "Every flag may be given as an environment variable instead: --data-dir as FIXWRIGHT_DATA_DIR; a flag wins.",
            "Without an app id and a key the server shows /setup, which registers an app with a click."
        },
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    private static final Map<String, String> FLAGS = flags();

    /** The server behind the command. Answers the exit code, once it has ended. */
    public interface Server {
        int serve(Map<String, String> settings);
    }

    private final Server server;
    private Optional<CommandSpec> spec = Optional.empty();

    private ServeCommand(Server server) {
        this.server = server;
    }

    /** The command with all its flags. */
    public static CommandLine of(Server server) {
        ServeCommand command = new ServeCommand(server);
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        FLAGS.forEach((flag, description) -> spec.addOption(OptionSpec.builder(flag)
                .paramLabel(label(flag))
                .type(String.class)
                .description(description)
                .build()));
        command.spec = Optional.of(spec);
        return new CommandLine(spec);
    }

    /** What a value of the flag is, from its last word: FILE, URL, ID. */
    private static String label(String flag) {
        String last = flag.substring(flag.lastIndexOf('-') + 1);
        return switch (last) {
            case "workers", "hour" -> "NUMBER";
            case "file" -> flag.equals("--seconds-per-file") ? "SECONDS" : "FILE";
            case "user" -> "NAME";
            case "onboarding" -> "on|off";
            case "url" -> flag.equals("--key-in-url") ? "on|off" : "URL";
            default -> last.toUpperCase(Locale.ROOT);
        };
    }

    private static Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("--port", "Port to listen on. Default: 8080.");
        flags.put("--data-dir", "Directory of the built-in database. Default: data.");
        flags.put("--database-url", "A PostgreSQL database instead: jdbc:postgresql://host/name.");
        flags.put("--database-user", "User of that database. Default: fixwright.");
        flags.put("--database-password-file", "File with that user's password.");
        flags.put("--app-id", "The GitHub App's client id or number.");
        flags.put("--private-key-file", "File with the app's private key, readable by this user only.");
        flags.put(
                "--webhook-secret",
                "Secret of the app's webhook, 32 bytes or longer. Others on this machine can see it.");
        flags.put("--webhook-secret-file", "File with that secret.");
        flags.put("--webhook-secret-previous-file", "File with the secret before it, while it is being changed.");
        flags.put("--policy-file", "A policy file whose keys win over every repository's.");
        flags.put("--certificates-file", "What may be ordered and checked of TLS certificates.");
        flags.put("--encryption-key-file", "File with the key that a registered app's secrets are encrypted with.");
        flags.put("--github-url", "GitHub's REST API. Default: https://api.github.com.");
        flags.put(
                "--public-url",
                "Address that GitHub and people reach this server at; pull requests link to proofs there.");
        flags.put("--workers", "How many tasks run at once. Default: 4.");
        flags.put("--writes-per-hour", "What GitHub lets an installation write. Default: 500; 0: no limit.");
        flags.put("--onboarding", "Whether a repository is asked before its first fix: on (default) or off.");
        flags.put("--seconds-per-file", "How long a fix of one file may be looked for. Default: 30.");
        flags.put("--oidc-issuer", "Single sign-on: the issuer, as its tokens name it.");
        flags.put("--oidc-audience", "What its tokens for this server say as their audience.");
        flags.put("--oidc-jwks-url", "Address of its keys.");
        flags.put("--oidc-tenant-claim", "Claim with the organisation's id. Default: tenant.");
        flags.put("--oidc-role-claim", "Claim with the role: viewer, operator or admin. Default: role.");
        flags.put("--key-in-url", "Whether a token may stand in an address as api_key: on (default) or off.");
        return flags;
    }

    @Override
    public Integer call() {
        Map<String, String> settings = new HashMap<>();
        for (OptionSpec option :
                spec.orElseThrow().commandLine().getParseResult().matchedOptions()) {
            String flag = option.longestName();
            if (FLAGS.containsKey(flag)) {
                settings.put(settingOf(flag), option.getValue());
            }
        }
        return server.serve(settings);
    }

    /** The flag that stands for a setting, if there is one. */
    public static Optional<String> flagOf(String setting) {
        return FLAGS.keySet().stream()
                .filter(flag -> settingOf(flag).equals(setting))
                .findFirst();
    }

    private static String settingOf(String flag) {
        return "FIXWRIGHT_" + flag.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
