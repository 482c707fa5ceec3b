package dev.fixwright.fix.workflowpermissions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a job needs of the workflow's token, as far as its steps tell. */
final class TokenNeeds {
    private final Map<String, Boolean> writes = new TreeMap<>();
    private final Map<String, String> users = new TreeMap<>();
    private final Set<String> strangers = new LinkedHashSet<>();
    private final Set<String> doubts = new LinkedHashSet<>();

    /**
     * Notes that something needs a scope.
     *
     * @param grant the scope with its access, such as {@code issues:write}
     * @param user who needs it, as people call it
     */
    void need(String grant, String user) {
        int colon = grant.indexOf(':');
        String scope = grant.substring(0, colon);
        boolean write = grant.endsWith(":write");
        if (write && !writes.getOrDefault(scope, false)) {
            users.put(scope, user);
        }
        writes.merge(scope, write, Boolean::logicalOr);
        users.putIfAbsent(scope, user);
    }

    /** Notes something that may use the token in ways that are not known, though nothing says that it does. */
    void stranger(String name) {
        strangers.add(name);
    }

    /** Notes something that is given the token for what is not known, in words that follow "because". */
    void doubt(String reason) {
        doubts.add(reason);
    }

    void addAll(TokenNeeds others) {
        others.writes.forEach(
                (scope, write) -> need(scope + (write ? ":write" : ":read"), others.users.getOrDefault(scope, "")));
        strangers.addAll(others.strangers);
        doubts.addAll(others.doubts);
    }

    Set<String> doubts() {
        return doubts;
    }

    Set<String> strangers() {
        return strangers;
    }

    boolean needsWrite(String scope) {
        return writes.getOrDefault(scope, false);
    }

    String userOf(String scope) {
        return users.getOrDefault(scope, "");
    }

    /** Whether reading the repository's contents is all that is needed. */
    boolean isReadingOnly() {
        return writes.keySet().stream().allMatch("contents"::equals) && !needsWrite("contents");
    }

    /** The scopes as lines of a {@code permissions} block, the contents first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (writes.containsKey("contents") || !strangers.isEmpty() || writes.isEmpty()) {
            lines.add("contents: " + (needsWrite("contents") ? "write" : "read"));
        }
        writes.forEach((scope, write) -> {
            if (!scope.equals("contents")) {
                lines.add(scope + ": " + (write ? "write" : "read"));
            }
        });
        return lines;
    }

    /** "`contents: write` for `softprops/action-gh-release`", for each scope beyond reading the contents. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        writes.forEach((scope, write) -> {
            if (write || !scope.equals("contents")) {
                reasons.add("`" + scope + ": " + (write ? "write" : "read") + "` for " + userOf(scope));
            }
        });
        return reasons;
    }
}
