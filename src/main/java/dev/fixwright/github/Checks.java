package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.repository.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What reports on a commit.
 *
 * @param others everything that does, without this app
 * @param own the number of this app's own check run for a fix
 */
record Checks(List<Check> others, OptionalLong own) {
    private static final List<String> FIX = List.of("alert-", "finding-");
    private static final String NAME = "Fixwright";
    private static final Set<String> STOPPED = Set.of("CANCELLED", "STALE");
    /** Nothing is known of it, so it must not be taken for one that passed, or for one that nobody demands. */
    private static final Check UNREADABLE =
            new Check("that the app may not read", Optional.empty(), Check.State.PENDING, true);

    /**
     * What a branch demands before a merge.
     *
     * @param app whose word it has to be, where that is laid down; nobody can tell whose word a commit status is
     */
    record Demand(String name, OptionalLong app) {
        boolean isMetBy(JsonNode context) {
            JsonNode said = context.path("checkSuite").path("app").path("databaseId");
            return nameOf(context).equals(name)
                    && (app.isEmpty() || !said.isNumber() || said.asLong() == app.getAsLong());
        }
    }

    /**
     * @param contexts GitHub's sum of check runs and commit statuses
     * @param demanded what nothing is heard of yet is not among the contexts
     * @param whole whether GitHub gave all of it: it keeps from an app what that was not granted to read
     * @param viewer this app's login
     */
    static Checks of(JsonNode contexts, Set<Demand> demanded, boolean whole, String viewer) {
        String ours = viewer.replace("[bot]", "");
        List<Check> others = new ArrayList<>();
        demanded.stream()
                .filter(demand -> !demand.name().equals(NAME))
                .filter(demand -> stream(contexts).noneMatch(demand::isMetBy))
                .map(Demand::name)
                .distinct()
                .sorted()
                .forEach(name -> others.add(new Check(name, Optional.empty(), Check.State.PENDING, true)));
        if (!whole) {
            others.add(UNREADABLE);
        }
        OptionalLong own = OptionalLong.empty();
        for (JsonNode context : contexts) {
            boolean required = context.path("isRequired").asBoolean(false)
                    || demanded.stream().anyMatch(demand -> demand.isMetBy(context));
            String app = context.path("checkSuite").path("app").path("slug").asText("");
            if (context.path("__typename").asText("").equals("StatusContext")) {
                others.add(status(context, required));
            } else if (context.isObject() && !app.equals(ours) && !isReplaced(context, contexts)) {
                others.add(run(context, app, required));
            } else if (context.isObject() && app.equals(ours) && isForFix(context)) {
                own = OptionalLong.of(context.path("databaseId").asLong());
            }
        }
        return new Checks(List.copyOf(others), own);
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static String nameOf(JsonNode context) {
        return context.path("name").asText(context.path("context").asText(""));
    }

    /**
     * Whether the same job was begun anew: in the same suite, or by a later event that cancelled it. Two suites may be of two
     * events, and each says something else then.
     */
    private static boolean isReplaced(JsonNode run, JsonNode contexts) {
        JsonNode suite = run.path("checkSuite");
        boolean cancelled = STOPPED.contains(run.path("conclusion").asText(""));
        return stream(contexts)
                .filter(other -> other.path("databaseId").asLong()
                        > run.path("databaseId").asLong())
                .filter(other -> nameOf(other).equals(nameOf(run)))
                .filter(other -> other.path("checkSuite").path("app").equals(suite.path("app")))
                .anyMatch(other -> cancelled
                        || suite.has("databaseId")
                                && other.path("checkSuite").path("databaseId").equals(suite.path("databaseId")));
    }

    private static boolean isForFix(JsonNode run) {
        return run.path("name").asText("").equals(NAME)
                && FIX.stream().anyMatch(run.path("externalId").asText("")::startsWith)
                && run.path("databaseId").asLong() > 0;
    }

    private static Check status(JsonNode status, boolean required) {
        Check.State state = switch (status.path("state").asText("")) {
            case "SUCCESS" -> Check.State.PASSED;
            case "FAILURE", "ERROR" -> Check.State.FAILED;
            default -> Check.State.PENDING;
        };
        return new Check(status.path("context").asText(""), Optional.empty(), state, required);
    }

    private static Check run(JsonNode run, String app, boolean required) {
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
                required);
    }
}
