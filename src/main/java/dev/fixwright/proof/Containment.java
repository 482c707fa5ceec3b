package dev.fixwright.proof;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.fix.Fix;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.proof.Neighbourhood.Place;
import dev.fixwright.source.Lines;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.outline.Outline;
import dev.fixwright.syntax.outline.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether fixes that are applied together change nothing but what their alerts are about: the declaration around the alert,
 * imports, what the fix itself declares, and declarations that have to do with these.
 */
final class Containment {
    private static final String NAME = "contained";
    private static final int MOST_NAMED = 5;

    private final Outlines before;
    private final Outlines after;
    private final Patch together;
    private final int mostLines;

    /** @param mostLines how many lines one fix may add and remove together */
    Containment(Outlines before, Outlines after, Patch together, int mostLines) {
        this.before = before;
        this.after = after;
        this.together = together;
        this.mostLines = mostLines;
    }

    ProofStep of(Finding finding, Fix fix, List<Hunk> hunks) {
        ChangedLines lines = ChangedLines.of(hunks);
        if (lines.sum() > mostLines) {
            return new ProofStep(
                    NAME,
                    false,
                    "the fix adds and removes " + lines.sum() + " lines, and the policy allows " + mostLines
                            + " (limits.max-changed-lines)");
        }
        Neighbourhood around = around(finding);
        around.addNames(fix.reach().further());
        Set<String> words = new LinkedHashSet<>();
        List<Place> strangers = strangers(fix, around, words);
        dropKnown(strangers, around, words);
        if (!strangers.isEmpty()) {
            around.follow(inPlay(finding, fix));
            dropKnown(strangers, around, words);
        }
        return strangers.isEmpty()
                ? new ProofStep(NAME, true, lines + " in " + files(fix.patch()) + ", " + where(words))
                : new ProofStep(NAME, false, refusal(strangers.get(0)));
    }

    /** Takes away what has to do with the alert, and what has to do with that. */
    private void dropKnown(List<Place> strangers, Neighbourhood around, Set<String> words) {
        boolean more = true;
        while (more) {
            more = strangers.removeIf(place -> {
                boolean known = around.reaches(place);
                if (known) {
                    around.add(place);
                    words.add(word(place));
                }
                return known;
            });
        }
    }

