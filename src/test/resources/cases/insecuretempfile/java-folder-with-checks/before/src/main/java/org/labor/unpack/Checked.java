package org.labor.unpack;

import java.io.*;

class Checked {
    private File work;

    void open(String home) throws IOException {
        File parent = new File(home, "work");
        File work = File.createTempFile("job-", ".d", parent);
        if (!work.delete()) {
            throw new IOException("cannot delete " + work);
        }
        if (!work.mkdirs()) throw new IOException("cannot make " + work);
        this.work = work;
    }
}
