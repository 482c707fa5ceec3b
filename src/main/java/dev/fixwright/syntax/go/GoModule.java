package dev.fixwright.syntax.go;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The module that a file belongs to: the version of Go it is written for, and the modules it requires. */
public final class GoModule {
    private static final Pattern VERSION = Pattern.compile("(?m)^go\\s+(\\d+)\\.(\\d+)");
    private static final Pattern REQUIRED =
            Pattern.compile("(?m)^\\s*(?:require\\s+)?([\\w.-]+\\.[\\w-]+/[^\\s]+)\\s+v[\\d.]");

    private final Optional<Integer> version;
    private final Set<String> required = new TreeSet<>();

    private GoModule(String text) {
        Matcher version = VERSION.matcher(text);
        this.version = version.find()
                ? Optional.of(Integer.parseInt(version.group(1)) * 1000 + Integer.parseInt(version.group(2)))
                : Optional.empty();
        REQUIRED.matcher(text).results().forEach(one -> required.add(GoImports.unversioned(one.group(1))));
    }

    /** The module of the nearest {@code go.mod} above a file. */
    public static GoModule of(SourceTree tree, SourcePath path) {
        String folder = path.folder();
        while (true) {
            Optional<SourceFile> found = tree.read(SourcePath.of(folder + "go.mod"));
            if (found.isPresent() || folder.isEmpty()) {
                return new GoModule(found.map(SourceFile::text).orElse(""));
            }
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
    }

    /** Whether the module is written for a version of Go or a later one; false where it does not say. */
    public boolean hasGo(int major, int minor) {
        return version.filter(known -> known >= major * 1000 + minor).isPresent();
    }

    /** Whether the module says that it is written for an older version of Go. */
    public boolean isBeforeGo(int major, int minor) {
        return version.filter(known -> known < major * 1000 + minor).isPresent();
    }

    public boolean requires(String module) {
        return required.contains(GoImports.unversioned(module));
    }

    /** Those of some modules that are required. */
    public Set<String> required() {
        return required;
    }
}
