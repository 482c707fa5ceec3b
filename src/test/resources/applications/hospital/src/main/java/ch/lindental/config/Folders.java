package ch.lindental.config;

import java.io.File;
import java.nio.file.Path;

/** Where files go. All of them lie below one root that only the service's account can enter. */
public class Folders {
    private final File root;

    public Folders(Settings settings) {
        this(new File(settings.text("folder.root", "/var/lib/lindental")));
    }

    public Folders(File root) {
        this.root = root;
    }

    public File documents() {
        return new File(root, "documents");
    }

    public File letters() {
        return new File(root, "letters");
    }

    public Path imports() {
        return root.toPath().resolve("imports");
    }

    public Path temporary() {
        return root.toPath().resolve("tmp");
    }
}
