package dev.fixwright.repository;

import java.util.regex.Pattern;

/** The name of a branch that Fixwright makes, without {@code refs/heads/}. */
public record BranchName(String value) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._/-]{0,200}");

    public BranchName {
        if (!ALLOWED.matcher(value).matches() || value.contains("..") || value.contains("//") || value.endsWith("/")) {
            throw new IllegalArgumentException("not a branch name that Fixwright makes: " + value);
        }
    }

    /** The one branch for an alert's fix: the same for every run. */
    public static BranchName forAlert(String prefix, long alert, String weakness) {
        return new BranchName(prefix + "alert-" + alert + "-" + weakness);
    }

    @Override
    public String toString() {
        return value;
    }
}
