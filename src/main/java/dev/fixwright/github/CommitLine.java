package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The commits that a branch has and the default branch has not.
 *
 * @param ids none where there are more of them than were read
 * @param parents what they are made upon, themselves included
 * @param isAllOurs whether the app made every one of them
 */
record CommitLine(Set<String> ids, Set<String> parents, boolean isAllOurs) {
    /** @param viewer this app's login */
    static CommitLine read(JsonNode compare, String viewer) {
        Set<String> ids = new TreeSet<>();
        Set<String> parents = new TreeSet<>();
        boolean ours = true;
        for (JsonNode commit : compare.path("commits").path("nodes")) {
            ids.add(commit.path("oid").asText());
            commit.path("parents")
                    .path("nodes")
                    .forEach(parent -> parents.add(parent.path("oid").asText()));
            ours &= isOurs(commit, viewer);
        }
        boolean whole = ids.size() == compare.path("aheadBy").asInt(Integer.MAX_VALUE);
        return new CommitLine(whole ? ids : Set.of(), parents, ours && whole);
    }

    /** Whether the app made a commit. */
    static boolean isOurs(JsonNode commit, String viewer) {
        return commit.path("signature").path("wasSignedByGitHub").asBoolean(false)
                && commit.path("author").path("name").asText("").equals(viewer);
    }

    /** Whether it is a line of so many commits that begins at a base. */
    boolean leadsFrom(String base, int count) {
        Set<String> outside = new HashSet<>(parents);
        outside.removeAll(ids);
        return ids.size() == count && outside.equals(Set.of(base));
    }
}
