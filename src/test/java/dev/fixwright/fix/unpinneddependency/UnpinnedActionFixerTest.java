package dev.fixwright.fix.unpinneddependency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.fix.Attempt;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the case folders cannot show: a tree that knows the commits of releases. */
class UnpinnedActionFixerTest {
    private static final SourcePath FILE = SourcePath.of(".github/workflows/build.yml");
    private static final String COMMIT = "8f4b7f84864484a7bf31766abe9204da3cbe65b3";

    @Test
    void pinsToTheCommitThatTheReleaseHas() {
        SourceTree tree = Hosted.using("northbay/lint/quick@v3 # fast", Optional.of(COMMIT));

        Attempt attempt = attempt(tree);

        assertThat(text(attempt, tree)).contains("      - uses: northbay/lint/quick@" + COMMIT + " # v3, fast\n");
    }

    @Test
    void takesNothingForACommitThatIsNone() {
        assertThat(attempt(Hosted.using("northbay/lint@v3", Optional.of("main"))))
                .isInstanceOf(Attempt.Declined.class);
        assertThat(attempt(Hosted.using("northbay/lint@v3", Optional.empty()))).isInstanceOf(Attempt.Declined.class);
    }

    @Test
    void asksForNoRepositoryWhoseNameIsNone() {
        assertThat(attempt(Hosted.using("../../app/hook@v3", Optional.of(COMMIT))))
                .isInstanceOf(Attempt.Declined.class);
        assertThat(attempt(Hosted.using("northbay/..@v3", Optional.of(COMMIT)))).isInstanceOf(Attempt.Declined.class);
        assertThat(attempt(Hosted.using("north bay/lint@v3", Optional.of(COMMIT))))
                .isInstanceOf(Attempt.Declined.class);
    }

    /** A workflow that uses one action, on a host that gives every release that is asked for the same commit. */
    private record Hosted(SourceTree files, Optional<String> commit) implements SourceTree {
        static Hosted using(String action, Optional<String> commit) {
            String text =
                    "on: push\njobs:\n  lint:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: " + action + "\n";
            return new Hosted(new MemoryTree(List.of(SourceFile.of(FILE, text))), commit);
        }

        @Override
        public Set<SourcePath> paths() {
            return files.paths();
        }

        @Override
        public Optional<SourceFile> read(SourcePath path) {
            return files.read(path);
        }

        @Override
        public Optional<String> releaseCommit(String repository, String release) {
            assertThat(repository + "@" + release).isEqualTo("northbay/lint@v3");
            return commit;
        }
    }

    private static Attempt attempt(SourceTree tree) {
        Finding finding = new Finding(
                "CodeQL",
                "actions/unpinned-tag",
                List.of(829),
                Severity.MEDIUM,
                "",
                FILE,
                new Region(6, 0, 6, 0),
                List.of(),
                Optional.empty());
        return new UnpinnedActionFixer().attempt(finding, new Project(tree));
    }

    private static String text(Attempt attempt, SourceTree tree) {
        return ((Attempt.Fixed) attempt)
                .fix().patch().applyTo(tree).stream()
                        .map(SourceFile::text)
                        .findFirst()
                        .orElseThrow();
    }
}
