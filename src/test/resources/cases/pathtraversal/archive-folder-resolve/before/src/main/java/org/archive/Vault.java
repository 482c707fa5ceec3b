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
        Path file = vault.resolve(entry);
        return Files.readString(file);
    }
}
