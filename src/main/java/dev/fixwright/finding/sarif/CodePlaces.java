package dev.fixwright.finding.sarif;

import dev.fixwright.finding.Region;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the code of a result stands in the repository's files, which may have changed since the scan. */
final class CodePlaces {
    private final RepositoryFiles files;
    private final Regions regions;
    private final boolean search;

    /** {@code search} is whether code that is not where the scanner saw it is looked for. */
    CodePlaces(RepositoryFiles files, Regions regions, boolean search) {
        this.files = files;
        this.regions = regions;
        this.search = search;
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
        Answer<Region> named = regions.region(given.region(), text);
        ScannedCode code = new ScannedCode(given.region(), given.context(), lineHash);
        boolean there = text.isPresent() || files.mayHave(path.value());
        if (!search || !code.isKnown() || (there && text.isEmpty())) {
            return named.then(region -> Answer.of(new Place(path, region, false, Optional.empty())));
        }
        return there ? inFile(path, text.orElseThrow(), code, named) : elsewhere(path, code, named);
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
