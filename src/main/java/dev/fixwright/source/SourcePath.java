package dev.fixwright.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * A file's path inside a repository: relative, with forward slashes, and unable to leave the repository.
 *
 * <p>Values are already decoded; a path that is absolute, has {@code .}, {@code ..} or empty segments, a NUL, a control
 * character, a backslash or a drive letter is refused.
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
    private static final int MAX_LENGTH = 4096;

    public SourcePath {
        reasonToRefuse(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    public static SourcePath of(String value) {
        return new SourcePath(value);
    }

    /** Why {@code value} is no path inside a repository; empty when it is one. */
    public static Optional<String> reasonToRefuse(String value) {
        if (value.isEmpty()) {
            return Optional.of("the path is empty");
        }
        if (value.length() > MAX_LENGTH) {
            return Optional.of("the path is longer than " + MAX_LENGTH + " characters");
        }
        if (value.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return Optional.of("the path has a control character");
        }
        if (value.indexOf('\\') >= 0) {
            return Optional.of("the path has a backslash: " + value);
        }
        if (value.startsWith("/") || value.matches("^[A-Za-z]:.*")) {
            return Optional.of("the path is absolute: " + value);
        }
        boolean leaves = Arrays.stream(value.split("/", -1))
                .anyMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
        return leaves ? Optional.of("the path leaves the repository or is not normalised: " + value) : Optional.empty();
    }

    /** The last segment. */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The folder with a trailing slash, or the empty text at the top of the repository. */
    public String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    public SourcePath sibling(String fileName) {
        return new SourcePath(folder() + fileName);
    }

    public boolean hasExtension(String extension) {
        return fileName().endsWith("." + extension);
    }

    @Override
    public int compareTo(SourcePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
