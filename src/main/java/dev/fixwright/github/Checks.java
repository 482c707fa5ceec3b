package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.repository.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What reports on a commit.
 *
 * @param others everything that does, without this app
 * @param own the number of this app's own check run for a fix
 */
record Checks(List<Check> others, OptionalLong own) {
    private static final String FIX = "alert-";
    private static final String NAME = "Fixwright";
    /** Nothing is known of it, so it must not be taken for one that passed, or for one that nobody demands. */
    private static final Check UNREADABLE =
            new Check("that the app may not read", Optional.empty(), Check.State.PENDING, true);

    /**
     * @param contexts GitHub's sum of check runs and commit statuses
     * @param demanded what the branch demands before a merge: what nothing is heard of yet is not among the contexts
     * @param whole whether GitHub gave all of it: it keeps from an app what that was not granted to read
     * @param viewer this app's login
     */
    static Checks of(JsonNode contexts, Set<String> demanded, boolean whole, String viewer) {
        String ours = viewer.replace("[bot]", "");
        List<Check> others = new ArrayList<>();
        Set<String> silent = new TreeSet<>(demanded);
        silent.remove(NAME);
        contexts.forEach(context -> silent.remove(
                context.path("name").asText(context.path("context").asText(""))));
        silent.forEach(name -> others.add(new Check(name, Optional.empty(), Check.State.PENDING, true)));
        if (!whole) {
            others.add(UNREADABLE);
        }
        OptionalLong own = OptionalLong.empty();
        for (JsonNode context : contexts) {
            String app = context.path("checkSuite").path("app").path("slug").asText("");
            if (context.path("__typename").asText("").equals("StatusContext")) {
                others.add(status(context));
            } else if (context.isObject() && !app.equals(ours)) {
                others.add(run(context, app));
            } else if (context.isObject() && isForFix(context)) {
                own = OptionalLong.of(context.path("databaseId").asLong());
            }
        }
        return new Checks(List.copyOf(others), own);
    }

    private static boolean isForFix(JsonNode run) {
        return run.path("name").asText("").equals(NAME)
                && run.path("externalId").asText("").startsWith(FIX)
                && run.path("databaseId").asLong() > 0;
    }

    private static Check status(JsonNode status) {
        Check.State state = switch (status.path("state").asText("")) {
            case "SUCCESS" -> Check.State.PASSED;
            case "FAILURE", "ERROR" -> Check.State.FAILED;
            default -> Check.State.PENDING;
        };
        return new Check(status.path("context").asText(""), Optional.empty(), state, isRequired(status));
    }

    private static Check run(JsonNode run, String app) {
        Check.State state = switch (run.path("conclusion").asText("")) {
            case "SUCCESS", "NEUTRAL", "SKIPPED" -> Check.State.PASSED;
            case "FAILURE", "TIMED_OUT", "CANCELLED", "ACTION_REQUIRED", "STARTUP_FAILURE", "STALE" ->
                Check.State.FAILED;
            default -> Check.State.PENDING;
        };
        boolean completed = run.path("status").asText("").equals("COMPLETED");
        return new Check(
                run.path("name").asText(""),
                Optional.of(app).filter(slug -> !slug.isEmpty()),
                completed ? state : Check.State.PENDING,
                isRequired(run));
    }

    private static boolean isRequired(JsonNode context) {
        return context.path("isRequired").asBoolean(false);
    }
}
