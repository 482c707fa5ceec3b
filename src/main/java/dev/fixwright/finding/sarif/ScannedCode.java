package dev.fixwright.finding.sarif;

import dev.fixwright.finding.CodeIndex;
import dev.fixwright.finding.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a scanner wrote down of the code that it reports, by which the code is found again where lines have moved.
 *
 * @param region with the code itself as its snippet, if the scanner gave it
 * @param context with the lines around as its snippet, if the scanner gave them
 * @param lineHash GitHub's fingerprint of the first line, or the empty text
 */
record ScannedCode(Optional<RegionJson> region, Optional<RegionJson> context, String lineHash) {
    /** What stands in the place of code that a tool does not hand out. */
    private static final Set<String> NO_CODE = Set.of("requires login");

    /** Where a tool leaves out the rest of long code. */
    private static final Pattern CUT_OFF = Pattern.compile("(?:\\.\\.\\.|\u2026)\\s*$");

    /** Less than this may stand anywhere by chance. */
    private static final int LEAST = 8;

    /** Whether there is anything to search by. */
    boolean isKnown() {
        return snippet(region).isPresent() || snippet(context).isPresent() || !lineHash.isEmpty();
    }

    private static Optional<String> snippet(Optional<RegionJson> region) {
        return region.map(json -> CUT_OFF.matcher(json.snippet()).replaceFirst(""))
                .filter(code -> !CodeIndex.squeezed(code).isEmpty() && !NO_CODE.contains(code.strip()));
    }

    /**
     * Where the code stands in a text now. {@code named} is the place that the scanner named, in this text; where it fits
     * what the scanner wrote down, or nothing was written down, it is the answer.
     */
    Answer<Region> in(FileText text, Answer<Region> named) {
        Optional<Region> place = named.usable();
        return byHash(text, place)
                .or(() -> byContext(text, place))
                .map(Answer::of)
                .orElseGet(() -> bySnippet(text, named));
    }

    /** The same only where something that the scanner wrote down is there. */
    Optional<Region> foundIn(FileText text, Answer<Region> named) {
        Optional<Region> place = named.usable();
        return byHash(text, place)
                .or(() -> byContext(text, place))
                .or(() -> snippet(region).flatMap(code -> bySnippet(text, named).usable()));
    }

    private Optional<Region> byHash(FileText text, Optional<Region> place) {
        int line = region.map(RegionJson::startLine).orElse(0);
        List<Integer> lines =
                lineHash.isEmpty() || line < 1 ? List.of() : text.hashes().linesOf(lineHash);
        if (lines.contains(line) && place.isPresent()) {
            return place;
        }
        return lines.size() == 1 ? moved(text, lines.get(0) - line) : Optional.empty();
    }

    private Optional<Region> byContext(FileText text, Optional<Region> place) {
        Optional<String> code = snippet(context);
        int line = context.map(RegionJson::startLine).orElse(0);
        if (code.isEmpty() || line < 1) {
            return Optional.empty();
        }
        int last = Math.max(line, context.map(RegionJson::endLine).orElse(0));
        boolean same = CodeIndex.squeezed(text.ofLines(line, last)).equals(CodeIndex.squeezed(code.get()));
        if (same && place.isPresent()) {
            return place;
        }
        List<CodeIndex.Hit> hits = text.index().hits(code.get());
        return hits.size() == 1 && isTelling(code.get())
                ? moved(text, text.lines().lineAt(hits.get(0).start()) - blankLines(code.get()) - line)
                : Optional.empty();
    }

    private static int blankLines(String code) {
        return (int) code.lines().takeWhile(String::isBlank).count();
    }

    private static boolean isTelling(String code) {
        return CodeIndex.squeezed(code).length() >= LEAST;
    }

    /** The place as the scanner named it, so many lines further down. Columns that no longer fit are left out. */
    private Optional<Region> moved(FileText text, int lines) {
        return region.filter(old -> old.startLine() >= 1 && text.lines().has(old.startLine() + lines))
                .map(old -> {
                    int first = old.startLine() + lines;
                    int last = Math.min(
                            Math.max(old.endLine(), old.startLine()) + lines,
                            text.lines().count());
                    return new Regions("utf16CodeUnits")
                            .region(
                                    Optional.of(new RegionJson(
                                            first, old.startColumn(), last, old.endColumn(), -1, 0, false, "")),
                                    Optional.of(text))
                            .usable()
                            .orElseGet(() -> Region.lines(first, last));
                });
    }

    private Answer<Region> bySnippet(FileText text, Answer<Region> named) {
        Optional<String> code = snippet(region);
        if (code.isEmpty()) {
            return snippet(context).isEmpty()
                    ? named
                    : Answer.refused("the lines around it have changed since the scan");
        }
        if (named.usable().filter(place -> fits(text, place, code.get())).isPresent()) {
            return named;
        }
        List<CodeIndex.Hit> hits = text.index().hits(code.get());
        if (hits.isEmpty()) {
            return Answer.refused("its code is not there any more");
        }
        if (hits.size() > 1 || !isTelling(code.get())) {
            return Answer.refused("its code stands at other places now: "
                    + hits.stream()
                            .limit(5)
                            .map(hit -> "line " + text.lines().lineAt(hit.start()))
                            .collect(Collectors.joining(", ")));
        }
        return Answer.of(regionOf(hits.get(0), code.get(), text));
    }

    /** A snippet may be part of its lines, or more than them. */
    private static boolean fits(FileText text, Region place, String code) {
        String there = CodeIndex.squeezed(text.ofLines(place.startLine(), place.endLine()));
        String wanted = CodeIndex.squeezed(code);
        return !there.isEmpty() && (there.contains(wanted) || wanted.contains(there));
    }

    /** With columns, where the snippet is just what they enclosed. */
    private Region regionOf(CodeIndex.Hit hit, String code, FileText text) {
        int first = text.lines().lineAt(hit.start());
        int last = text.lines().lineAt(hit.end() - 1);
        boolean exact = region.filter(
                        old -> old.startColumn() > 0 && old.endColumn() - old.startColumn() == code.length())
                .isPresent();
        return exact && first == last
                ? new Region(
                        first,
                        hit.start() - text.lines().start(first) + 1,
                        last,
                        hit.end() - text.lines().start(last) + 1)
                : Region.lines(first, last);
    }
}
