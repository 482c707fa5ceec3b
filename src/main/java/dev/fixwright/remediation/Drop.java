package dev.fixwright.remediation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a round ended before its fix stayed.
 *
 * @param after the last stage that is certain to have been reached
 * @param kind short, the same for reasons that differ in names and numbers only
 */
public record Drop(Stage after, String kind) {
    private static final int LONGEST_KIND = 90;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|`[^`]*`");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern NAME = Pattern.compile(
            "\\S*[/_$#]\\S*|\\b\\w+(?:\\.\\w+)+(?:\\(\\))?|\\b\\w+\\(\\)|\\b\\w*[a-z]\\w*[A-Z]\\w*|\\b[0-9a-f]{7,40}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]+\\b");

    /** Reasons that this program gives outside its fixers, by how they begin. */
    private record Known(String begins, Stage after, String kind) {}

    private static final List<Known> KNOWN = List.of(
            new Known("no fixer for rule ", Stage.TOLD, "no fixer for the rule"),
            new Known("no fixer for ", Stage.TOLD, "no fixer for the language"),
            new Known("the alert names no ", Stage.TOLD, "the alert names no place in the code"),
            new Known("the code host has no alert", Stage.TOLD, "the alert is gone from the code host"),
            new Known("the policy has switched", Stage.TOLD, "switched off by the policy"),
            new Known("a rule of the policy has switched", Stage.TOLD, "switched off by the policy"),
            new Known("the policy ignores it", Stage.TOLD, "ignored by the policy"),
            new Known("the policy excludes its file", Stage.TOLD, "file excluded by the policy"),
            new Known("the policy wants the engine", Stage.TOLD, "the policy wants another engine"),
            new Known("its severity ", Stage.TOLD, "severity below what the policy selects"),
            new Known("its tool ", Stage.TOLD, "tool not selected by the policy"),
            new Known("the alert is stale", Stage.ELIGIBLE, "the alert is stale"),
            new Known("the finding is stale", Stage.ELIGIBLE, "the alert is stale"),
            new Known("the fix would change ", Stage.ATTEMPTED, "the fix would change a protected file"),
            new Known("the fix changes ", Stage.ATTEMPTED, "the fix changes more lines than the policy allows"),
            new Known("a fix was found and did not pass", Stage.ATTEMPTED, "the fix did not pass its check"),
            new Known(Reasons.SUGGESTED + " for this rule", Stage.CHECKED, "suggested only: too few were merged"),
            new Known(Reasons.SUGGESTED, Stage.CHECKED, "suggested only, as the policy says"),
            new Known(Reasons.TAKEN_BACK, Stage.CHECKED, "taken back before"),
            new Known("the fix was withdrawn", Stage.PROPOSED, "withdrawn: the evidence spoke against it"));

    /** Why a round ended; empty while it goes on, or where its fix holds. */
    static Optional<Drop> of(Round round) {
        boolean proposed = round.pullRequest().isPresent();
        return switch (round.state()) {
            case QUEUED, FIXING, PROPOSING, PROVING, IN_REVIEW, MERGED -> Optional.empty();
            case FIXED -> fixed(round);
            case DECLINED -> Optional.of(declined(round.reason()));
            case FAILED ->
                Optional.of(new Drop(
                        round.wasMerged() ? Stage.MERGED : proposed ? Stage.PROPOSED : Stage.ELIGIBLE,
                        round.reason().startsWith("a fault of Fixwright")
                                ? "a fault of Fixwright"
                                : "failed: " + grouped(round.reason())));
            case CLOSED -> Optional.of(new Drop(Stage.PROPOSED, "closed by a person"));
            case DISMISSED -> Optional.of(new Drop(proposed ? Stage.PROPOSED : Stage.TOLD, "the alert was dismissed"));
            case CANCELLED -> Optional.of(new Drop(proposed ? Stage.PROPOSED : Stage.TOLD, "called off"));
            case SUPERSEDED ->
                Optional.of(new Drop(proposed ? Stage.PROPOSED : Stage.TOLD, "the alert went away by itself"));
            case REVERTED -> Optional.of(new Drop(Stage.MERGED, "merged and taken back"));
        };
    }

    private static Optional<Drop> fixed(Round round) {
        if (!round.wasMerged()) {
            Stage after = round.pullRequest().isPresent() ? Stage.PROPOSED : Stage.TOLD;
            return Optional.of(new Drop(after, "the alert went away by itself"));
        }
        return round.cameBack()
                ? Optional.of(new Drop(Stage.MERGED, "the alert came back within 30 days"))
                : Optional.empty();
    }

    private static Drop declined(String reason) {
        return KNOWN.stream()
                .filter(known -> reason.startsWith(known.begins()))
                .findFirst()
                .map(known -> new Drop(known.after(), known.kind()))
                .orElseGet(() -> new Drop(Stage.ATTEMPTED, grouped(reason)));
    }

    /** A fixer's reason without what names one place: quoted code, addresses, paths, names, numbers. */
    static String grouped(String reason) {
        String plain = QUOTED.matcher(reason).replaceAll("…");
        plain = ADDRESS.matcher(plain).replaceAll("…");
        plain = NAME.matcher(plain).replaceAll("…");
        plain = NUMBER.matcher(plain).replaceAll("…");
        plain = plain.replaceAll("\\s+", " ").replaceAll("…(?:[ ,]*…)+", "…").strip();
        if (plain.length() <= LONGEST_KIND) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST_KIND);
        return plain.substring(0, end > 0 ? end : LONGEST_KIND) + " …";
    }
}
