package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows page text to where it is put together: local variables, string builders, parameters and methods of this file. The
 * values are encoded there, since behind that they cannot be told from the markup around them.
 */
final class BuiltText {
    private static final Set<String> KEEPS_TEXT =
            Set.of("toString", "trim", "strip", "intern", "getBytes", "toCharArray", "stripIndent");
    private static final Set<String> BUILDERS = Set.of("java.lang.StringBuilder", "java.lang.StringBuffer");

    private final PageText page;
    private final JavaFile file;
    private final JavaEdits edits;
    private final MarkupFinder markup;
    private final FormattedText formats;
    private final Set<Node> followed = Collections.newSetFromMap(new IdentityHashMap<>());

    BuiltText(PageText page, JavaSite site, JavaEdits edits, MarkupFinder markup) {
        this.page = page;
        this.file = site.file();
        this.edits = edits;
        this.markup = markup;
        this.formats = new FormattedText(page, file);
    }

    /** The expression written anew; empty where it is not put together in this file, or has no markup of its own. */
    Optional<String> written(Expression expression) {
        if (expression instanceof MethodCallExpr call && FormattedText.isFormat(file, call)) {
            return formats.written(call);
        }
        if (expression instanceof ObjectCreationExpr made
                && file.types().typeOf(made).filter(BUILDERS::contains).isPresent()) {
            return Optional.of(started(made));
        }
        if (isChain(expression)) {
            return call((MethodCallExpr) expression);
        }
        if (!markup.holdsMarkup(expression)) {
            return Optional.empty();
        }
        if (expression instanceof CastExpr cast) {
            return Optional.of(page.with(cast, cast.getExpression(), page.written(cast.getExpression())));
        }
        if (expression instanceof NameExpr name) {
            return variable(name);
        }
        if (expression instanceof ObjectCreationExpr made) {
            return made(made);
        }
        return expression instanceof MethodCallExpr call ? call(call) : Optional.empty();
    }

    /** {@code "Hello ".concat(name)}, whose parts are as plain to see as those of a sum. */
    private boolean isChain(Expression expression) {
        return expression instanceof MethodCallExpr call
                && call.getNameAsString().equals("concat")
                && call.getArguments().size() == 1
                && call.getScope().filter(file.types()::isString).isPresent();
    }

    private String started(ObjectCreationExpr builder) {
        boolean empty = builder.getArguments().isEmpty()
                || file.types()
                        .typeOf(builder.getArgument(0))
                        .filter("int"::equals)
                        .isPresent();
        return empty
                ? file.text(builder)
                : page.with(builder, builder.getArgument(0), page.written(builder.getArgument(0)));
    }

    private Optional<String> made(ObjectCreationExpr made) {
        if (made.getArguments().size() != 1 || !file.types().creates(made, "java.lang.String")) {
            return Optional.empty();
        }
        Expression text = made.getArgument(0);
        return Optional.of(page.with(made, text, page.written(text)));
    }

    private Optional<String> call(MethodCallExpr call) {
        String method = call.getNameAsString();
        Optional<Expression> scope = call.getScope();
        boolean ofValue = method.equals("valueOf")
                && scope.filter(one -> one.toString().equals("String")).isPresent();
        if (ofValue) {
            return Optional.of(page.with(call, call.getArgument(0), page.written(call.getArgument(0))));
        }
        if (file.types().isStaticCall(call, "java.lang.String", "join")
                && call.getArguments().size() == 2) {
            return Optional.of(page.with(call, call.getArgument(1), page.written(call.getArgument(1))));
        }
        boolean ofText = scope.flatMap(file.types()::typeOf)
                .filter(type -> type.equals("java.lang.String") || BUILDERS.contains(type))
                .isPresent();
        if (ofText && KEEPS_TEXT.contains(method)) {
            return Optional.of(page.with(call, scope.get(), page.written(scope.get())));
        }
        if (ofText
                && (method.equals("append") || method.equals("concat"))
                && call.getArguments().size() == 1) {
            String text = page.with(call, scope.get(), page.written(scope.get()));
            int shift = text.length() - file.text(call).length();
            int start = file.start(call.getArgument(0)) - file.start(call) + shift;
            int end = start + file.text(call.getArgument(0)).length();
            return Optional.of(text.substring(0, start) + appended(call.getArgument(0)) + text.substring(end));
        }
        return markup.ownMethod(call).filter(this::isHere).map(called -> returned(call, called));
    }

    private boolean isHere(MethodDeclaration method) {
        return method.findCompilationUnit().filter(unit -> unit == file.unit()).isPresent();
    }

