package dev.fixwright.syntax.grammar;

import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterCSharp;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterPython;
import org.treesitter.TreeSitterRuby;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/** A grammar with the file extensions that it reads. Safe for several threads. */
public final class Grammar {
    public static final Grammar JAVASCRIPT =
            new Grammar("JavaScript", TreeSitterJavascript::new, List.of("js", "mjs", "cjs", "jsx"));
    public static final Grammar TYPESCRIPT =
            new Grammar("TypeScript", TreeSitterTypescript::new, List.of("ts", "mts", "cts"));
    public static final Grammar TSX = new Grammar("TypeScript", TreeSitterTsx::new, List.of("tsx"));
    public static final Grammar PYTHON = new Grammar("Python", TreeSitterPython::new, List.of("py", "pyi"));
    public static final Grammar GO = new Grammar("Go", TreeSitterGo::new, List.of("go"));
    public static final Grammar C_SHARP = new Grammar("C#", TreeSitterCSharp::new, List.of("cs"));
    public static final Grammar RUBY = new Grammar("Ruby", TreeSitterRuby::new, List.of("rb", "rake", "ru"));

    private static final List<Grammar> ALL = List.of(JAVASCRIPT, TYPESCRIPT, TSX, PYTHON, GO, C_SHARP, RUBY);

    private final String language;
    private final Supplier<TSLanguage> load;
    private final List<String> extensions;
    private @Nullable TSLanguage tables;

    private Grammar(String language, Supplier<TSLanguage> load, List<String> extensions) {
        this.language = language;
        this.load = load;
        this.extensions = extensions;
    }

    /** The grammar that reads a file, by its extension. */
    public static Optional<Grammar> of(SourcePath path) {
        return ALL.stream()
                .filter(grammar -> grammar.extensions.stream().anyMatch(path::hasExtension))
                .findFirst();
    }

    /** The language as people call it. */
    public String language() {
        return language;
    }

    /** The tables of this grammar, loaded once: that takes its time. */
    synchronized TSLanguage tables() {
        if (tables == null) {
            tables = load.get();
        }
        return tables;
    }
}
