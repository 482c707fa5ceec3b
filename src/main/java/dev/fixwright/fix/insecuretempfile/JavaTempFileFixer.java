package dev.fixwright.fix.insecuretempfile;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Imports;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** Makes temporary files and folders with {@code java.nio.file.Files}, which lets nobody but their owner in. */
public final class JavaTempFileFixer implements JavaFixer {
    private static final List<String> REVIEW =
            List.of("Programs that run as other users can no longer read what is in it.");

    @Override
    public String weakness() {
        return "insecuretempfile";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<MethodCallExpr> made = made(site, site.nodes(MethodCallExpr.class));
        if (made.isEmpty()) {
            made = FolderSteps.makerBefore(site).filter(call -> isMaker(site.file(), call));
        }
        if (made.isEmpty()) {
            return Attempt.declined(reasonForNone(site));
        }
        Optional<FolderSteps> folder = FolderSteps.of(site.file(), made.get());
        if (folder.isEmpty() && FolderSteps.comeLater(made.get())) {
            return Attempt.declined(
                    "the file is turned into a folder later on, and other statements stand in between that may"
                            + " need it as it is");
        }
        return folder.isPresent() ? folder(site, made.get(), folder.get()) : file(site, made.get());
    }

    private static Optional<MethodCallExpr> made(JavaSite site, List<MethodCallExpr> calls) {
        return calls.stream().filter(call -> isMaker(site.file(), call)).findFirst();
    }

    private static boolean isMaker(JavaFile file, MethodCallExpr call) {
        return file.types().isStaticCall(call, "java.io.File", "createTempFile");
    }

    private static String reasonForNone(JavaSite site) {
        boolean already = site.node(
                        MethodCallExpr.class,
                        call -> call.getNameAsString().matches("createTemp(File|Directory)")
                                && call.getScope().isPresent()
                                && !call.getScope().get().toString().endsWith("File"))
                .isPresent();
        if (already) {
            return "the file or folder is already made for its owner only";
        }
        Optional<StringLiteralExpr> text = site.node(
                StringLiteralExpr.class,
                one -> one.asString().matches("(/var)?/tmp.*|/dev/shm.*|java\\.io\\.tmpdir|[A-Z]:.*[Tt]e?mp.*"));
        return text.map(one -> "the name `" + one.asString()
                        + "` can be foretold by others; which folder of its own the file is meant for is for its authors to"
                        + " say")
                .orElse("no temporary file is made on the reported line");
    }

    private Attempt file(JavaSite site, MethodCallExpr call) {
        JavaFile file = site.file();
        List<Expression> arguments = call.getArguments();
        boolean placed = arguments.size() == 3 && !(arguments.get(2) instanceof NullLiteralExpr);
        String folder = placed ? pathOf(file, arguments.get(2)) + ", " : "";
        if (placed && mayBeNull(file, arguments.get(2))) {
            return Attempt.declined(
                    "`" + file.text(arguments.get(2))
                            + "` may be null, which stands for the common folder; that cannot be told when a path is made of it");
        }
        JavaEdits edits = file.edit();
        String path = files(edits) + ".createTempFile(" + folder + file.text(arguments.get(0)) + ", "
                + file.text(arguments.get(1)) + ")";
        Optional<Node> asPath = call.getParentNode()
                .filter(parent -> parent instanceof MethodCallExpr outer
                        && outer.getNameAsString().equals("toPath"));
        edits.replace(asPath.orElse(call), asPath.isPresent() ? path : path + ".toFile()");
        return fixed(site, edits, "The file is made so that only its owner can read and write it.");
    }

    private Attempt folder(JavaSite site, MethodCallExpr call, FolderSteps steps) {
        JavaFile file = site.file();
        if (call.getArguments().size() == 3
                && !(call.getArgument(2) instanceof NullLiteralExpr)
                && mayBeNull(file, call.getArgument(2))) {
            return Attempt.declined(
                    "`" + file.text(call.getArgument(2))
                            + "` may be null, which stands for the common folder; that cannot be told when a path is made of it");
        }
        JavaEdits edits = file.edit();
        boolean placed = call.getArguments().size() == 3 && !(call.getArgument(2) instanceof NullLiteralExpr);
        String parent = placed ? pathOf(file, call.getArgument(2)) + ", " : "";
        edits.replace(
                call, files(edits) + ".createTempDirectory(" + parent + file.text(call.getArgument(0)) + ").toFile()");
        steps.remove(edits);
        return fixed(
                site,
                edits,
                "The folder is made in one step and for its owner only, so nobody can put another one in its place.");
    }

    private static String files(JavaEdits edits) {
        return edits.use("java.nio.file.Files");
    }

    private static String pathOf(JavaFile file, Expression folder) {
        String text = file.text(folder);
        return (folder.isNameExpr()
                                || folder.isThisExpr()
                                || folder.isMethodCallExpr()
                                || folder.isFieldAccessExpr()
                                || folder.isObjectCreationExpr()
                        ? text
                        : "(" + text + ")")
                + ".toPath()";
    }

    /** Only a folder that is made right here is surely there. */
    private static boolean mayBeNull(JavaFile file, Expression folder) {
        Expression value =
                folder.isNameExpr() ? Variables.soleValue(folder.asNameExpr()).orElse(folder) : folder;
        boolean made = value.isObjectCreationExpr()
                || (value instanceof MethodCallExpr call
                        && call.getNameAsString()
                                .matches("toFile|getAbsoluteFile|getCanonicalFile|getCacheDir|getFilesDir"));
        return !made && !file.text(folder).equals("this");
    }

    private Attempt fixed(JavaSite site, JavaEdits edits, String explanation) {
        return new Attempt.Fixed(new Fix(
                weakness(), Patch.of(Imports.pruned(site.file(), edits.patch(), "java.io.File")), explanation, REVIEW));
    }
}
