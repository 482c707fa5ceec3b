package dev.fixwright.syntax.grammar;

import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPython;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** The grammars at hand, each with the file extensions it reads. */
public enum Grammar {
    JAVASCRIPT("JavaScript", TreeSitterJavascript::new, "js", "mjs", "cjs", "jsx"),
    TYPESCRIPT("TypeScript", TreeSitterTypescript::new, "ts", "mts", "cts"),
    TSX("TypeScript", TreeSitterTsx::new, "tsx"),
    PYTHON("Python", TreeSitterPython::new, "py", "pyi"),
    GO("Go", TreeSitterGo::new, "go");

    private final String language;
    private final Supplier<TSLanguage> load;
    private final List<String> extensions;
    private @Nullable TSLanguage loaded;

    Grammar(String language, Supplier<TSLanguage> load, String... extensions) {
        this.language = language;
        this.load = load;
        this.extensions = List.of(extensions);
    }

    /** The grammar that reads a file, by its extension. */
    public static Optional<Grammar> of(SourcePath path) {
        return Stream.of(values())
                .filter(grammar -> grammar.extensions.stream().anyMatch(path::hasExtension))
                .findFirst();
    }

    /** The language as people call it. */
    public String language() {
        return language;
    }

    /** The tables of this grammar, loaded once: that takes its time. */
    synchronized TSLanguage tables() {
        if (loaded == null) {
            loaded = load.get();
        }
        return loaded;
    }
}
