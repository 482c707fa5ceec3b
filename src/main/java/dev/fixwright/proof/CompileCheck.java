package dev.fixwright.proof;

import dev.fixwright.patch.PatchedTree;
import dev.fixwright.proof.CompileErrors.CompileError;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.java.JavaNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether changed Java files compile as they did before. Errors that were there already do not count, nor do those that
 * only say that a library's class is not at hand.
 */
final class CompileCheck {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+)\\.(\\w+|\\*)\\s*;");

    private static final Pattern PACKAGE = Pattern.compile("compiler\\.err\\.doesnt\\.exist package (\\w+)");

    /** How many files are compiled at a time: the compiler holds all it knows of them in memory. */
    private static final int TOGETHER = 250;

    private final CompileErrors errors;
    private final SourceTree before;

    CompileCheck(CompileErrors errors, SourceTree before) {
        this.errors = errors;
        this.before = before;
    }

    /** For each file that got an error it did not have: that error, in words. */
    Map<SourcePath, String> newErrors(Collection<SourceFile> changed) {
        SourceTree patched = new PatchedTree(before, changed);
        List<SourceFile> all = List.copyOf(changed);
        Map<SourcePath, String> found = new TreeMap<>();
        for (int i = 0; i < all.size(); i += TOGETHER) {
            found.putAll(newErrors(all.subList(i, Math.min(i + TOGETHER, all.size())), patched));
        }
        return found;
    }

    private Map<SourcePath, String> newErrors(List<SourceFile> changed, SourceTree patched) {
        Map<SourcePath, List<CompileError>> after = errors.of(changed, patched);
        List<SourceFile> old = after.keySet().stream()
                .flatMap(path -> before.read(path).stream())
                .toList();
        Map<SourcePath, List<CompileError>> known = old.isEmpty() ? Map.of() : errors.of(old, before);
        Map<SourcePath, String> found = new TreeMap<>();
        for (SourceFile file : changed) {
            newError(file, known.getOrDefault(file.path(), List.of()), after.getOrDefault(file.path(), List.of()))
                    .ifPresent(error -> found.put(file.path(), error.message() + " (line " + error.line() + ")"));
        }
        return found;
    }

    private Optional<CompileError> newError(SourceFile file, List<CompileError> before, List<CompileError> after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(error -> counts.merge(error.what(), 1, Integer::sum));
        Set<String> missing = missingNames(file);
        List<CompileError> fresh = new ArrayList<>();
        for (CompileError error : after) {
            boolean more = counts.merge(error.what(), -1, Integer::sum) < 0;
            if (more
                    && !isAboutMissing(error, missing)
                    && !isOfMissingLibrary(error, before)
                    && !isUnsure(error, before)) {
                fresh.add(error);
            }
        }
        return fresh.stream().findFirst();
    }

    /** An exception in a lambda whose type is missing counts as unhandled; one more of the same says nothing new. */
    private static boolean isUnsure(CompileError error, List<CompileError> before) {
        return error.what().startsWith("compiler.err.unreported.exception")
                && before.stream().anyMatch(one -> one.what().equals(error.what()));
    }

    /** One more package of a library that was not at hand before, such as okhttp3 with all its packages. */
    private static boolean isOfMissingLibrary(CompileError error, List<CompileError> before) {
        Matcher missing = PACKAGE.matcher(error.what());
        return missing.lookingAt()
                && before.stream()
                        .map(CompileError::what)
                        .map(PACKAGE::matcher)
                        .anyMatch(one -> one.lookingAt() && one.group(1).equals(missing.group(1)));
    }

    /** Simple names and package roots that the file's imports of unknown libraries bring. */
    private static Set<String> missingNames(SourceFile file) {
        Set<String> names = new HashSet<>(Set.of("org", "com", "javax", "jakarta", "io", "net", "dev"));
        Matcher imports = IMPORT.matcher(file.text());
        while (imports.find()) {
            String qualified = imports.group(1) + "." + imports.group(2);
            if (!JavaNames.isInJdk(qualified)) {
                names.add(imports.group(2));
            }
        }
        return names;
    }

    private static boolean isAboutMissing(CompileError error, Set<String> missing) {
        String what = error.what();
        boolean unresolved = what.startsWith("compiler.err.cant.resolve")
                || what.startsWith("compiler.err.doesnt.exist")
                || error.message().contains("cannot be resolved");
        int location = what.indexOf("; location");
        String symbol = location < 0 ? what : what.substring(0, location);
        return unresolved && List.of(symbol.split("\\W+")).stream().anyMatch(missing::contains);
    }
}
