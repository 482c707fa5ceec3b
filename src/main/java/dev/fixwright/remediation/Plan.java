package dev.fixwright.remediation;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came of every finding of a checkout: remedies in the order in which they build on each other, and refusals. */
public record Plan(List<Remedy> remedies, List<Refusal> declined) {
    public Plan {
        remedies = List.copyOf(remedies);
        declined = List.copyOf(declined);
    }

    /** How people let fixes change workflows. */
    static final String HOW_TO_ALLOW_WORKFLOWS = "; put `workflows: true` into .github/fixwright.yml to allow it";

    /** The same without the fixes that change workflows or actions; those are refused. */
    Plan withoutWorkflows() {
        List<Remedy> kept = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>(declined);
        for (Remedy remedy : remedies) {
            Optional<SourceFile> workflow = remedy.files().stream()
                    .filter(file -> ProtectedPaths.isWorkflow(file.path()))
                    .findFirst();
            if (workflow.isEmpty()) {
                kept.add(remedy);
            } else {
                remedy.closes()
                        .forEach(finding -> refused.add(new Refusal(
                                finding,
                                "there is a fix, but it would change "
                                        + workflow.get().path()
                                        + ", which decides what the repository's automation runs"
                                        + HOW_TO_ALLOW_WORKFLOWS)));
            }
        }
        return new Plan(kept, refused);
    }

    /** Every changed file as it stands after all remedies. */
    public Collection<SourceFile> files() {
        Map<SourcePath, SourceFile> last = new TreeMap<>();
        remedies.forEach(remedy -> remedy.files().forEach(file -> last.put(file.path(), file)));
        return last.values();
    }
}
