package media.sep;

import java.io.File;
import java.io.IOException;

class Sep {
    boolean is(File file, File folder) throws IOException {
        String begin = folder.getCanonicalPath() + File.separator;
        return file.getCanonicalPath().startsWith(begin);
    }
}
