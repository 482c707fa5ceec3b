package dev.fixwright.certificate.setting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How the server says what is wrong with any of its settings, so that this file is talked of as they are. */
public interface Wording {
    /** What is wrong with a file that holds a secret, as the end of a sentence that begins with the setting's name. */
    Optional<String> secretFile(Path file);

    /** The same of a file that could not be read as text. */
    String unreadable(Path file, IOException e);

    /** Which of the known words was meant. */
    Optional<String> near(String word, List<String> known);
}
