package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.LastingValues;
import dev.fixwright.syntax.java.Origins;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Passes the values of a text that Java code puts together through a guard, each where it comes in, however the text is
 * put together. A text that is a value as a whole is guarded where it is used.
 */
public final class GuardedTexts {
    private static final Set<String> READERS = Set.of(
            "print", "println", "printf", "trace", "debug", "info", "warn", "error", "fine", "finer", "log", "length",
            "isEmpty", "severe", "warning", "config");

    private final JavaFile file;
    private final JavaEdits edits;
    private final HarmlessText harmless;
    private final Origins origins;
    private final IdentityHashMap<Expression, String> guarded = new IdentityHashMap<>();
    private final Set<Expression> sinks = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Guards texts of one file.
     *
     * @param safe calls whose results need the guard no more
     */
    public GuardedTexts(JavaFile file, JavaEdits edits, Predicate<MethodCallExpr> safe) {
        this.file = file;
        this.edits = edits;
        this.harmless = new HarmlessText(file);
        this.origins = new Origins(file, safe);
    }

    /** Whether somebody outside the program may choose the value. */
    public boolean isOpen(Expression value) {
        return !harmless.isHarmless(value) && !origins.isOwn(value);
    }

    /**
     * The values of a text that need the guard, each with where it stands; a text that is one value is itself the value.
     * A choice between texts has the values of each of them.
     */
    public List<Expression> open(Expression text) {
        StringParts parts = StringParts.of(file, text);
        if (isWhole(parts) && choices(parts.parts().get(0).node()).isEmpty()) {
            return isOpen(text) ? List.of(text) : List.of();
        }
        List<Expression> found = new ArrayList<>();
        for (Value value : parts.values()) {
            List<Expression> choices = choices(value.node());
            if (choices.isEmpty() && isOpen(value.node())) {
                found.add(value.node());
            }
            choices.forEach(choice -> found.addAll(open(choice)));
        }
        return found;
    }

    /** The texts that an expression chooses from; none where it is no choice. */
    private static List<Expression> choices(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return choices(enclosed.getInner());
        }
        if (expression instanceof ConditionalExpr choice) {
            return List.of(choice.getThenExpr(), choice.getElseExpr());
        }
        return expression instanceof SwitchExpr choice
                ? choice.getEntries().stream()
                        .flatMap(entry -> entry.getStatements().stream())
                        .filter(ExpressionStmt.class::isInstance)
                        .map(statement -> ((ExpressionStmt) statement).getExpression())
                        .toList()
                : List.of();
    }

    private static boolean isWhole(StringParts parts) {
        return parts.parts().size() == 1
                && parts.parts().get(0) instanceof Value value
                && value.hole().isEmpty()
                && !parts.steps().get(0).repeated();
    }

    /** Guards the open values of texts, all of which are used in the same way; or why one cannot be guarded. */
    public Optional<String> guard(List<Expression> texts, Function<Expression, String> guard) {
        sinks.addAll(texts);
        for (Expression text : texts) {
            Optional<String> reason = guard(text, guard);
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private Optional<String> guard(Expression text, Function<Expression, String> guard) {
        StringParts parts = StringParts.of(file, text);
        List<Expression> open = open(text);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (parts.obstacle().isPresent()) {
            return parts.obstacle();
        }
        boolean here = open.size() == 1 && open.get(0) == text;
        Optional<String> shared = here ? Optional.empty() : sharing(parts);
        if (shared.isPresent()) {
            return rebuilt(text, parts, guard) ? Optional.empty() : shared;
        }
        for (Expression value : open) {
            if (!guarded.containsKey(value)) {
                guarded.put(value, guard.apply(value));
                edits.replace(value, guarded.get(value));
            }
        }
        return Optional.empty();
    }

    /** The values that were guarded, as written in the file. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        guarded.keySet().stream()
                .sorted((a, b) -> file.start(a) - file.start(b))
                .forEach(value -> names.add(file.text(value)));
        return names;
    }

    /** Writes the text anew where it is used, since what it is made of serves another purpose as well. */
    private boolean rebuilt(Expression text, StringParts parts, Function<Expression, String> guard) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < parts.parts().size(); i++) {
            if (parts.parts().get(i) instanceof Value) {
                slots.add(Slot.of(i));
            }
        }
        ComposedText composed = new ComposedText(file, text, parts, slots);
        boolean chosen =
                parts.values().stream().anyMatch(value -> !choices(value.node()).isEmpty());
        if (chosen || !parts.isLinear() || !new LastingValues(composed).allLast()) {
            return false;
        }
        List<String> pieces = new ArrayList<>();
        for (Part part : parts.parts()) {
            if (part instanceof Text written && written.literal().isPresent()) {
                pieces.add(Slot.quote(written.value()));
            } else if (part instanceof Value value && isOpen(value.node())) {
                guarded.put(value.node(), guard.apply(value.node()));
                pieces.add(guarded.get(value.node()));
            } else {
                pieces.add(part.node().isNameExpr() ? file.text(part.node()) : "(" + file.text(part.node()) + ")");
            }
        }
        edits.replace(text, String.join(" + ", pieces));
        return true;
    }

    /** Why the text must not be changed where it is put together: it is used for something else, too. */
    private Optional<String> sharing(StringParts parts) {
        Set<Declaration> variables = new LinkedHashSet<>();
        Set<Node> nodes = new HashSet<>();
        for (Step step : parts.steps()) {
            step.statement()
                    .ifPresent(statement -> written(statement, step).forEach(found -> {
                        if (nodes.add(found.node())) {
                            variables.add(found);
                        }
                    }));
        }
        for (Declaration variable : variables) {
            for (Expression use : Variables.uses(variable)) {
                if (!isInside(use, parts) && !isSink(use) && !isReading(use)) {
                    return Optional.of("`" + variable.name() + "` is used for more than this one text");
                }
            }
        }
        return Optional.empty();
    }

    /** The variables that a statement declares or writes the text to. */
    private static List<Declaration> written(Statement statement, Step step) {
        List<Declaration> found = new ArrayList<>();
        Node parent = step.root().getParentNode().orElse(statement);
        Variables.of(parent).ifPresent(found::add);
        statement.findAll(NameExpr.class).stream()
                .filter(name -> name.getBegin().equals(statement.getBegin()))
                .flatMap(name -> Variables.declaration(name).stream())
                .forEach(found::add);
        return found;
    }

    private static boolean isInside(Expression use, StringParts parts) {
        return parts.steps().stream()
                .anyMatch(step -> step.root() == use
                        || step.root().isAncestorOf(use)
                        || step.statement()
                                .filter(statement -> statement.isAncestorOf(use) && statement.isExpressionStmt())
                                .isPresent());
    }

    private boolean isSink(Expression use) {
        return sinks.stream().anyMatch(text -> text == use || text.isAncestorOf(use));
    }

    private static boolean isReading(Expression use) {
        for (Node at = use; at instanceof Expression; at = at.getParentNode().orElse(null)) {
            if (at instanceof MethodCallExpr call && READERS.contains(call.getNameAsString())
                    || at instanceof ObjectCreationExpr made
                            && made.getTypeAsString().endsWith("Exception")
                    || at instanceof MethodCallExpr cut && cut.getNameAsString().matches("setLength|deleteCharAt")) {
                return true;
            }
        }
        return false;
    }
}
