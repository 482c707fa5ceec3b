package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.grammar.Grammar;
import dev.fixwright.syntax.grammar.SyntaxFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fixer of findings in files that a grammar reads. */
public interface SyntaxFixer extends Fixer {
    Set<Grammar> JAVASCRIPT = Set.of(Grammar.JAVASCRIPT, Grammar.TYPESCRIPT, Grammar.TSX);
    Set<Grammar> PYTHON = Set.of(Grammar.PYTHON);
    Set<Grammar> GO = Set.of(Grammar.GO);
    Set<Grammar> C_SHARP = Set.of(Grammar.C_SHARP);
    Set<Grammar> RUBY = Set.of(Grammar.RUBY);

    /** The grammars whose files this fixer can change. */
    Set<Grammar> grammars();

    @Override
    default List<String> languages() {
        return grammars().stream().map(Grammar::language).distinct().sorted().toList();
    }

    @Override
    default boolean reads(Finding finding) {
        return Grammar.of(finding.path()).filter(grammars()::contains).isPresent();
    }

    @Override
    default Attempt attempt(Finding finding, Project project) {
        if (project.tree().read(finding.path()).isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        Optional<SyntaxFile> file = project.syntax(finding.path());
        if (file.isEmpty()) {
            return Attempt.declined(finding.path() + " is nested too deeply, or takes too long to parse");
        }
        if (!file.get().lines().has(finding.region().startLine())) {
            return Attempt.declined("the alert is stale: " + finding.path() + " has no line "
                    + finding.region().startLine() + " any more");
        }
        SyntaxSite site = new SyntaxSite(finding, file.get(), project);
        if (site.isBroken()) {
            return Attempt.declined(finding.path() + " does not parse as "
                    + file.get().grammar().language() + " around line "
                    + finding.region().startLine());
        }
        return attempt(site);
    }

    Attempt attempt(SyntaxSite site);
}
