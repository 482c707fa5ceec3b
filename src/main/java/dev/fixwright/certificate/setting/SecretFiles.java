package dev.fixwright.certificate.setting;

import java.nio.file.Path;
import java.util.Optional;

/** What is wrong with a file that holds a secret, as the end of a sentence that begins with the setting's name. */
public interface SecretFiles {
    Optional<String> problem(Path file);
}
