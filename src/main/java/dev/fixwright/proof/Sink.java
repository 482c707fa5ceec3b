package dev.fixwright.proof;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fix;
import dev.fixwright.source.Lines;
import dev.fixwright.syntax.outline.Outline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether what the alert points at is still called after a fix, or something in its place. */
final class Sink {
    private static final String NAME = "sink";
    private static final int MOST_NAMED = 3;

    private final Fix fix;
    private final List<Hunk> hunks;
    private final Calls change = new Calls();

    private Sink(Fix fix, List<Hunk> hunks) {
        this.fix = fix;
        this.hunks = hunks;
        for (Hunk hunk : hunks) {
            change.remove(hunk.codeBefore());
            change.add(hunk.codeAfter());
        }
    }

    static ProofStep of(Finding finding, Fix fix, List<Hunk> hunks, Outlines before) {
        return new Sink(fix, hunks).of(called(finding, before));
    }

    private ProofStep of(Set<String> called) {
        if (hunks.stream().anyMatch(Sink::opensComment)) {
            return refused("the fix would turn code into a comment");
        }
        Set<String> fewer = change.fewer();
        Set<String> more = change.more();
        Set<String> kept = new TreeSet<>(called);
        kept.removeAll(fewer);
        boolean sinkIsGone = !called.isEmpty() && kept.isEmpty();
        if (more.isEmpty() && !fewer.isEmpty() && (onlyDeletesCalls() || sinkIsGone && deletes(called))) {
            return fix.reach().deletes()
                    ? held(list(fewer) + (fewer.size() == 1 ? " is" : " are") + " no longer called: that is the fix")
                    : refused("the fix would only delete the "
                            + (fewer.size() == 1 ? "call of " : "calls of ")
                            + list(fewer));
        }
        if (called.isEmpty()) {
            return held("no call stands where the alert points");
        }
        return held(
                kept.isEmpty()
                        ? replaced(fewer, more)
                        : list(kept) + (kept.size() == 1 ? " is" : " are") + " still called");
    }

    private static String replaced(Set<String> fewer, Set<String> more) {
        return list(fewer) + (fewer.size() == 1 ? " makes" : " make") + " way for "
                + (more.isEmpty() ? "code that calls nothing" : list(more));
    }

    /** Lines that make calls before and none after, and nothing else. */
    private boolean onlyDeletesCalls() {
        return hunks.stream()
                .allMatch(hunk -> !calls(hunk.codeBefore()).isEmpty()
                        && calls(hunk.codeAfter()).isEmpty()
                        && hunk.deletes());
    }

    private boolean deletes(Set<String> called) {
        return hunks.stream()
                .filter(hunk -> {
                    Calls own = new Calls();
                    own.remove(hunk.codeBefore());
                    own.add(hunk.codeAfter());
                    return own.fewer().stream().anyMatch(called::contains);
                })
                .allMatch(Hunk::deletes);
    }

    private static boolean opensComment(Hunk hunk) {
        return open(hunk.after()) > open(hunk.before());
    }

    private static int open(String text) {
        return text.split("/\\*", -1).length - text.split("\\*/", -1).length;
    }

    /** What is called in the alert's columns; without calls in these, on its lines. */
    private static Set<String> called(Finding finding, Outlines before) {
        Optional<Outline> file = before.of(finding.path());
        Region region = finding.region();
        if (file.isEmpty() || !file.get().lines().has(region.startLine())) {
            return Set.of();
        }
        String text = file.get().text();
        Lines lines = file.get().lines();
        int last = Math.max(region.startLine(), Math.min(region.endLine(), lines.count()));
        if (region.hasColumns()) {
            int start = lines.offset(region.startLine(), region.startColumn());
            int end = Math.max(start, lines.offset(last, region.endColumn()));
            Set<String> inside = calls(Hunk.code(text.substring(start, end), finding.path()));
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return calls(Hunk.code(text.substring(lines.start(region.startLine()), lines.end(last)), finding.path()));
    }

    private static Set<String> calls(String code) {
        Calls calls = new Calls();
        calls.add(code);
        return calls.more();
    }

    private static String list(Set<String> names) {
        List<String> shown = names.stream().limit(MOST_NAMED).toList();
        return names.size() > MOST_NAMED
                ? String.join(", ", shown) + " and " + (names.size() - MOST_NAMED) + " more"
                : String.join(", ", shown);
    }

    private static ProofStep held(String evidence) {
        return new ProofStep(NAME, true, evidence);
    }

    private static ProofStep refused(String evidence) {
        return new ProofStep(NAME, false, evidence);
    }
}
