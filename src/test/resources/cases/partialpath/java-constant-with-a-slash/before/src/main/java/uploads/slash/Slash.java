package uploads.slash;

import java.io.File;
import java.io.IOException;

class Slash {
    private static final String ROOT = "/srv/pages/";

    boolean is(File page) throws IOException {
        return page.getCanonicalPath().startsWith(ROOT);
    }
}
