package dev.fixwright;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.github.standin.HostedAlert;
import dev.fixwright.github.standin.Scanner;
import dev.fixwright.github.standin.TextScanner;
import java.util.List;
import java.util.Map;

/** Finds something new in whatever a fix writes. */
final class StubbornFileScanner implements Scanner {
    private static final HostedAlert.Rule NEW = new HostedAlert.Rule(
            "CodeQL", "java/hardcoded-credential", "Credential in the code", "high", List.of("external/cwe/cwe-798"));

    private final TextScanner scanner = ProofStory.guesses().finds(NEW, "new SecureRandom()");

    @Override
    public JsonNode scan(Map<String, byte[]> files) {
        return scanner.scan(files);
    }
}
