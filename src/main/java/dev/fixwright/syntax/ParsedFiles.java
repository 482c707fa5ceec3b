package dev.fixwright.syntax;

import dev.fixwright.source.SourcePath;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The files of one language, each parsed once; those that did not change are taken over from before the change. */
final class ParsedFiles<T> {
    private final Function<SourcePath, Optional<T>> parser;
    private final Optional<ParsedFiles<T>> before;
    private final Set<SourcePath> changed;
    private final Map<SourcePath, Optional<T>> files = new HashMap<>();

    ParsedFiles(Function<SourcePath, Optional<T>> parser, Optional<ParsedFiles<T>> before, Set<SourcePath> changed) {
        this.parser = parser;
        this.before = before;
        this.changed = changed;
    }

    Optional<T> file(SourcePath path) {
        if (before.isPresent() && !changed.contains(path)) {
            return before.get().file(path);
        }
        Optional<T> parsed = files.get(path);
        if (parsed == null) {
            parsed = parser.apply(path);
            files.put(path, parsed);
        }
        return parsed;
    }

    void forget(SourcePath path) {
        files.remove(path);
    }
}
