package dev.fixwright.finding.sarif;

import dev.fixwright.finding.sarif.RepositoryFiles.Found;
import dev.fixwright.source.SourcePath;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the file of a result into a path inside the repository. A base that says where the scan ran stands for the
 * repository's top, unless it lies inside the checkout that is being fixed.
 */
final class ArtifactPaths {
    private static final int MAX_BASES = 10;

    private final RunJson run;
    private final RepositoryFiles files;
    /** Absolute folders that some base names, the shortest first, without slashes at the ends. */
    private final List<String> roots;

    ArtifactPaths(RunJson run, RepositoryFiles files) {
        this.run = run;
        this.files = files;
        this.roots = run.bases.keySet().stream()
                .flatMap(id -> chain(id).usable().flatMap(Chain::root).stream())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** What a base stands for: relative folders, and the absolute one they are in, where it is known. */
    private record Chain(Optional<String> root, String folder) {}

    Answer<SourcePath> resolve(PlaceJson place) {
        boolean byIndex = place.uri().isEmpty() && place.artifact() >= 0 && place.artifact() < run.artifacts.size();
        PlaceJson file = byIndex ? run.artifacts.get(place.artifact()) : place;
        if (file.uri().isEmpty()) {
            return Answer.refused("it names no file");
        }
        return ArtifactUri.parse(file.uri())
                .then(uri -> candidates(uri, file.base()))
                .then(this::choose)
                .orRefuse(why -> "its file \"" + file.uri() + "\" is refused: " + why);
    }

    /** Normalised paths inside the repository that the URI may mean, the likeliest first. */
    private Answer<Set<String>> candidates(ArtifactUri uri, String base) {
        if (uri.absolute()) {
            Set<String> candidates =
                    ArtifactUri.normalised(uri.path()).map(this::belowRoots).orElse(Set.of());
            return candidates.isEmpty()
                    ? Answer.refused(
                            "it is outside the repository; if it was scanned on another machine, have the scanner write"
                                    + " relative paths")
                    : Answer.of(candidates);
        }
        return chain(base).then(chain -> candidates(uri, chain));
    }

    private Answer<Set<String>> candidates(ArtifactUri uri, Chain chain) {
        Set<String> candidates = new LinkedHashSet<>();
        String inBase = chain.folder() + uri.path();
        chain.root()
                .flatMap(root -> ArtifactUri.normalised(root + "/" + inBase))
                .flatMap(files::belowDirectory)
                .ifPresent(candidates::add);
        ArtifactUri.normalised(inBase).ifPresent(candidates::add);
        candidates.remove("");
        return candidates.isEmpty() ? Answer.refused("it leaves the repository") : Answer.of(candidates);
    }

    /** Where a scan ran elsewhere, only a file that the repository really has is meant. */
    private Set<String> belowRoots(String path) {
        Set<String> candidates = new LinkedHashSet<>();
        files.belowDirectory(path).ifPresent(candidates::add);
        roots.stream()
                .filter(root -> path.startsWith(root + "/"))
                .map(root -> path.substring(root.length() + 1))
                .filter(files::mayHave)
                .forEach(candidates::add);
        if (candidates.isEmpty()) {
            files.endOf(path).ifPresent(candidates::add);
        }
        return candidates;
    }

    private Answer<Chain> chain(String base) {
        return chain(base, "", 0);
    }

    private Answer<Chain> chain(String id, String folder, int depth) {
        PlaceJson base = run.bases.get(id);
        if (base == null) {
            return Answer.of(new Chain(Optional.empty(), folder));
        }
        if (depth == MAX_BASES) {
            return Answer.refused("its uriBaseId \"" + id + "\" goes in circles");
        }
        return ArtifactUri.parse(base.uri())
                .orRefuse(why -> "its uriBaseId \"" + id + "\" is not a folder: " + why)
                .then(uri -> chain(uri, base, folder, depth));
    }

    private Answer<Chain> chain(ArtifactUri uri, PlaceJson base, String folder, int depth) {
        if (uri.absolute()) {
            Optional<String> root = ArtifactUri.normalised(uri.path()).filter(path -> !path.isEmpty());
            return Answer.of(new Chain(root, folder));
        }
        return chain(base.base(), uri.path().isEmpty() ? folder : uri.path() + "/" + folder, depth + 1);
    }

    private Answer<SourcePath> choose(Set<String> candidates) {
        List<SourcePath> paths = candidates.stream()
                .filter(candidate -> SourcePath.reasonToRefuse(candidate).isEmpty())
                .map(SourcePath::of)
                .toList();
        if (paths.isEmpty()) {
            String first = candidates.iterator().next();
            return Answer.refused(SourcePath.reasonToRefuse(first).orElseThrow());
        }
        Found found = files.find(paths);
        return found.others().isEmpty()
                ? Answer.of(found.path())
                : Answer.refused("it may be any of " + found.others());
    }
}
