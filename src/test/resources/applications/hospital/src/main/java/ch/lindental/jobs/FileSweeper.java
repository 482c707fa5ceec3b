package ch.lindental.jobs;

import ch.lindental.config.Folders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class FileSweeper {
    private final Folders folders;

    public FileSweeper(Folders folders) {
        this.folders = folders;
    }

    public boolean removeUpload(String id) throws IOException {
        Path file = folders.temporary().resolve("upload-" + id);
        return Files.deleteIfExists(file);
    }

    public boolean rename(String from, String to) {
        File folder = folders.letters();
        return new File(folder, from).renameTo(new File(folder, to));
    }

    public File draft(String author) throws IOException {
        return File.createTempFile("draft-", ".txt", folders.letters());
    }

    public long size(String... names) throws IOException {
        long sum = 0;
        for (String name : names) {
            Path one = folders.imports().resolve(name);
            sum += Files.exists(one) ? Files.size(one) : 0;
        }
        return sum;
    }
}