    private List<Outline> inPlay(Finding finding, Fix fix) {
        return Stream.concat(
                        Stream.of(finding.path()), fix.patch().files().stream().map(FilePatch::path))
                .distinct()
                .flatMap(path -> Stream.of(before.of(path), after.of(path)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The parts that the alert's lines lie in, and those of the steps of its path. */
    private Neighbourhood around(Finding finding) {
        Neighbourhood around = new Neighbourhood();
        add(finding.path(), finding.region(), around);
        finding.steps().forEach(step -> add(step.path(), step.region(), around));
        return around;
    }

    private void add(SourcePath path, Region region, Neighbourhood around) {
        Optional<Outline> known = before.of(path);
        if (known.isEmpty() || !known.get().lines().has(region.startLine())) {
            return;
        }
        Outline outline = known.get();
        Lines lines = outline.lines();
        int start = lines.start(region.startLine());
        int end = lines.end(Math.max(region.startLine(), Math.min(region.endLine(), lines.count())));
        List<Part> found = outline.in(start, end);
        for (Part part : outline.parts()) {
            if (found.contains(part) || found.stream().anyMatch(one -> one.heads(part))) {
                around.add(new Place(outline, part));
            }
        }
        if (found.stream().anyMatch(part -> part.is(Part.Kind.IMPORT))) {
            around.addNames(FieldNames.imported(outline.linesOf(start, Math.max(start, end - 1))));
        }
        after.of(path)
                .ifPresent(changed -> addChanged(
                        changed,
                        outline.parts().stream().filter(part -> around.has(new Place(outline, part))),
                        around));
    }

    /** The alert's parts as they stand after the patch: by their names, and where they begin. */
    private void addChanged(Outline changed, Stream<Part> parts, Neighbourhood around) {
        FilePatch.Edited edits = together.file(changed.path()).orElse(null) instanceof FilePatch.Edited edited
                ? edited
                : new FilePatch.Edited(changed.path(), List.of());
        Set<Integer> starts = parts.map(part -> edits.moved(part.start())).collect(Collectors.toSet());
        changed.parts().stream()
                .filter(part -> starts.stream().anyMatch(start -> part.start() <= start && start < part.end()))
                .forEach(part -> around.add(new Place(changed, part)));
    }

    /** What the fix touches beside the imports and the alert's own parts; fills {@code words} with the names of these. */
    private List<Place> strangers(Fix fix, Neighbourhood around, Set<String> words) {
        List<Place> strangers = new ArrayList<>();
        for (FilePatch file : fix.patch().files()) {
            if (fix.manifest().equals(Optional.of(file.path()))) {
                words.add("the manifest " + file.path().fileName());
                continue;
            }
            for (Place place : touched(file)) {
                if (place.part().is(Part.Kind.IMPORT)) {
                    words.add("imports");
                } else if (around.has(place)) {
                    words.add(word(place));
                } else {
                    strangers.add(place);
                }
            }
        }
        return strangers;
    }

    private List<Place> touched(FilePatch file) {
        Outline changed = after.of(file.path()).orElseThrow();
        if (!(file instanceof FilePatch.Edited edited)) {
            return changed.parts().stream()
                    .map(part -> new Place(changed, part))
                    .toList();
        }
        Outline known = before.of(file.path()).orElseThrow();
        Set<Place> touched = new LinkedHashSet<>();
        Map<Edit, Integer> landed = landed(file.path());
        for (Edit edit : edited.edits()) {
            String old = known.text(edit.start(), edit.end());
            int head = common(old, edit.replacement(), false);
            int tail = common(old.substring(head), edit.replacement().substring(head), true);
            touched.addAll(places(known, edit.start() + head, edit.end() - tail));
            int start = landed.getOrDefault(edit, 0);
            touched.addAll(
                    places(changed, start + head, start + edit.replacement().length() - tail));
        }
        return List.copyOf(touched);
    }

    /** How many characters two texts begin with that are the same, or end with: an edit may say again what stays. */
    private static int common(String one, String other, boolean atEnd) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most
                && one.charAt(atEnd ? one.length() - 1 - same : same)
                        == other.charAt(atEnd ? other.length() - 1 - same : same)) {
            same++;
        }
        return same;
    }

    private static List<Place> places(Outline outline, int start, int end) {
        return outline.in(start, end).stream()
                .map(part -> new Place(outline, part, start, end))
                .toList();
    }

    /** Where the edits of all fixes begin in the text that they lead to. */
    private Map<Edit, Integer> landed(SourcePath path) {
        Map<Edit, Integer> landed = new HashMap<>();
        if (together.file(path).orElse(null) instanceof FilePatch.Edited all) {
            int shift = 0;
            for (Edit edit : all.edits()) {
                landed.put(edit, edit.start() + shift);
                shift += edit.replacement().length() - (edit.end() - edit.start());
            }
        }
        return landed;
    }

    private String word(Place place) {
        boolean isNew = !place.part().names().isEmpty()
                && before.of(place.outline().path())
                        .map(known -> known.parts().stream().noneMatch(place.part()::isSameAs))
                        .orElse(true);
        return (isNew ? "the new " : "") + place.outline().word(place.part());
    }

    private static String refusal(Place stranger) {
        return "the fix would also change " + stranger.outline().word(stranger.part()) + " in "
                + stranger.outline().path() + ", which has nothing to do with the code of the alert";
    }

    private static String files(Patch patch) {
        int files = patch.files().size();
        return files == 1 ? "one file" : files + " files";
    }

    private static String where(Set<String> words) {
        return words.isEmpty() ? "white space only" : "all in " + list(words);
    }

    private static String list(Set<String> words) {
        List<String> shown = words.stream().limit(MOST_NAMED).collect(Collectors.toCollection(ArrayList::new));
        if (words.size() > MOST_NAMED) {
            shown.add((words.size() - MOST_NAMED) + " more");
        }
        String last = shown.remove(shown.size() - 1);
        return shown.isEmpty() ? last : String.join(", ", shown) + " and " + last;
    }
}
