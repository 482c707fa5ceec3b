package org.verein.share;

import java.io.File;

class Choice {
    void open(File file, boolean ownerOnly) {
        file.setReadable(true, ownerOnly);
    }
}
