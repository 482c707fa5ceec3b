package uploads.check;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Checks {
    String read(File base, String name) throws IOException {
        File wanted = new File(base, name);
        if (name.endsWith(".txt")
                && wanted.getCanonicalPath()
                        .startsWith(base.getCanonicalPath())) {
            return Files.readString(wanted.toPath());
        }
        throw new IOException("no such file: " + Path.of(name).getFileName());
    }
}
