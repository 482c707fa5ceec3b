package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.yaml.YamlEdits;
import dev.fixwright.syntax.yaml.YamlFile;
import dev.fixwright.syntax.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/** A fixer of findings in YAML files. */
public interface YamlFixer extends Fixer {
    @Override
    default List<String> languages() {
        return List.of("GitHub Actions");
    }

    @Override
    default boolean reads(Finding finding) {
        return YamlFile.reads(finding.path());
    }

    @Override
    default Attempt attempt(Finding finding, Project project) {
        Optional<YamlFile> file = project.yaml(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        if (!file.get().lines().has(finding.region().startLine())) {
            return Attempt.declined("the alert is stale: " + finding.path() + " has no line "
                    + finding.region().startLine() + " any more");
        }
        if (file.get().errors() > 0) {
            return Attempt.declined(finding.path() + " does not parse as YAML: reading ended on line "
                    + file.get().brokenLine());
        }
        return attempt(new YamlSite(finding, file.get(), project));
    }

    Attempt attempt(YamlSite site);

    /** The fix that edits make, unless they would change what an alias stands for elsewhere too. */
    default Attempt fixed(YamlEdits edits, String explanation, List<String> review) {
        Optional<YamlNode> shared = edits.firstShared();
        return shared.isPresent()
                ? Attempt.declined("what is to be changed is shared through the anchor `&"
                        + shared.get().anchor() + "`, and not every place that uses it is known to need the change")
                : new Attempt.Fixed(new Fix(weakness(), Patch.of(edits.patch()), explanation, review));
    }
}
