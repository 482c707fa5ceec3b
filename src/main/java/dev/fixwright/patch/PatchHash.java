package dev.fixwright.patch;

import dev.fixwright.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * One number for changed files as they stand after a patch: what {@code sha256sum FILE… | sha256sum} prints for them, in
 * the order of their paths.
 */
public final class PatchHash {
    private PatchHash() {}

    public static String of(Collection<SourceFile> changed) {
        TreeMap<String, String> lines = new TreeMap<>();
        changed.forEach(file -> lines.put(
                file.path().value(), sha256(file.encode()) + "  " + file.path().value() + "\n"));
        return sha256(String.join("", lines.values()).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
