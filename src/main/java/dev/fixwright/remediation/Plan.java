package dev.fixwright.remediation;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of every finding of a checkout: remedies in the order in which they build on each other, and refusals. */
public record Plan(List<Remedy> remedies, List<Refusal> declined) {
    public Plan {
        remedies = List.copyOf(remedies);
        declined = List.copyOf(declined);
    }

    /** Every changed file as it stands after all remedies. */
    public Collection<SourceFile> files() {
        Map<SourcePath, SourceFile> last = new TreeMap<>();
        remedies.forEach(remedy -> remedy.files().forEach(file -> last.put(file.path(), file)));
        return last.values();
    }
}
