package de.praxis;

import java.io.File;
import java.io.IOException;

interface Context {
    File getCacheDir();
}

class Camera {
    File shot(Context context) throws IOException {
        return File.createTempFile("shot", ".jpg", context.getCacheDir());
    }
}
