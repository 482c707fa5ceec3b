package dev.fixwright.fix.commandinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.AddedMethods.Template;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Origins;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts checks around the values in the text of a command, wherever the text is put together. */
final class CommandCheck {
    private static final Set<String> TEXT_CALLS = Set.of("format", "join", "concat", "append", "formatted", "valueOf");

    private final JavaFile file;
    private final Origins origins;
    private final Constants constants;
    private final JavaEdits edits;
    private final AddedMethods methods;
    private final Set<String> checked = new LinkedHashSet<>();
    private final Set<Node> done = Collections.newSetFromMap(new IdentityHashMap<>());

    CommandCheck(JavaFile file, Origins origins) {
        this.file = file;
        this.origins = origins;
        this.constants = new Constants(file);
        this.edits = file.edit();
        this.methods = new AddedMethods(file, edits);
    }

    JavaEdits edits() {
        return edits;
    }

    /** What was checked, as written in the file. */
    Set<String> checked() {
        return checked;
    }

    /** Puts a method around an expression. */
    void wrap(Expression expression, Template template) {
        if (done.add(expression)) {
            edits.wrap(expression, methods.nameOf(template, expression) + "(", ")");
            checked.add(file.text(expression));
        }
    }

    String call(Template template, Node at, String arguments) {
        return methods.nameOf(template, at) + "(" + arguments + ")";
    }

    void note(Expression value) {
        checked.add(file.text(value));
    }

    /** Checks every value in a text that the program's own text begins. */
    void checkText(Expression text) {
        if (!done.add(text) || origins.isOwn(text)) {
            return;
        }
        if (text instanceof EnclosedExpr enclosed) {
            checkText(enclosed.getInner());
        } else if (text instanceof CastExpr cast) {
            checkText(cast.getExpression());
        } else if (text instanceof ConditionalExpr choice) {
            checkText(choice.getThenExpr());
            checkText(choice.getElseExpr());
        } else if (file.types().operands(text).size() > 1) {
            edits.replace(text, joined("", file.types().operands(text)));
        } else if (text instanceof MethodCallExpr call && joinsMany(call)) {
            edits.wrap(call, methods.nameOf(CheckMethods.TEXT, call) + "(\"\", ", ")");
            note(call.getArgument(1));
        } else if (text instanceof MethodCallExpr call && isTextCall(call)) {
            call.getScope().filter(this::isText).ifPresent(this::checkText);
            call.getArguments().forEach(this::checkText);
        } else if (text instanceof MethodCallExpr call && keepsText(call)) {
            checkText(call.getScope().orElseThrow());
        } else if (text instanceof NameExpr name && composed(name).isPresent()) {
            checkComposition(composed(name).get());
        } else {
            edits.replace(text, call(CheckMethods.TEXT, text, "\"\", " + asText(text)));
            note(text);
        }
    }

    /** {@code String.join(" ", names)} of a list or an array, whose elements only the joined text shows. */
    private boolean joinsMany(MethodCallExpr call) {
        return call.getNameAsString().equals("join")
                && isTextCall(call)
                && call.getArguments().size() == 2
                && !file.types().isString(call.getArgument(1));
    }

    private boolean isText(Expression scope) {
        return file.types().isString(scope)
                || file.types().isA(scope, "java.lang.StringBuilder")
                || file.types().isA(scope, "java.lang.StringBuffer");
    }

    private boolean isTextCall(MethodCallExpr call) {
        return TEXT_CALLS.contains(call.getNameAsString())
                && call.getScope()
                        .filter(scope -> isText(scope) || scope.toString().equals("String"))
                        .isPresent();
    }

    private boolean keepsText(MethodCallExpr call) {
        return call.getNameAsString().matches("toString|trim|strip")
                && call.getScope()
                        .filter(this::isText)
                        .filter(scope -> !(scope instanceof NameExpr name)
                                || composed(name).isPresent())
                        .isPresent();
    }

    /** A local variable whose text is put together in this method, not just handed on. */
    Optional<Declaration> composed(NameExpr name) {
        return Variables.declaration(name).filter(Declaration::isLocal).filter(this::isComposed);
    }

