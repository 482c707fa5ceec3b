package dev.fixwright.syntax.go;

import dev.fixwright.syntax.go.GoEdits.Change;
import dev.fixwright.syntax.go.GoImports.Import;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the imports of a file in line with its edits: adds what new text uses, removes what nothing uses any more. */
final class ImportEdits {
    private static final Pattern WANTED = Pattern.compile(GoEdits.OPEN + "([^" + GoEdits.CLOSE + "]*)" + GoEdits.CLOSE);
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|`[^`]*`");

    private final GoEdits edits;
    private final GoFile file;
    private final List<Import> gone = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    ImportEdits(GoEdits edits) {
        this.edits = edits;
        this.file = edits.file();
    }

    void write() {
        Set<String> wanted = new LinkedHashSet<>();
        edits.changes()
                .forEach(change -> WANTED.matcher(change.text()).results().forEach(path -> wanted.add(path.group(1))));
        file.imports().all().stream()
                .filter(one -> !wanted.contains(GoImports.unversioned(one.path())) && isLeftUnused(one))
                .forEach(gone::add);
        wanted.forEach(this::name);
        for (int i = 0; i < edits.changes().size(); i++) {
            Change change = edits.changes().get(i);
            String text = WANTED.matcher(change.text())
                    .replaceAll(path -> Matcher.quoteReplacement(names.getOrDefault(path.group(1), path.group(1))));
            edits.changes().set(i, new Change(change.start(), change.end(), text));
        }
        new ImportList(edits, gone).write(added);
    }

    private boolean isLeftUnused(Import one) {
        if (Set.of("_", ".").contains(one.alias())) {
            return false;
        }
        List<SyntaxNode> uses = file.root().all("identifier", "package_identifier").stream()
                .filter(name -> one.names().contains(name.text()) && isPackage(name))
                .toList();
        boolean kept = uses.stream().anyMatch(use -> !edits.isGone(use));
        return !uses.isEmpty() && !kept && one.names().stream().noneMatch(this::isNew);
    }

    private boolean isPackage(SyntaxNode name) {
        return name.parent()
                        .filter(above -> above.is("selector_expression", "qualified_type"))
                        .isPresent()
                && (name.is("package_identifier") || file.scopes().of(name).isEmpty());
    }

    private boolean isNew(String name) {
        Pattern word = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\.");
        return edits.changes().stream()
                .anyMatch(change -> word.matcher(LITERAL.matcher(change.text()).replaceAll("\"\""))
                        .find());
    }

    private void name(String path) {
        Optional<Import> there = file.imports().of(path).filter(one -> !gone.contains(one));
        String own = there.map(one -> one.alias().isEmpty() ? known(one) : one.alias())
                .orElseGet(() -> defaultName(path));
        if (there.isPresent() && !isHidden(own, path)) {
            names.put(path, own);
            return;
        }
        boolean free = there.isEmpty() && isFree(own, path);
        String name = free ? own : alias(path, own);
        names.put(path, name);
        added.add(free && name.equals(lastPart(path)) ? "\"" + path + "\"" : name + " \"" + path + "\"");
    }

    /** The name by which the file knows a package that it imports without an alias. */
    private String known(Import one) {
        Set<String> used = new LinkedHashSet<>();
        file.root().all("identifier", "package_identifier").stream()
                .filter(this::isPackage)
                .forEach(name -> used.add(name.text()));
        return one.names().stream().filter(used::contains).findFirst().orElse(defaultName(one.path()));
    }

    private static String defaultName(String path) {
        return lastPart(GoImports.unversioned(path)).replaceFirst("^go-", "");
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private boolean isFree(String name, String path) {
        boolean imported = file.imports().all().stream()
                .anyMatch(one -> !gone.contains(one)
                        && one.names().contains(name)
                        && !one.path().equals(path));
        return !imported && file.ofPackage(name).isEmpty() && !isHidden(name, path);
    }

    /** Whether a variable of that name stands before the package where new text uses it. */
    private boolean isHidden(String name, String path) {
        return edits.changes().stream()
                .filter(change -> change.text().contains(GoEdits.use(path)))
                .anyMatch(
                        change -> file.scopes().of(name, nodeAt(change.start())).isPresent());
    }

    private SyntaxNode nodeAt(int offset) {
        SyntaxNode found = file.root();
        while (true) {
            SyntaxNode here = found;
            Optional<SyntaxNode> inner = here.children().stream()
                    .filter(child -> child.start() <= offset && offset < child.end())
                    .findFirst();
            if (inner.isEmpty()) {
                return found;
            }
            found = inner.get();
        }
    }

    private String alias(String path, String own) {
        String[] parts = GoImports.unversioned(path).split("/");
        String joined = parts.length > 1 ? parts[parts.length - 2].replaceAll("\\W", "") + own : "std" + own;
        String wanted = path.equals("crypto/rand") ? "crand" : joined;
        return edits.freshName(wanted);
    }
}
