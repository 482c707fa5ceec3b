package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.xml.XmlElement;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A fixer of findings in XML files. */
public interface XmlFixer extends Fixer {
    @Override
    default boolean reads(Finding finding) {
        return finding.path().hasExtension("xml");
    }

    @Override
    default Attempt attempt(Finding finding, Project project) {
        Optional<SourceFile> file = project.tree().read(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        XmlFile xml = XmlFile.parse(file.get());
        if (!xml.lines().has(finding.region().startLine())) {
            return Attempt.declined("the alert is stale: " + finding.path() + " has no line "
                    + finding.region().startLine() + " any more");
        }
        return attempt(finding, xml);
    }

    Attempt attempt(Finding finding, XmlFile file);

    /** The elements that a finding may mean: those whose tag is on its lines, then those around it, the nearest first. */
    static List<XmlElement> elements(Finding finding, XmlFile file) {
        List<XmlElement> on = file.elements().stream()
                .filter(one -> finding.region()
                        .touchesLines(
                                file.lines().lineAt(one.start()), file.lines().lineAt(one.tagEnd() - 1)))
                .toList();
        int start = file.lines().start(finding.region().startLine());
        List<XmlElement> around = file.elements().stream()
                .filter(one -> one.start() <= start && start < one.contentEnd() && !on.contains(one))
                .sorted((a, b) -> Integer.compare(b.start(), a.start()))
                .toList();
        return Stream.concat(on.stream(), around.stream()).toList();
    }

    /** The fix that one edit makes. */
    default Attempt fixed(XmlFile file, Edit edit, String explanation, String review) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(new FilePatch.Edited(file.source().path(), List.of(edit))),
                explanation,
                review.isEmpty() ? List.of() : List.of(review)));
    }
}
