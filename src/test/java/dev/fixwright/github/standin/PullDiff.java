package dev.fixwright.github.standin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;

/** What a pull request changes: its head compared with where it left its base. */
final class PullDiff {
    private static final Pattern HUNK = Pattern.compile("(?m)^@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@");

    /**
     * One file.
     *
     * @param patch the hunks, as GitHub shows them
     */
    record Entry(String path, String status, String blob, String patch) {
        int count(char sign) {
            return (int) patch.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) == sign)
                    .count();
        }

        /** The hunk that shows a line as it is after the change, by its first line. */
        Optional<Integer> hunkOf(int line) {
            Matcher hunk = HUNK.matcher(patch);
            while (hunk.find()) {
                int first = Integer.parseInt(hunk.group(1));
                int lines = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
                if (line >= first && line < first + lines) {
                    return Optional.of(first);
                }
            }
            return Optional.empty();
        }
    }

    private PullDiff() {}

    static List<Entry> of(HostedRepository repository, HostedPullRequest pull) {
        return of(repository.git(), pull.base(), pull.head());
    }

    /** Where two lines of commits parted; empty where they have nothing in common. */
    static Optional<String> mergeBase(GitStore git, String one, String other) {
        try (RevWalk walk = new RevWalk(git.repository())) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            walk.markStart(walk.parseCommit(ObjectId.fromString(one)));
            walk.markStart(walk.parseCommit(ObjectId.fromString(other)));
            return Optional.ofNullable(walk.next()).map(RevCommit::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> of(GitStore git, String base, String head) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Entry> entries = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.repository());
                DiffFormatter formatter = new DiffFormatter(out)) {
            walk.setRevFilter(RevFilter.MERGE_BASE);
            RevCommit after = walk.parseCommit(ObjectId.fromString(head));
            walk.markStart(walk.parseCommit(ObjectId.fromString(base)));
            walk.markStart(after);
            RevCommit left = walk.next();
            formatter.setRepository(git.repository());
            for (DiffEntry entry : formatter.scan(left.getId(), after.getId())) {
                out.reset();
                formatter.format(entry);
                formatter.flush();
                entries.add(entry(entry, out.toString(StandardCharsets.UTF_8), formatter));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static Entry entry(DiffEntry entry, String text, DiffFormatter formatter) throws IOException {
        boolean gone = entry.getChangeType() == DiffEntry.ChangeType.DELETE;
        String status = gone ? "removed" : entry.getChangeType() == DiffEntry.ChangeType.ADD ? "added" : "modified";
        int hunks = text.indexOf("\n@@") + 1;
        String patch = hunks == 0 ? "" : text.substring(hunks).replaceFirst("\n$", "");
        String blob = formatter
                .toFileHeader(entry)
                .getId(gone ? DiffEntry.Side.OLD : DiffEntry.Side.NEW)
                .name();
        return new Entry(gone ? entry.getOldPath() : entry.getNewPath(), status, blob, patch);
    }
}
