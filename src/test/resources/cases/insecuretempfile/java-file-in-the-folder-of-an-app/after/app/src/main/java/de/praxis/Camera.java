package de.praxis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

interface Context {
    File getCacheDir();
}

class Camera {
    File shot(Context context) throws IOException {
        return Files.createTempFile(context.getCacheDir().toPath(), "shot", ".jpg").toFile();
    }
}
