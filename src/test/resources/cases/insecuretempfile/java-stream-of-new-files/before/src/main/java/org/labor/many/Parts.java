package org.labor.many;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.Callable;

class Parts {
    Callable<File> maker(String name) {
        return () -> File.createTempFile(name, null, null);
    }

    File[] two() throws IOException {
        return new File[] {new File("a"), new File("b")};
    }
}
