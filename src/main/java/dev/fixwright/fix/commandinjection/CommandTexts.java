package dev.fixwright.fix.commandinjection;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.commandinjection.CommandText.Role;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaTypes;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The texts that calls start programs with, followed into arrays, lists and the variables that hold them. */
final class CommandTexts {
    private static final int MAX_DEPTH = 10;
    private static final String BUILDER = "java.lang.ProcessBuilder";
    private static final String COMMAND_LINE = "org.apache.commons.exec.CommandLine";
    private static final Set<String> ADDING = Set.of("add", "addAll", "addFirst", "addLast", "set");

    private final JavaTypes types;

    CommandTexts(JavaFile file) {
        this.types = file.types();
    }

    List<CommandText> of(Expression call) {
        List<CommandText> found = new ArrayList<>();
        if (call instanceof ObjectCreationExpr made && types.creates(made, BUILDER)) {
            words(made.getArguments(), found);
        } else if (call instanceof ObjectCreationExpr made && types.creates(made, COMMAND_LINE)) {
            words(made.getArguments(), found);
        } else if (call instanceof MethodCallExpr method) {
            called(method, found);
        }
        return found;
    }

    private void called(MethodCallExpr call, List<CommandText> found) {
        String name = call.getNameAsString();
        List<Expression> arguments = call.getArguments();
        if (arguments.isEmpty()) {
            builtBefore(call, found);
        } else if (name.equals("exec") && isRuntime(call)) {
            if (types.isString(arguments.get(0))) {
                PassedValues.of(arguments.get(0))
                        .forEach(line -> found.add(new CommandText(line, Role.LINE, List.of())));
            } else {
                words(arguments.subList(0, 1), found);
            }
            if (arguments.size() > 1) {
                elements(arguments.get(1), 0)
                        .forEach(entry -> found.add(new CommandText(entry, Role.VARIABLE, List.of())));
            }
        } else if (name.equals("command") && types.isCallOn(call, BUILDER)) {
            words(arguments, found);
        } else if (ADDING.contains(name) && isCommandOfBuilder(call)) {
            arguments.forEach(one -> found.add(new CommandText(one, Role.WORD, List.of())));
        } else if (types.isStaticCall(call, COMMAND_LINE, "parse")) {
            found.add(new CommandText(arguments.get(0), Role.LINE, List.of()));
        } else if (Set.of("addArgument", "addArguments").contains(name) && types.isCallOn(call, COMMAND_LINE)) {
            found.add(new CommandText(arguments.get(0), Role.WORD, List.of()));
        }
    }

    /** {@code builder.start()}: what the builder was made with and given. */
    private void builtBefore(MethodCallExpr call, List<CommandText> found) {
        boolean starts = call.getNameAsString().equals("start") && types.isCallOn(call, BUILDER);
        if (!starts || !(call.getScope().orElse(null) instanceof NameExpr name)) {
            return;
        }
        Variables.declaration(name).ifPresent(declared -> {
            declared.initializer().ifPresent(made -> found.addAll(of(made)));
            Variables.assignments(declared).forEach(assign -> found.addAll(of(assign.getValue())));
            Variables.uses(declared).stream()
                    .flatMap(use -> use.getParentNode().stream())
                    .filter(parent -> parent instanceof MethodCallExpr given
                            && given.getNameAsString().equals("command")
                            && !given.getArguments().isEmpty())
                    .forEach(given -> found.addAll(of((Expression) given)));
        });
    }

    private boolean isRuntime(MethodCallExpr call) {
        return call.getScope()
                .filter(scope -> types.isA(scope, "java.lang.Runtime")
                        || scope.toString().endsWith("Runtime.getRuntime()")
                        || scope.toString().equals("getRuntime()"))
                .isPresent();
    }

    private static boolean isCommandOfBuilder(MethodCallExpr call) {
        return call.getScope()
                .filter(scope -> scope instanceof MethodCallExpr command
                        && command.getNameAsString().equals("command")
                        && command.getArguments().isEmpty())
                .isPresent();
    }

    private void words(List<Expression> arguments, List<CommandText> found) {
        List<Expression> words = new ArrayList<>();
        for (Expression argument : arguments) {
            if (types.isString(argument)) {
                words.add(argument);
            } else {
                words.addAll(elements(argument, 0));
            }
        }
        for (int i = 0; i < words.size(); i++) {
            found.add(new CommandText(words.get(i), Role.WORD, words.subList(0, i)));
        }
    }

    /** The elements of an array or a list, also those that later statements put in; in source order. */
    private List<Expression> elements(Expression collection, int depth) {
        List<Expression> found = new ArrayList<>();
        if (depth > MAX_DEPTH || collection.isNullLiteralExpr()) {
            return found;
        }
        if (collection instanceof EnclosedExpr enclosed) {
            return elements(enclosed.getInner(), depth + 1);
        }
        if (collection instanceof CastExpr cast) {
            return elements(cast.getExpression(), depth + 1);
        }
        if (collection instanceof ConditionalExpr choice) {
            found.addAll(elements(choice.getThenExpr(), depth + 1));
            found.addAll(elements(choice.getElseExpr(), depth + 1));
        } else if (collection instanceof ArrayCreationExpr array) {
            array.getInitializer().ifPresent(values -> found.addAll(values.getValues()));
        } else if (collection instanceof ArrayInitializerExpr array) {
            found.addAll(array.getValues());
        } else if (collection instanceof ObjectCreationExpr made) {
            made.getArguments().forEach(argument -> found.addAll(elements(argument, depth + 1)));
        } else if (collection instanceof MethodCallExpr call) {
            ofCall(call, found, depth);
        } else if (collection instanceof NameExpr name) {
            ofVariable(name, found, depth);
        }
        return found;
    }

    private void ofCall(MethodCallExpr call, List<Expression> found, int depth) {
        boolean list = call.getNameAsString().matches("asList|of|unmodifiableList|copyOf|singletonList");
        for (Expression argument : list ? call.getArguments() : List.<Expression>of()) {
            if (types.isString(argument)) {
                found.add(argument);
            } else {
                found.addAll(elements(argument, depth + 1));
            }
        }
        boolean copied = call.getNameAsString().matches("toArray|clone|collect|toList|stream");
        call.getScope().filter(scope -> copied).ifPresent(scope -> found.addAll(elements(scope, depth + 1)));
    }

    private void ofVariable(NameExpr name, List<Expression> found, int depth) {
        Optional<Variables.Declaration> declared = Variables.declaration(name);
        if (declared.isEmpty() || declared.get().isParameter()) {
            PassedValues.of(name).stream()
                    .filter(passed -> passed != name)
                    .forEach(passed -> found.addAll(elements(passed, depth + 1)));
            return;
        }
        declared.get().initializer().ifPresent(value -> found.addAll(elements(value, depth + 1)));
        for (Expression use : Variables.uses(declared.get())) {
            var parent = use.getParentNode().orElse(null);
            if (parent instanceof AssignExpr assign && assign.getTarget() == use) {
                found.addAll(elements(assign.getValue(), depth + 1));
            } else if (parent instanceof ArrayAccessExpr access
                    && access.getParentNode().orElse(null) instanceof AssignExpr assign
                    && assign.getTarget() == access) {
                found.add(assign.getValue());
            } else if (parent instanceof MethodCallExpr call
                    && call.getScope().orElse(null) == use
                    && ADDING.contains(call.getNameAsString())) {
                Expression added = call.getArgument(call.getArguments().size() - 1);
                found.addAll(types.isString(added) ? List.of(added) : elements(added, depth + 1));
            }
        }
    }
}
