package dev.fixwright.repository;

import java.util.List;
import java.util.Optional;

/**
 * One rule that a repository sets for a branch, and that may keep a fix out.
 *
 * @param type GitHub's word for what it is about, such as {@code creation} or {@code commit_message_pattern}
 * @param ruleset the name of the set that it is in
 * @param text what a name or a message has to be like
 * @param paths what may not be pushed: paths with stars, or endings of names
 */
public record BranchRule(String type, String ruleset, Optional<TextRule> text, List<String> paths) {
    public BranchRule {
        paths = List.copyOf(paths);
    }
}
