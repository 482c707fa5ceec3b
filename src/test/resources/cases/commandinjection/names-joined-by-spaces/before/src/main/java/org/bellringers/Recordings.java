package org.bellringers;

import java.io.IOException;
import java.util.List;

public class Recordings {
    public Process concatenate(List<String> tapes, String target) throws IOException {
        String joined = String.join(" ", tapes);
        return Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", "sox " + joined + " " + target + ".wav"});
    }
}
