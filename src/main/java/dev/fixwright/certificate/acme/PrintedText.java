package dev.fixwright.certificate.acme;

import dev.fixwright.secret.Redaction;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The end of what a deploy command printed, without the secrets that it was given and without what looks like one. */
final class PrintedText {
    private static final int MOST_READ = 64 * 1024;
    private static final int MOST_KEPT = 2_000;
    private static final int SHORTEST_SECRET = 16;
    private static final String BLANK = "***";
    /** The rest of a key whose beginning was not read. */
    private static final Pattern END_OF_A_KEY =
            Pattern.compile("(?s)\\A(?:(?!-----BEGIN ).)*?-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----");

    private PrintedText() {}

    static String of(Path output, IssuedCertificate.Material material) throws IOException {
        String text = END_OF_A_KEY.matcher(read(output)).replaceFirst(BLANK);
        for (String secret : secrets(material)) {
            text = text.replace(secret, BLANK);
        }
        String safe = Redaction.of(text).replace("\0", "").strip();
        return safe.length() <= MOST_KEPT ? safe : "…" + safe.substring(safe.length() - MOST_KEPT);
    }

    private static String read(Path output) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(output.toFile(), "r")) {
            long begin = Math.max(0, file.length() - MOST_READ);
            byte[] end = new byte[(int) (file.length() - begin)];
            file.seek(begin);
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8);
        }
    }

    /** The key line by line too: that is how people print it without its frame. */
    private static List<String> secrets(IssuedCertificate.Material material) {
        return Stream.concat(
                        Stream.of(
                                material.pkcs12Password().reveal(),
                                material.pkcs12().reveal()),
                        material.key().reveal().lines().filter(line -> !line.startsWith("-----")))
                .filter(secret -> secret.length() >= SHORTEST_SECRET)
                .toList();
    }
}
