package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.policy.EffectiveKey;
import dev.fixwright.policy.PolicyException;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.policy.PolicyLayers;
import dev.fixwright.policy.PolicySource;
import dev.fixwright.repository.Checkout;
import dev.fixwright.source.SourcePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fixwright config}: what each key of a repository's policy comes to, and who said so. */
@Command(
        name = "config",
        customSynopsis = "@|bold fixwright config|@ [OPTION]... [CHECKOUT]",
        description = {"Tells what each key of a repository's policy comes to, and who said so.", ""},
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  fixwright config",
            "  fixwright config --organisation ../.github/fixwright.yml path/to/checkout"
        },
        mixinStandardHelpOptions = true)
public final class ConfigCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "CHECKOUT", description = "The repository. Default: here.")
    private Path directory = Path.of("");

    @Option(
            names = "--organisation",
            paramLabel = "FILE",
            description = "The policy file of the organisation, which the repository's wins over.")
    private Optional<Path> organisation = Optional.empty();

    @Option(
            names = "--policy-file",
            paramLabel = "FILE",
            description = "The policy file of the server, which wins over the repository's.")
    private Optional<Path> server = Optional.empty();

    @Mixin
    private OutputForm output = new OutputForm();

    public ConfigCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        List<PolicySource> sources = new ArrayList<>();
        try (Checkout checkout = Checkout.open(directory)) {
            checkout.read(SourcePath.of(PolicyFile.PATH))
                    .ifPresent(file -> sources.add(PolicySource.ofRepository(file.text())));
        }
        organisation.ifPresent(
                file -> sources.add(new PolicySource(PolicySource.Origin.ORGANISATION, file.toString(), read(file))));
        server.ifPresent(file -> sources.add(PolicySource.ofServer(file.toString(), read(file))));
        PolicyLayers layers = new PolicyLayers(sources);
        try {
            List<String> warnings = layers.file().warnings();
            if (output.isJson()) {
                terminal.out().println(json(layers.keys(), warnings));
            } else {
                table(layers.keys());
                warnings.forEach(terminal.err()::println);
            }
        } catch (PolicyException e) {
            throw new BadInputException(e.reason());
        }
        return ExitCode.ALL_FIXED.number();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be read; name a UTF-8 text file");
        }
    }

    private void table(List<EffectiveKey> keys) {
        int keyWidth = keys.stream().mapToInt(key -> key.key().length()).max().orElse(0);
        int valueWidth = Math.min(
                40, keys.stream().mapToInt(key -> key.value().length()).max().orElse(0));
        String line = "%-" + keyWidth + "s  %-" + valueWidth + "s  %s%n";
        terminal.out().printf(Locale.ROOT, line, "KEY", "VALUE", "FROM");
        keys.forEach(key -> terminal.out().printf(Locale.ROOT, line, key.key(), key.value(), key.source()));
    }

    private static String json(List<EffectiveKey> keys, List<String> warnings) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode json = mapper.createObjectNode();
        ArrayNode list = json.putArray("keys");
        for (EffectiveKey key : keys) {
            ObjectNode one = list.addObject()
                    .put("key", key.key())
                    .put("value", key.value())
                    .put("from", key.origin().name().toLowerCase(Locale.ROOT));
            key.place().ifPresent(place -> one.put("file", place.file()).put("line", place.line()));
        }
        warnings.forEach(json.putArray("warnings")::add);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }
}
