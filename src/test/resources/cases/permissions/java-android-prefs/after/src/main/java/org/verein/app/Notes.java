package org.verein.app;

import android.content.Context;
import java.io.IOException;
import java.io.OutputStream;

class Notes {
    void save(Context context, byte[] note) throws IOException {
        try (OutputStream out = context.openFileOutput("note.txt", Context.MODE_PRIVATE)) {
            out.write(note);
        }
    }
}
