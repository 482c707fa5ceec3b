package dev.fixwright.policy;

import java.util.List;

/**
 * The policy file as it was read.
 *
 * @param warnings what in it does nothing, with the nearest key that does; for people
 */
public record PolicyFile(Policy policy, List<String> warnings) {
    /** Where the file is, on the default branch. */
    public static final String PATH = ".github/fixwright.yml";

    public PolicyFile {
        warnings = List.copyOf(warnings);
    }

    /** What holds where there is no file. */
    public static PolicyFile absent() {
        return new PolicyFile(Policy.DEFAULT, List.of());
    }

    /** Refuses a broken file with {@link PolicyException}. */
    public static PolicyFile parse(String text) {
        return new PolicyLayers(List.of(PolicySource.ofRepository(text))).file();
    }
}
