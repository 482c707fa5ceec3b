package dev.fixwright;

import dev.fixwright.policy.PolicyException;
import dev.fixwright.policy.PolicyLayers;
import dev.fixwright.policy.PolicySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The policy file of whoever runs the server: its keys hold in every repository. A broken one ends the start. */
final class ServerPolicy {
    private ServerPolicy() {}

    static Optional<PolicySource> read(SettingsReader reader, String setting) {
        Optional<Path> file = reader.text(setting).map(Path::of);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            PolicySource source =
                    PolicySource.ofServer(file.get().toString(), Files.readString(file.get(), StandardCharsets.UTF_8));
            new PolicyLayers(List.of(source))
                    .file().warnings().stream()
                            // A lock that does not hold must not be taken for one.
                            .filter(warning -> warning.contains("is not a key"))
                            .forEach(warning -> reader.problem(setting, "cannot be used: " + warning + "."));
            return Optional.of(source);
        } catch (IOException e) {
            reader.problem(setting, SettingsReader.unreadable(file.get(), e));
        } catch (PolicyException e) {
            reader.problem(setting, "cannot be used: " + e.reason() + ".");
        }
        return Optional.empty();
    }
}