    /** What is appended is text, also where it was an array of characters. */
    private String appended(Expression argument) {
        boolean characters =
                file.types().typeOf(argument).filter("char[]"::equals).isPresent();
        return characters
                ? page.plain("String.valueOf(" + file.text(argument) + ")", argument)
                : page.written(argument);
    }

    private String returned(MethodCallExpr call, MethodDeclaration called) {
        if (followed.add(called)) {
            PageScanner start = page.scanner();
            for (ReturnStmt end : called.findAll(ReturnStmt.class)) {
                end.getExpression().ifPresent(text -> page.from(new PageScanner(start), () -> page.rewrite(text)));
            }
        }
        return file.text(call);
    }

    private Optional<String> variable(NameExpr name) {
        Optional<Variables.Declaration> declared = Variables.declaration(name);
        if (declared.isEmpty() || (declared.get().isField() && !isPrivate(declared.get()))) {
            return Optional.empty();
        }
        if (followed.add(declared.get().node())) {
            if (declared.get().isParameter()) {
                handedOver(declared.get());
            } else {
                origins(declared.get());
            }
        }
        return Optional.of(file.text(name));
    }

    private static boolean isPrivate(Variables.Declaration field) {
        return field.node()
                .getParentNode()
                .filter(parent -> parent.toString().stripLeading().startsWith("private"))
                .isPresent();
    }

    private void handedOver(Variables.Declaration parameter) {
        for (Expression given : markup.handedOver(parameter)) {
            page.from(new PageScanner(page.scanner()), () -> page.rewrite(given));
        }
    }

    /** Rewrites what a variable is made of, in source order: each part goes on where the one before it ended. */
    private void origins(Variables.Declaration declared) {
        PageScanner start = new PageScanner(page.scanner());
        declared.initializer().filter(value -> !isOtherObject(value)).ifPresent(page::rewrite);
        markup.iterated(declared).ifPresent(page::written);
        List<Node> steps = new ArrayList<>(Variables.assignments(declared));
        steps.addAll(appends(declared));
        steps.sort(Comparator.comparing(this::position));
        for (Node step : steps) {
            if (step instanceof AssignExpr assign) {
                assigned(assign, start);
            } else {
                append((MethodCallExpr) step);
            }
        }
    }

    /** A list that texts are added to, say, which holds none when it is made. */
    private boolean isOtherObject(Expression value) {
        return value instanceof ObjectCreationExpr made
                && made.getArguments().isEmpty()
                && file.types().typeOf(made).filter(BUILDERS::contains).isEmpty();
    }

    private int position(Node step) {
        return step instanceof MethodCallExpr call ? file.start(call.getName()) : file.start(step);
    }

    private void assigned(AssignExpr assign, PageScanner start) {
        if (assign.getOperator() != AssignExpr.Operator.PLUS) {
            boolean goesOn = assign.getValue().findAll(NameExpr.class).stream()
                    .anyMatch(name -> name.toString().equals(assign.getTarget().toString()));
            page.from(goesOn ? page.scanner() : new PageScanner(start), () -> page.rewrite(assign.getValue()));
            return;
        }
        String before = file.text(assign.getValue());
        String after = page.written(assign.getValue());
        if (page.readsClassFiles() && file.types().isString(assign.getTarget())) {
            String target = file.text(assign.getTarget());
            boolean bare = !after.equals(before) || assign.getValue().isStringLiteralExpr();
            String text = bare ? after : "String.valueOf(" + after + ")";
            int end = file.end(assign.getTarget());
            edits.replace(end, file.end(assign.getValue()), " = " + target + ".concat(" + text + ")");
        } else if (!after.equals(before)) {
            edits.replace(assign.getValue(), after);
        }
    }

    private List<MethodCallExpr> appends(Variables.Declaration declared) {
        List<MethodCallExpr> appends = new ArrayList<>();
        for (Expression use : Variables.uses(declared)) {
            Node at = use;
            while (at.getParentNode().orElse(null) instanceof MethodCallExpr call
                    && call.getScope().filter(at::equals).isPresent()) {
                if (Set.of("append", "insert", "add").contains(call.getNameAsString())) {
                    appends.add(call);
                }
                at = call;
            }
        }
        return appends;
    }

    private void append(MethodCallExpr call) {
        if (call.getArguments().isEmpty()) {
            return;
        }
        Expression text = call.getArguments().getLast().orElseThrow();
        if (call.getNameAsString().equals("append") && call.getArguments().size() > 1) {
            page.value(text);
            page.problem("`" + call + "` appends a section of a text");
            return;
        }
        PageScanner place = call.getNameAsString().equals("append") ? page.scanner() : new PageScanner();
        page.from(place, () -> {
            String after = appended(text);
            if (!after.equals(file.text(text))) {
                edits.replace(text, after);
            }
        });
    }
}
