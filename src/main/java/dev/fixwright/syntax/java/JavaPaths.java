package dev.fixwright.syntax.java;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java files of a tree by their names and by the words in them, each worked out once, when it is first asked for. */
public final class JavaPaths {
    private final SourceTree tree;
    private final Map<String, List<SourcePath>> byName = new HashMap<>();
    /** By the hash of a word: a file without the word is sometimes taken for one that has it, never the other way round. */
    private final Map<Integer, List<SourcePath>> byWord = new HashMap<>();

    public JavaPaths(SourceTree tree) {
        this.tree = tree;
    }

    /** The files of this name, {@code Order.java}, in whatever folder. */
    List<SourcePath> named(String fileName) {
        if (byName.isEmpty()) {
            for (SourcePath path : tree.paths()) {
                if (path.hasExtension("java")) {
                    byName.computeIfAbsent(path.fileName(), name -> new ArrayList<>())
                            .add(path);
                }
            }
        }
        return byName.getOrDefault(fileName, List.of());
    }

    /** The files that may hold all of some words. */
    public List<SourcePath> with(List<String> words) {
        if (byWord.isEmpty()) {
            for (SourcePath path : tree.paths()) {
                if (path.hasExtension("java")) {
                    tree.read(path).map(SourceFile::text).ifPresent(text -> addWords(text, path));
                }
            }
        }
        List<SourcePath> found = byWord.getOrDefault(words.get(0).hashCode(), List.of());
        for (String word : words.subList(1, words.size())) {
            List<SourcePath> others = byWord.getOrDefault(word.hashCode(), List.of());
            Set<SourcePath> fewer = new HashSet<>(found.size() < others.size() ? found : others);
            found = (found.size() < others.size() ? others : found)
                    .stream().filter(fewer::contains).toList();
        }
        return found;
    }

    private void addWords(String text, SourcePath path) {
        Set<Integer> hashes = new HashSet<>();
        int hash = 0;
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
                hash = 31 * hash + text.charAt(i);
                inWord = true;
            } else if (inWord) {
                hashes.add(hash);
                hash = 0;
                inWord = false;
            }
        }
        hashes.forEach(
                one -> byWord.computeIfAbsent(one, none -> new ArrayList<>()).add(path));
    }
}
