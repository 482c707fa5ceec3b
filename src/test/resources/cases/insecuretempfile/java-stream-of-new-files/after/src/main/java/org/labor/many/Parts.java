package org.labor.many;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;

class Parts {
    Callable<File> maker(String name) {
        return () -> Files.createTempFile(name, null).toFile();
    }

    File[] two() throws IOException {
        return new File[] {new File("a"), new File("b")};
    }
}
