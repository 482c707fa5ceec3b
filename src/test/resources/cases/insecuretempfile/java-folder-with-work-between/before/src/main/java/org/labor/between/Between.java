package org.labor.between;

import java.io.File;
import java.io.IOException;

class Between {
    File folder() throws IOException {
        File folder = File.createTempFile("b", "d");
        System.out.println("using " + folder);
        folder.delete();
        folder.mkdir();
        return folder;
    }
}
