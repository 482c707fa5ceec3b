package dev.fixwright.fix.lettercase;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/** What becomes of a text after it was put into small or capital letters. */
final class FoldedUse {
    private static final String COMPARING =
            "equals|contentEquals|startsWith|endsWith|contains|indexOf|lastIndexOf|compareTo";
    private static final String KEEPING = "trim|strip|intern|toString";

    private final JavaFile file;
    private final Constants constants;

    FoldedUse(JavaFile file) {
        this.file = file;
        this.constants = new Constants(file);
    }

    /** Why a text must go on being folded by all rules of Unicode; empty where it only meets plain words. */
    Optional<String> reason(Expression folded) {
        Node parent = folded.getParentNode().orElse(folded);
        if (parent instanceof EnclosedExpr enclosed) {
            return reason(enclosed);
        }
        if (parent instanceof ConditionalExpr choice) {
            return reason(choice);
        }
        if (parent instanceof SwitchStmt choice) {
            return cases(choice.getEntries());
        }
        if (parent instanceof SwitchExpr choice) {
            return cases(choice.getEntries());
        }
        if (parent instanceof VariableDeclarator declared) {
            return Variables.of(declared)
                    .filter(variable -> !variable.isField() && Variables.isNeverReassigned(variable))
                    .map(this::uses)
                    .orElseGet(() -> Optional.of("`" + declared.getNameAsString() + "` is kept, and may be shown"));
        }
        return parent instanceof MethodCallExpr call
                ? call(call, folded)
                : Optional.of("the text is not only compared, but goes on in small or capital letters");
    }

    private Optional<String> uses(Variables.Declaration variable) {
        return Variables.uses(variable).stream()
                .flatMap(use -> reason(use).stream())
                .findFirst()
                .map(reason -> reason.startsWith("the text is not only")
                        ? "`" + variable.name() + "` is not only compared, but goes on in small or capital letters"
                        : reason);
    }

    private Optional<String> call(MethodCallExpr call, Expression folded) {
        boolean asked = call.getScope().filter(scope -> scope == folded).isPresent();
        if (asked && call.getNameAsString().matches(KEEPING)) {
            return reason(call);
        }
        if (asked && call.getNameAsString().matches(COMPARING)) {
            return word(call.getArgument(0));
        }
        if (file.types().isStaticCall(call, "java.util.Objects", "equals")) {
            return word(call.getArgument(call.getArgument(0) == folded ? 1 : 0));
        }
        boolean compared = !asked && call.getNameAsString().matches("equals|contentEquals|contains");
        if (compared && call.getArguments().size() == 1 && call.getScope().isPresent()) {
            return isText(call.getScope().get())
                    ? word(call.getScope().get())
                    : words(call.getScope().get());
        }
        return Optional.of("the text is not only compared, but goes on in small or capital letters");
    }

    private boolean isText(Expression scope) {
        return file.types().isString(scope);
    }

    /** A constant collection of words: {@code Set.of("jpg", "png").contains(extension)}. */
    private Optional<String> words(Expression collection) {
        Expression value = collection.isNameExpr()
                ? Variables.soleValue(collection.asNameExpr()).orElse(collection)
                : collection;
        Expression list = value.isObjectCreationExpr()
                        && value.asObjectCreationExpr().getArguments().size() == 1
                ? value.asObjectCreationExpr().getArgument(0)
                : value;
        boolean listed = list instanceof MethodCallExpr call
                && call.getNameAsString().matches("of|asList")
                && !call.getArguments().isEmpty();
        return listed
                ? ((MethodCallExpr) list)
                        .getArguments().stream()
                                .flatMap(word -> word(word).stream())
                                .findFirst()
                : Optional.of("which words `" + file.text(collection) + "` holds is decided elsewhere");
    }

    private Optional<String> cases(List<SwitchEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.getLabels().stream())
                .flatMap(label -> word(label).stream())
                .findFirst();
    }

    /** Why a word is none of plain letters. */
    Optional<String> word(Expression expression) {
        Optional<String> text = constants.text(expression);
        if (text.isEmpty()) {
            return Optional.of("`" + file.text(expression)
                    + "` is no constant word, and letters of every alphabet have to go on being equal in it");
        }
        return text.get().chars().allMatch(letter -> letter < 128)
                ? Optional.empty()
                : Optional.of("\"" + text.get() + "\" has letters beyond A to Z itself");
    }
}
