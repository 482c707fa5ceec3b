package dev.fixwright.syntax.go;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The imports of a file: which package a local name stands for. */
public final class GoImports {
    private static final Pattern VERSION = Pattern.compile("/v\\d+$|\\.v\\d+$");

    private final List<Import> imports;

    GoImports(SyntaxNode root) {
        this.imports = root.all("import_spec").stream().map(Import::of).toList();
    }

    /**
     * One imported package.
     *
     * @param alias the name it is given, {@code _} and {@code .} too; empty where it keeps its own
     */
    public record Import(SyntaxNode spec, String alias, String path) {
        private static Import of(SyntaxNode spec) {
            String path = spec.child("path").map(SyntaxNode::text).orElse("");
            String bare = path.length() < 2 ? path : path.substring(1, path.length() - 1);
            return new Import(spec, spec.child("name").map(SyntaxNode::text).orElse(""), bare);
        }

        /** The names under which the file may know the package: its own name is not written anywhere in the file. */
        public Set<String> names() {
            return alias.isEmpty() ? likelyNames(path) : Set.of(alias);
        }
    }

    private static Set<String> likelyNames(String path) {
        String bare = VERSION.matcher(path).replaceFirst("");
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        String stripped = last.replaceFirst("^go-", "").replaceFirst("[.-]go$", "");
        Set<String> names = new LinkedHashSet<>(List.of(last, stripped));
        names.add(stripped.replace("-", ""));
        names.add(stripped.replace("-", "_"));
        names.add(stripped.substring(stripped.lastIndexOf('-') + 1));
        return names;
    }

    /** A path without the version in it: {@code github.com/labstack/echo} for {@code github.com/labstack/echo/v4}. */
    public static String unversioned(String path) {
        return VERSION.matcher(path).replaceFirst("");
    }

    public List<Import> all() {
        return imports;
    }

    /** The import that a package's local name stands for. */
    public Optional<Import> named(String name) {
        return imports.stream().filter(one -> one.names().contains(name)).findFirst();
    }

    /** The import of a package, whatever its version, under a name that the file can use. */
    public Optional<Import> of(String path) {
        return imports.stream()
                .filter(one -> unversioned(one.path()).equals(unversioned(path)))
                .filter(one -> !one.alias().equals("_") && !one.alias().equals("."))
                .findFirst();
    }

    /** Whether the file imports a package, for its effect alone too. */
    public boolean has(String path) {
        return imports.stream().anyMatch(one -> unversioned(one.path()).equals(unversioned(path)));
    }
}
