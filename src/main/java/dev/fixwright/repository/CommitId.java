package dev.fixwright.repository;

import java.util.regex.Pattern;

/** A commit's SHA-1, 40 hex digits in lower case. */
public record CommitId(String value) {
    private static final Pattern SHA1 = Pattern.compile("[0-9a-f]{40}");

    public CommitId {
        if (!SHA1.matcher(value).matches()) {
            throw new IllegalArgumentException("not a commit id: " + value);
        }
    }

    /** The first seven digits, for people. */
    public String shortened() {
        return value.substring(0, 7);
    }

    @Override
    public String toString() {
        return value;
    }
}
