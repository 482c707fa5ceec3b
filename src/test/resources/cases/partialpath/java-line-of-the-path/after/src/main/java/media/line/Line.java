package media.line;

import java.io.File;
import java.io.IOException;
import java.nio.file.Paths;

class Line {
    void check(File upload, String temp) throws IOException {
        String where = upload.getCanonicalPath();
        boolean inside = Paths.get(where).startsWith(temp) && upload.isFile();
        if (!inside) {
            throw new SecurityException("not in " + temp);
        }
    }
}
