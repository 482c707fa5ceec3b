package dev.fixwright.finding.sarif;

import dev.fixwright.finding.MovedRegion;
import dev.fixwright.finding.Region;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the code of a result stands in the repository's files, which may have changed since the scan. */
final class CodePlaces {
    private final RepositoryFiles files;
    private final Optional<RepositoryFiles> scanned;
    private final Regions regions;

    /** Where {@code scanned} is empty, code that is not where the scanner saw it is not looked for. */
    CodePlaces(RepositoryFiles files, Optional<RepositoryFiles> scanned, Regions regions) {
        this.files = files;
        this.scanned = scanned;
        this.regions = regions;
    }

    /**
     * A region of a file.
     *
     * @param moved whether the scanner saw it at another place
     * @param stale why nothing is to be done about it; empty where the code is there
     */
    record Place(SourcePath path, Region region, boolean moved, Optional<String> stale) {}

    /** The place in a file that a result names, or the one to which its code has moved. */
    Answer<Place> of(SourcePath path, PlaceJson given, String lineHash) {
        Optional<FileText> text = files.text(path);
        if (text.isPresent() && given.uri().endsWith(".java") && !path.hasExtension("java")) {
            // The lines of a servlet that was made of a page are not the page's: all of the page may be meant.
            Region all = Region.lines(1, text.get().lines().count());
            return Answer.of(new Place(path, all, false, Optional.empty()));
        }
        Optional<FileText> then = scanned.flatMap(old -> old.text(path));
        if (then.isPresent()) {
            Optional<Answer<Place>> known = sinceThen(path, given, then.get(), text);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Answer<Region> named = regions.region(given.region(), text);
        ScannedCode code = new ScannedCode(given.region(), given.context(), lineHash);
        boolean there = text.isPresent() || files.mayHave(path.value());
        if (then.isPresent() && text.isPresent() && !code.isKnown()) {
            return stale(path, named, "its code was changed since the scan");
        }
        if (scanned.isEmpty() || !code.isKnown() || (there && text.isEmpty())) {
            return named.then(region -> Answer.of(new Place(path, region, false, Optional.empty())));
        }
        return there ? inFile(path, text.orElseThrow(), code, named) : elsewhere(path, code, named);
    }

    /** What has become of a place whose file is known as it was scanned; empty where its code was changed since. */
    private Optional<Answer<Place>> sinceThen(SourcePath path, PlaceJson given, FileText then, Optional<FileText> now) {
        Optional<Region> named =
                regions.region(given.region(), Optional.of(then)).usable();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        SourcePath place = now.isPresent() ? path : renamed(path, then).orElse(path);
        return files.text(place)
                .flatMap(text -> MovedRegion.find(named.get(), then.text(), text.text()))
                .map(region -> new Place(
                        place, region, !place.equals(path) || !named.get().equals(region), Optional.empty()))
                .map(Answer::of);
    }

    /** The one file that came since then and holds the same text, or has the same name. */
    private Optional<SourcePath> renamed(SourcePath path, FileText then) {
        String extension = path.fileName().substring(path.fileName().lastIndexOf('.') + 1);
        List<SourcePath> fresh = files.paths().stream()
                .filter(other -> other.hasExtension(extension))
                .filter(other -> !scanned.orElseThrow().paths().contains(other))
                .toList();
        List<SourcePath> same = fresh.stream()
                .filter(other -> files.text(other)
                        .filter(text -> text.text().equals(then.text()))
                        .isPresent())
                .toList();
        List<SourcePath> named = fresh.stream()
                .filter(other -> other.fileName().equals(path.fileName()))
                .toList();
        List<SourcePath> meant = same.isEmpty() ? named : same;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static Answer<Place> inFile(SourcePath path, FileText text, ScannedCode code, Answer<Region> named) {
        return code.in(text, named)
                .fold(
                        region -> Answer.of(
                                new Place(path, region, !named.usable().equals(Optional.of(region)), Optional.empty())),
                        why -> stale(path, named, why));
    }

    /** A file that was moved to another folder kept its name. */
    private Answer<Place> elsewhere(SourcePath path, ScannedCode code, Answer<Region> named) {
        List<Place> found = new ArrayList<>();
        for (SourcePath other : files.named(path.fileName())) {
            files.text(other)
                    .flatMap(text -> code.in(text, Answer.refused("not there")).usable())
                    .ifPresent(region -> found.add(new Place(other, region, true, Optional.empty())));
        }
        if (found.size() == 1) {
            return Answer.of(found.get(0));
        }
        String others = found.isEmpty()
                ? ""
                : ", and its code may be in "
                        + found.stream().map(place -> place.path().value()).collect(Collectors.joining(" or "));
        return stale(path, named, "there is no file " + path + " any more" + others);
    }

    private static Answer<Place> stale(SourcePath path, Answer<Region> named, String why) {
        String reason = "the alert is stale: " + why + "; scan again";
        return named.then(region -> Answer.of(new Place(path, region, false, Optional.of(reason))))
                .orRefuse(unplaced -> reason);
    }
}
