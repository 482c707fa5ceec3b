package dev.fixwright.repository;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a branch that Fixwright makes, without {@code refs/heads/}. */
public record BranchName(String value) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._/-]{0,200}");

    private static final int LONGEST_NAME = 60;
    private static final int ENOUGH = "finding-".length() + 12;

    public BranchName {
        if (!ALLOWED.matcher(value).matches() || value.contains("..") || value.contains("//") || value.endsWith("/")) {
            throw new IllegalArgumentException("not a branch name that Fixwright makes: " + value);
        }
    }

    /** The one branch for an alert's fix: the same for every run. */
    public static BranchName forAlert(String prefix, long alert, String weakness) {
        return new BranchName(prefix + "alert-" + alert + "-" + weakness);
    }

    /**
     * The one branch for the fix of a finding that is no alert.
     *
     * @param id its public one, of which enough is taken to tell it apart
     */
    public static BranchName forFinding(String prefix, String id, String weakness) {
        return new BranchName(prefix + id.substring(0, Math.min(ENOUGH, id.length())) + "-" + weakness);
    }

    /**
     * The first branch for a group of fixes: the same for every run.
     *
     * @param kind what they have in common, in a word
     * @param name what people know that by; as much of it is taken as a branch name may have
     * @param key tells two of the same name apart
     */
    public static BranchName forGroup(String prefix, String kind, String name, String key) {
        String words =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String some = words.substring(0, Math.min(LONGEST_NAME, words.length()));
        return new BranchName(prefix + kind + "-" + some + "-" + key);
    }

    /** The same for a later round. */
    public BranchName round(int number) {
        return number == 1 ? this : new BranchName(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
