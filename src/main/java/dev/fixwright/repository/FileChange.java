package dev.fixwright.repository;

import dev.fixwright.source.SourcePath;
import java.util.Optional;

/** One file's whole content before and after. */
final class FileChange {
    private final SourcePath path;
    private final Optional<byte[]> before;
    private final byte[] after;

    FileChange(SourcePath path, Optional<byte[]> before, byte[] after) {
        this.path = path;
        this.before = before;
        this.after = after;
    }

    SourcePath path() {
        return path;
    }

    /** Empty where the file is new. */
    Optional<byte[]> before() {
        return before;
    }

    byte[] after() {
        return after;
    }
}
