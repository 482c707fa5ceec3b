package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.repository.CommitId;
import java.util.Optional;

/** Commits that GitHub makes to try whether, and how, a pull request can be merged. */
final class TestMerge {
    private TestMerge() {}

    /**
     * What a commit of these parents merges a head into. GitHub's own merges have the base as their first parent; a person's
     * merge of the base has it second.
     *
     * @param id the field that names a parent
     */
    static Optional<CommitId> base(JsonNode parents, String id, CommitId head) {
        String base = parents.path(0).path(id).asText("");
        return parents.size() == 2 && parents.path(1).path(id).asText("").equals(head.value())
                ? Optional.of(new CommitId(base))
                : Optional.empty();
    }
}
