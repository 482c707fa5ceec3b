package dev.fixwright.fix.partialpath;

import static java.util.stream.Collectors.joining;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.FedExpressions;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;

/** Compares paths folder by folder instead of as texts, for which {@code /data-old} begins with {@code /data}. */
public final class PartialPathFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "partialpath";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<MethodCallExpr> calls =
                FedExpressions.onOrFedBy(site, MethodCallExpr.class, PartialPathFixer::isComparison);
        if (calls.isEmpty()) {
            return Attempt.declined("no path is compared with `startsWith` on the reported line");
        }
        MethodCallExpr call = calls.get(0);
        Expression path = call.getScope().orElseThrow();
        Expression folder = call.getArgument(0);
        if (file.types().isA(path, "java.nio.file.Path")) {
            return Attempt.declined("`" + file.text(path) + "` is a Path, and is already compared folder by folder");
        }
        if (!file.types().isString(path)) {
            return Attempt.declined("it cannot be told whether `" + file.text(path) + "` is a path as text");
        }
        if (endsWithSeparator(file, folder, 0)) {
            return Attempt.declined(
                    "`" + file.text(folder) + "` already ends with a separator, so no part of a name passes");
        }
        boolean url = new Constants(file)
                .text(folder)
                .filter(text -> text.matches("(?i)[a-z]+:.*|/?"))
                .isPresent();
        if (url) {
            return Attempt.declined("`" + file.text(folder) + "` is no folder");
        }
        JavaEdits edits = file.edit();
        boolean resolved = isResolved(path);
        edits.replace(path, path(file, edits, path) + (resolved ? "" : ".normalize()"));
        if (!resolved) {
            edits.replace(folder, edits.use("java.nio.file.Paths") + ".get(" + file.text(folder) + ").normalize()");
        }
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The paths are compared folder by folder, so a neighbour whose name begins like `" + file.text(folder)
                        + "` no longer passes for it"
                        + (resolved ? "." : ", and `..` is taken out before, so that it cannot lead out again."),
                List.of()));
    }

    private static boolean isComparison(MethodCallExpr call) {
        return call.getNameAsString().equals("startsWith")
                && call.getArguments().size() == 1
                && call.getScope().isPresent();
    }

    /** Whether no {@code ..} is left in a path by which it could lead out of the folder that it begins with. */
    private static boolean isResolved(Expression path) {
        String made = path.findAll(NameExpr.class).stream()
                .flatMap(name -> Variables.soleValue(name).stream())
                .map(Expression::toString)
                .collect(joining(" ", path + " ", ""));
        return made.matches("(?s).*(getCanonical(Path|File)|toRealPath|normalize)\\(.*");
    }

    private static boolean endsWithSeparator(JavaFile file, Expression folder, int depth) {
        String code = folder.toString();
        boolean ends = code.matches("(?s).*(File\\.separator(Char)?|getSeparator\\(\\)|\"[^\"]*[/\\\\]\"|'/')\\)?");
        return ends
                || new Constants(file)
                        .text(folder)
                        .filter(text -> text.matches("(?s).*[/\\\\]"))
                        .isPresent()
                || (depth < 3
                        && folder instanceof NameExpr name
                        && Variables.soleValue(name)
                                .filter(value -> endsWithSeparator(file, value, depth + 1))
                                .isPresent());
    }

    /** The text as a path: the file's own where the text was asked of a file. */
    private static String path(JavaFile file, JavaEdits edits, Expression text) {
        if (text instanceof MethodCallExpr call
                && call.getArguments().isEmpty()
                && call.getScope().isPresent()) {
            String owner = file.text(call.getScope().get());
            boolean ofFile = file.types().isA(call.getScope().get(), "java.io.File");
            if (ofFile && call.getNameAsString().matches("get(Canonical|Absolute)Path")) {
                return owner + "." + call.getNameAsString().replace("Path", "File") + "().toPath()";
            }
            if (ofFile && call.getNameAsString().matches("getPath|toString")) {
                return owner + ".toPath()";
            }
            if (call.getNameAsString().equals("toString")
                    && file.types().isA(call.getScope().get(), "java.nio.file.Path")) {
                return owner;
            }
        }
        return edits.use("java.nio.file.Paths") + ".get(" + file.text(text) + ")";
    }
}
