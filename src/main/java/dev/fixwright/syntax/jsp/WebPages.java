package dev.fixwright.syntax.jsp;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the pages of a project know of each other: which tag libraries they use, and which take in which. */
public final class WebPages {
    private static final Pattern LIBRARY = Pattern.compile("<%@\\s*taglib\\s([^%>]{1,400})%>");
    private static final Pattern INCLUDE =
            Pattern.compile("<%@\\s*include\\s+file\\s*=\\s*[\"']([^\"'<>]{1,300})[\"']");
    private static final Pattern PREFIX = Pattern.compile("prefix\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern URI = Pattern.compile("(?:uri|tagdir)\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final int MAX_DEPTH = 4;

    private final Map<SourcePath, Map<String, String>> libraries = new TreeMap<>();
    private final Map<SourcePath, List<String>> includes = new TreeMap<>();
    private final Map<String, List<SourcePath>> byName = new HashMap<>();

    private WebPages() {}

    public static WebPages of(SourceTree tree) {
        WebPages pages = new WebPages();
        tree.paths().stream()
                .filter(JspFile::isJsp)
                .forEach(path -> tree.read(path).ifPresent(pages::add));
        return pages;
    }

    private void add(SourceFile page) {
        Map<String, String> declared = new LinkedHashMap<>();
        Matcher library = LIBRARY.matcher(page.text());
        while (library.find()) {
            Matcher prefix = PREFIX.matcher(library.group(1));
            Matcher uri = URI.matcher(library.group(1));
            if (prefix.find() && uri.find()) {
                declared.putIfAbsent(prefix.group(1), uri.group(1));
            }
        }
        libraries.put(page.path(), declared);
        includes.put(
                page.path(),
                INCLUDE.matcher(page.text())
                        .results()
                        .map(found -> found.group(1))
                        .toList());
        byName.computeIfAbsent(page.path().fileName(), none -> new java.util.ArrayList<>())
                .add(page.path());
    }

    /** The tag libraries that are declared where a page's text stands: by itself, by what it takes in, by what takes it in. */
    public Map<String, String> librariesOf(JspFile page) {
        Map<String, String> all = new LinkedHashMap<>(page.libraries());
        addIncluded(page.source().path(), page.includes(), all, 0);
        String name = page.source().path().fileName();
        includes.forEach((path, files) -> {
            if (files.stream().anyMatch(file -> nameOf(file).equals(name))) {
                libraries.getOrDefault(path, Map.of()).forEach(all::putIfAbsent);
                addIncluded(path, files, all, 0);
            }
        });
        return all;
    }

    private void addIncluded(SourcePath from, List<String> files, Map<String, String> all, int depth) {
        if (depth == MAX_DEPTH) {
            return;
        }
        for (String file : files) {
            find(from, file).ifPresent(path -> {
                libraries.getOrDefault(path, Map.of()).forEach(all::putIfAbsent);
                addIncluded(path, includes.getOrDefault(path, List.of()), all, depth + 1);
            });
        }
    }

    /** The page that a path in another page means: below that page's folder, or else the nearest of that name. */
    private Optional<SourcePath> find(SourcePath from, String file) {
        List<SourcePath> named = byName.getOrDefault(nameOf(file), List.of());
        String relative = from.folder() + file;
        return named.stream()
                .filter(path -> path.value().equals(relative))
                .findFirst()
                .or(() -> named.stream()
                        .filter(path -> path.value().endsWith(file.startsWith("/") ? file : "/" + file))
                        .findFirst())
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The pages that take a page in when they are translated. */
    public List<SourcePath> including(JspFile page) {
        String name = page.source().path().fileName();
        return includes.entrySet().stream()
                .filter(one ->
                        one.getValue().stream().anyMatch(file -> nameOf(file).equals(name)))
                .map(Map.Entry::getKey)
                .filter(path -> !path.equals(page.source().path()))
                .toList();
    }

    /** Whether a page is translated together with others, so that its Java shares their class. */
    public boolean isShared(JspFile page) {
        String name = page.source().path().fileName();
        return !page.includes().isEmpty()
                || name.endsWith(".jspf")
                || !including(page).isEmpty();
    }

    /** Whether another page of the project has the same file name. */
    public boolean hasNamesake(JspFile page) {
        return byName.getOrDefault(page.source().path().fileName(), List.of()).size() > 1;
    }

    /** What identifies a tag library in other pages, by the end of it: {@code core}, {@code functions}. */
    public Optional<String> known(Pattern uri) {
        return libraries.values().stream()
                .flatMap(declared -> declared.values().stream())
                .filter(one -> uri.matcher(one).matches())
                .findFirst();
    }
}
