package dev.fixwright.fix.codeinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.Type;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The contexts in which SpEL expressions are evaluated, made such that only data can be reached. */
final class SpelContexts {
    private static final String SUPPORT = "org.springframework.expression.spel.support.";
    private static final String SIMPLE = SUPPORT + "SimpleEvaluationContext";
    private static final String STANDARD = SUPPORT + "StandardEvaluationContext";

    private final JavaFile file;
    private final JavaEdits edits;
    private final Set<Node> changed = new HashSet<>();
    private boolean confined = true;

    SpelContexts(JavaFile file, JavaEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Whether every context was confined before. */
    boolean areConfined() {
        return confined;
    }

    /** Confines the contexts of some evaluations; or why one cannot be. */
    Optional<String> confine(List<MethodCallExpr> evaluations) {
        for (MethodCallExpr call : evaluations) {
            boolean writes = call.getNameAsString().equals("setValue");
            Optional<Expression> context = context(call);
            if (context.isEmpty()) {
                if (call.getArguments().isNonEmpty() && isUnclear(call.getArgument(0))) {
                    return Optional.of("it cannot be told whether `" + file.text(call.getArgument(0))
                            + "` is the context in which the expression is evaluated");
                }
                confined = false;
                String made = builder(writes) + ".build()";
                edits.insert(argumentsStart(call), call.getArguments().isEmpty() ? made : made + ", ");
                continue;
            }
            Optional<String> reason = confine(context.get(), writes);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private int argumentsStart(MethodCallExpr call) {
        return call.getArguments().isEmpty() ? file.end(call) - 1 : file.start(call.getArgument(0));
    }

    private Optional<Expression> context(MethodCallExpr call) {
        return call.getArguments().stream()
                .limit(1)
                .filter(argument -> file.types()
                        .typeOf(argument)
                        .filter(type -> type.endsWith("EvaluationContext"))
                        .isPresent())
                .findFirst();
    }

    private boolean isUnclear(Expression argument) {
        return file.types().typeOf(argument).isEmpty()
                && !argument.isClassExpr()
                && argument.toString().matches("(?i).*(context|ctx).*");
    }

    private String builder(boolean writes) {
        return edits.use(SIMPLE) + (writes ? ".forReadWriteDataBinding()" : ".forReadOnlyDataBinding()")
                + ".withInstanceMethods()";
    }

    private Optional<String> confine(Expression context, boolean writes) {
        if (context instanceof ObjectCreationExpr made) {
            return replace(made, writes);
        }
        Optional<Declaration> variable =
                context instanceof NameExpr name ? Variables.declaration(name) : Optional.empty();
        Optional<Expression> value = variable.flatMap(Variables::soleValue);
        if (value.filter(found -> found.toString().contains("SimpleEvaluationContext"))
                        .isPresent()
                || file.types().typeOf(context).filter(SIMPLE::equals).isPresent()) {
            return Optional.empty();
        }
        if (value.isEmpty()
                || !(value.get() instanceof ObjectCreationExpr made)
                || !variable.get().isLocal()) {
            return Optional.of(
                    "the context `" + file.text(context) + "` in which the expression is evaluated is made elsewhere");
        }
        for (Expression use : Variables.uses(variable.get())) {
            Node parent = use.getParentNode().orElseThrow();
            boolean plain = parent instanceof MethodCallExpr call
                    && (call.getArguments().contains(use)
                            || call.getNameAsString().equals("setVariable"));
            if (!plain && parent != context) {
                return Optional.of(
                        "`" + file.text(parent) + "` gives the context what SimpleEvaluationContext does not take");
            }
        }
        if (!changed.add(made)) {
            return Optional.empty();
        }
        Optional<Type> type = variable.get().type();
        type.filter(written -> file.types().names(written, STANDARD))
                .ifPresent(written -> edits.replace(written, edits.use(SIMPLE)));
        return replace(made, writes);
    }

    private Optional<String> replace(ObjectCreationExpr made, boolean writes) {
        if (!file.types().creates(made, STANDARD) || made.getArguments().size() > 1) {
            return Optional.of("the context `" + file.text(made) + "` may do what SimpleEvaluationContext cannot");
        }
        confined = false;
        String root = made.getArguments().isEmpty() ? "" : ".withRootObject(" + file.text(made.getArgument(0)) + ")";
        edits.replace(made, builder(writes) + root + ".build()");
        return Optional.empty();
    }
}
