package ch.lindental.archive;

import ch.lindental.config.Folders;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

public class DocumentStore {
    private final File root;

    public DocumentStore(Folders folders) {
        this.root = folders.documents();
    }

    public InputStream open(String name) throws FileNotFoundException {
        File file = new File(root, name);
        return new FileInputStream(file);
    }

    public void save(String patient, String name, byte[] content) throws IOException {
        File folder = new File(root, patient);
        folder.mkdirs();
        try (OutputStream out = new FileOutputStream(folder.getPath() + "/" + name)) {
            out.write(content);
        }
    }

    public Path copy(String from, String to) throws IOException {
        Path target = root.toPath().resolve(to);
        return Files.copy(root.toPath().resolve(from), target, StandardCopyOption.REPLACE_EXISTING);
    }

    public boolean exists(String name) {
        return new File(root, name).isFile();
    }

    /** The name is one that we made ourselves: a number and an ending. */
    public File scan(long number) {
        return new File(root, "scan-" + number + ".tif");
    }
}
