package media.line;

import java.io.File;
import java.io.IOException;

class Line {
    void check(File upload, String temp) throws IOException {
        String where = upload.getCanonicalPath();
        boolean inside = where.startsWith(temp) && upload.isFile();
        if (!inside) {
            throw new SecurityException("not in " + temp);
        }
    }
}
