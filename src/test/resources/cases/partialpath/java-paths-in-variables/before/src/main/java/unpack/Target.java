package unpack;

import java.io.File;
import java.io.IOException;

class Target {
    private final String root;

    Target(File root) throws IOException {
        this.root = root.getCanonicalPath();
    }

    File of(String name) throws IOException {
        File file = new File(root, name);
        String path = file.getCanonicalPath();
        if (!path.startsWith(root)) {
            throw new IOException("outside: " + path);
        }
        return file;
    }
}
