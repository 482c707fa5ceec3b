package dev.fixwright.syntax.csharp;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the project file nearest to a source file says about the platform that it is built for. */
public record CSharpPlatform(String project, boolean usesSystemWeb) {
    private static final Pattern OLD =
            Pattern.compile("<TargetFrameworkVersion>|<TargetFrameworks?>[^<]*\\bnet(4\\d+|35|20|standard[12]\\.0)\\b");
    private static final Pattern NULLABLE = Pattern.compile("<Nullable>\\s*(enable|annotations)");
    private static final Pattern IMPLICIT = Pattern.compile("<ImplicitUsings>\\s*(enable|true)");

    public static CSharpPlatform of(SourceTree tree, CSharpFile file) {
        SourcePath path = file.syntax().source().path();
        Optional<SourcePath> nearest = tree.paths().stream()
                .filter(one -> one.hasExtension("csproj"))
                .filter(one -> path.value().startsWith(folder(one)))
                .max(Comparator.comparingInt(one -> folder(one).length()));
        String text = nearest.flatMap(tree::read).map(SourceFile::text).orElse("");
        return new CSharpPlatform(text, file.uses("System.Web"));
    }

    private static String folder(SourcePath path) {
        return path.value().substring(0, path.value().lastIndexOf('/') + 1);
    }

    /** Whether the code runs on the .NET Framework, or must also do so: newer methods are not there. */
    public boolean isOld() {
        return OLD.matcher(project).find() || (project.isEmpty() && usesSystemWeb);
    }

    /** Whether types say where null may stand. */
    public boolean isNullable() {
        return NULLABLE.matcher(project).find();
    }

    /** Whether the most usual namespaces need no using directive. */
    public boolean hasImplicitUsings() {
        return IMPLICIT.matcher(project).find();
    }
}
