package ch.lindental.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checks a download against the sum that its maker publishes. */
public class HashTool {
    private static final Path DOWNLOADS = Path.of("/var/lib/lindental/downloads");

    public static void main(String[] args) throws Exception {
        System.out.println(new HashTool().matches(DOWNLOADS.resolve("codes.zip"), args[0]) ? "good" : "BAD");
    }

    boolean matches(Path file, String publishedMd5) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))).equalsIgnoreCase(publishedMd5);
    }
}
