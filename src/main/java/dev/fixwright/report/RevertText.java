package dev.fixwright.report;

import dev.fixwright.finding.Weakness;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a pull request says that takes a merged fix back. */
public record RevertText(String title, String body) {
    /**
     * The text for one fix.
     *
     * @param repository with its owner
     * @param pullRequest the one that brought the fix
     * @param alert empty where the fix is of a finding that is none
     * @param name what people call it
     * @param weakness what the fix ended, as far as is known
     */
    public static RevertText of(
            String repository,
            long pullRequest,
            OptionalLong alert,
            String name,
            Optional<Weakness> weakness,
            String askedBy) {
        String back = weakness.map(known -> ": **" + Markdown.prose(known.title()) + "** (CWE-" + known.cwe() + "), ")
                        .orElse(": ")
                + (alert.isPresent() ? "code scanning " : "")
                + name;
        String again = alert.isPresent() ? ": `/fixwright fix " + alert.getAsLong() + "`" : "";
        return new RevertText(
                "Take back the fix of " + name,
                Markdown.document(List.of(
                                // GitHub's own words: they tell which pull request is taken back once this one is
                                // merged.
                                "Reverts " + repository + "#" + pullRequest,
                                Markdown.code(askedBy)
                                        + " asked for this with `/fixwright revert` on that pull request."
                                        + " It is a draft, and Fixwright never merges: people decide.",
                                "## What it means to merge this\n\n"
                                        + Markdown.bullets(List.of(
                                                "The lines of the fix are as they were before it.",
                                                "What the fix ended is back" + back + ".",
                                                "Fixwright does not propose this fix again unless somebody asks for it"
                                                        + again + ".")),
                                "To keep the fix, close this pull request."))
                        .strip());
    }
}
