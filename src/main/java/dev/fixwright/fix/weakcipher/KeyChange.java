package dev.fixwright.fix.weakcipher;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.SpellingEdits;
import dev.fixwright.fix.Spellings;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.JavaFile;
import java.util.Optional;

/** Makes the key of a session one for AES. */
final class KeyChange {
    private static final int SMALLEST = 128;

    private final Project project;
    private final JavaFile file;
    private final SpellingEdits edits;

    KeyChange(Project project, JavaFile file, SpellingEdits edits) {
        this.project = project;
        this.file = file;
        this.edits = edits;
    }

    Optional<String> change(Expression key, Transformation before) {
        KeyOrigin origin = KeyOrigin.of(file, key);
        origin.copies()
                .forEach(copy -> rename(copy.getArgument(copy.getArguments().size() - 1)));
        Optional<MethodCallExpr> generator = origin.generator();
        if (generator.isPresent()) {
            return changeGenerator(origin, generator.get());
        }
        if (before.isAes()) {
            return Optional.empty();
        }
        if (origin.fitsAes()) {
            ObjectCreationExpr spec = origin.spec().orElseThrow();
            return rename(spec.getArgument(spec.getArguments().size() - 1));
        }
        return Optional.of("the key `" + file.text(key) + "` is one for " + before.algorithm()
                + ", and nothing here shows that its bytes are as many as AES needs (16, 24 or 32)");
    }

    private Optional<String> changeGenerator(KeyOrigin origin, MethodCallExpr generator) {
        for (MethodCallExpr size : origin.sizes()) {
            String bits = size.getArgument(0).toString();
            if (bits.matches("\\d{1,6}") && !bits.matches("128|192|256")) {
                edits.java(file).replace(size.getArgument(0), Integer.parseInt(bits) < SMALLEST ? "128" : "256");
            }
        }
        return rename(generator.getArgument(0));
    }

    /** Writes AES where the key's algorithm is named, in place if the name serves nothing else. */
    private Optional<String> rename(Expression algorithm) {
        boolean already = Spellings.of(project, file, algorithm).found().stream()
                .allMatch(name -> name.text().equalsIgnoreCase("AES"));
        if (!already || Spellings.of(project, file, algorithm).found().isEmpty()) {
            edits.java(file).replace(algorithm, "\"AES\"");
        }
        return Optional.empty();
    }
}
