package dev.fixwright.source;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A source tree held in memory. */
public final class MemoryTree implements SourceTree {
    private final Map<SourcePath, SourceFile> files = new TreeMap<>();

    public MemoryTree(Collection<SourceFile> files) {
        files.forEach(file -> this.files.put(file.path(), file));
    }

    @Override
    public Set<SourcePath> paths() {
        return files.keySet();
    }

    @Override
    public Optional<SourceFile> read(SourcePath path) {
        return Optional.ofNullable(files.get(path));
    }
}
