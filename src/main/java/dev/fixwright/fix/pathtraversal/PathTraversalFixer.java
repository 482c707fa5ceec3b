package dev.fixwright.fix.pathtraversal;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Guards;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the texts of a path that come from outside, so that the file stays in the folder where the code looks for it. */
public final class PathTraversalFixer implements JavaFixer {
    /** Library calls whose result is one segment of a path. */
    private static final Set<String> LAST_SEGMENT =
            Set.of("getName", "getBaseName", "getExtension", "getFilename", "getFilenameExtension");

    private final String weakness;

    private PathTraversalFixer(String weakness) {
        this.weakness = weakness;
    }

    public static PathTraversalFixer ofPaths() {
        return new PathTraversalFixer("pathtraversal");
    }

    /** The same cure for the names that the entries of an archive have. */
    public static PathTraversalFixer ofArchives() {
        return new PathTraversalFixer("zipslip");
    }

    @Override
    public String weakness() {
        return weakness;
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<PathText> texts = PathLocation.texts(site);
        if (texts.isEmpty()) {
            return Attempt.declined("no file is opened or named on the reported line");
        }
        Origins origins = new Origins(site.file(), PathTraversalFixer::isSafe);
        List<PathText> foreign =
                texts.stream().filter(path -> !origins.isOwn(path.text())).toList();
        if (foreign.isEmpty()) {
            return Attempt.declined("the path needs no fix: nothing in it is chosen by a caller unchecked");
        }
        Guards guards = new Guards(site.file());
        if (foreign.stream()
                .allMatch(path -> guards.allowOnlyKnown(path.text()) || guards.compareWithFolder(path.text()))) {
            return Attempt.declined("the path is already checked before it is used");
        }
        Confinement confinement = new Confinement(site.file(), origins, weakness.equals("zipslip"));
        List<String> obstacles = new ArrayList<>();
        foreign.forEach(path -> confinement.confine(path).ifPresent(obstacles::add));
        return obstacles.isEmpty() ? fixed(confinement) : Attempt.declined(obstacles.get(0));
    }

    private Attempt fixed(Confinement confinement) {
        String checked = String.join("`, `", confinement.fixed());
        return new Attempt.Fixed(new Fix(
                weakness,
                Patch.of(confinement.edits().patch()),
                "A path with `..` in it is refused before the file is touched, so `" + checked
                        + "` cannot lead out of its folder.",
                List.of("Paths with `..` and NUL characters now end in an IllegalArgumentException; check that"
                        + " no caller relies on them.")));
    }

    private static boolean isSafe(MethodCallExpr call) {
        if (AddedMethods.isCall(call, CheckMethods.ALL)) {
            return true;
        }
        String scope = call.getScope().map(Expression::toString).orElse("");
        boolean utility = scope.endsWith("FilenameUtils") || scope.endsWith("StringUtils");
        return (utility && LAST_SEGMENT.contains(call.getNameAsString()))
                || (call.getNameAsString().equals("getName")
                        && scope.startsWith("new File(")
                        && call.getArguments().isEmpty())
                || (call.getNameAsString().equals("getFileName")
                        && call.getArguments().isEmpty());
    }
}
