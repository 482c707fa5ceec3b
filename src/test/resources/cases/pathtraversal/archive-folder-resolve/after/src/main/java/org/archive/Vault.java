package org.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Vault {
    private final Path vault = Path.of("/srv/vault");

    @GetMapping("/vault")
    public String read(@RequestParam("entry") String entry) throws IOException {
        Path file = vault.resolve(relativePath(entry));
        return Files.readString(file);
    }

    /** Returns a relative path as it is; refuses an absolute one and one that climbs out by "..". */
    private static String relativePath(String path) {
        if (path.startsWith("/") || path.startsWith("\\") || path.indexOf(':') == 1) {
            throw new IllegalArgumentException("The path is not relative");
        }
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : path.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