    private boolean isComposed(Declaration declared) {
        boolean built = declared.initializer().filter(this::isComposition).isPresent();
        for (Expression use : Variables.uses(declared)) {
            Node parent = use.getParentNode().orElse(use);
            built |= parent instanceof AssignExpr assign
                    && assign.getTarget() == use
                    && (assign.getOperator() == AssignExpr.Operator.PLUS || isComposition(assign.getValue()));
            built |= parent instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == use
                    && call.getNameAsString().matches("append|insert");
        }
        return built;
    }

    private boolean isComposition(Expression value) {
        if (value instanceof ConditionalExpr choice) {
            return isComposition(choice.getThenExpr()) || isComposition(choice.getElseExpr());
        }
        boolean concatenated = file.types().operands(value).size() > 1
                && file.types().operands(value).stream()
                        .anyMatch(part -> constants.text(part).isPresent());
        return concatenated
                || (value instanceof MethodCallExpr call && isTextCall(call))
                || (value instanceof NameExpr name && composed(name).isPresent());
    }

    private void checkComposition(Declaration declared) {
        if (!done.add(declared.node())) {
            return;
        }
        declared.initializer().ifPresent(this::checkMade);
        for (Expression use : Variables.uses(declared)) {
            Node parent = use.getParentNode().orElse(use);
            if (parent instanceof AssignExpr assign && assign.getTarget() == use) {
                if (assign.getOperator() == AssignExpr.Operator.PLUS) {
                    checkAddition(assign);
                } else {
                    checkText(assign.getValue());
                }
            }
            Expression scope = use;
            while (scope.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == scope) {
                if (call.getNameAsString().matches("append|insert")) {
                    call.getArguments().forEach(this::checkText);
                }
                scope = call;
            }
        }
    }

    /** The first value of a variable; a builder's is what it is made with. */
    private void checkMade(Expression value) {
        if (value.isObjectCreationExpr()) {
            value.asObjectCreationExpr().getArguments().forEach(this::checkText);
        } else {
            checkText(value);
        }
    }

    /** {@code text += a + b}: scanners lose sight of additions, so the sum is written as a call. */
    private void checkAddition(AssignExpr addition) {
        String target = file.text(addition.getTarget());
        List<Expression> added = file.types().operands(addition.getValue());
        if (added.stream().allMatch(origins::isOwn)) {
            if (constants.text(addition.getValue()).isPresent() && file.types().isString(addition.getValue())) {
                edits.replace(addition, target + " = " + target + ".concat(" + file.text(addition.getValue()) + ")");
            }
            return;
        }
        edits.replace(addition, target + " = " + joined(target, added));
    }

    /** The operands put together by {@code commandText}, each value checked on its way in. */
    private String joined(String start, List<Expression> operands) {
        String text = start;
        List<String> own = new ArrayList<>();
        for (Expression operand : operands) {
            if (isHarmless(operand)) {
                own.add(file.text(operand));
                continue;
            }
            String before = plus(text, own);
            text = call(CheckMethods.TEXT, operand, (before.isEmpty() ? "\"\"" : before) + ", " + asText(operand));
            own.clear();
            note(operand);
        }
        if (own.isEmpty()) {
            return text;
        }
        int count = operands.size() - own.size();
        List<Expression> last = operands.subList(count, operands.size());
        if (last.stream().anyMatch(one -> constants.text(one).isEmpty())) {
            StringBuilder chain = new StringBuilder(text);
            last.forEach(one -> chain.append(".concat(").append(asText(one)).append(")"));
            return chain.toString();
        }
        return text + ".concat("
                + (own.size() == 1 && !isTextOperand(operands.get(operands.size() - 1))
                        ? "String.valueOf(" + own.get(0) + ")"
                        : String.join(" + ", own))
                + ")";
    }

    private boolean isTextOperand(Expression operand) {
        return file.types().isString(operand);
    }

    /** An own operand, or a variable whose text is checked where it is put together. */
    private boolean isHarmless(Expression operand) {
        if (origins.isOwn(operand)) {
            return true;
        }
        Optional<Declaration> composed = operand instanceof NameExpr name ? composed(name) : Optional.empty();
        composed.ifPresent(this::checkComposition);
        return composed.isPresent();
    }

    private static String plus(String text, List<String> own) {
        List<String> all = new ArrayList<>(own);
        if (!text.isEmpty()) {
            all.add(0, text);
        }
        return String.join(" + ", all);
    }

    private String asText(Expression value) {
        String text = file.text(value);
        return file.types().isString(value) ? text : "String.valueOf(" + text + ")";
    }
}
