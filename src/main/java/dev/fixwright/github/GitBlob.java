package dev.fixwright.github;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file's content as git stores it. */
final class GitBlob {
    private final byte[] bytes;

    GitBlob(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** The SHA-1 by which git knows this content. */
    String id() {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(("blob " + bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sha1.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    /**
     * The content behind a text that GitHub decoded, where its id shows that no byte was lost: GraphQL drops byte order
     * marks and converts other encodings to UTF-8 without a word.
     */
    static Optional<GitBlob> of(String text, String id) {
        for (String candidate : new String[] {text, "\uFEFF" + text}) {
            GitBlob blob = new GitBlob(candidate.getBytes(StandardCharsets.UTF_8));
            if (blob.id().equals(id)) {
                return Optional.of(blob);
            }
        }
        return Optional.empty();
    }
}
