package quay.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Inbox {
    private final Path home;

    Inbox(Path home) {
        this.home = home;
    }

    void take(String from, String to) throws IOException {
        Files.copy(Path.of(from), home.resolve(to));
    }
}
