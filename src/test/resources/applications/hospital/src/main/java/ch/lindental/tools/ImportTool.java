package ch.lindental.tools;

import ch.lindental.imports.LegacyLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.logging.Logger;

public class ImportTool {
    private static final Logger LOG = Logger.getLogger("tools");

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: import FILE");
            return;
        }
        Path file = Paths.get(args[0]);
        int count = new LegacyLines().read(Files.readString(file, StandardCharsets.ISO_8859_1)).size();
        LOG.info(count + " positions in " + args[0]);
    }
}
