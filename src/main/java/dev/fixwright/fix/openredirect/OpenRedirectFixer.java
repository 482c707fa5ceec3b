package dev.fixwright.fix.openredirect;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.FedExpressions;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps redirects on this site: an address with a scheme or a host of its own leads to the start page instead. */
public final class OpenRedirectFixer implements JavaFixer {
    private static final OwnMethod LOCAL_TARGET = OwnMethod.of(
            "localTarget",
            "/** The address if it stays on this site, else the start page. Browsers skip control characters in addresses. */",
            "private static String localTarget(String address) {",
            "    StringBuilder local = new StringBuilder();",
            "    String.valueOf(address)",
            "            .codePoints()",
            "            .filter(c -> !Character.isISOControl(c))",
            "            .forEach(c -> local.appendCodePoint(c));",
            "    String target = local.toString();",
            "    boolean staysHere = target.matches(\"(?!\\\\s|//)[^:/?#\\\\\\\\]*([/?#][^\\\\\\\\]*)?\");",
            "    return address != null && staysHere ? target : \"/\";",
            "}");
    private static final String REDIRECT = "redirect:";

    @Override
    public String weakness() {
        return "openredirect";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> targets = targets(site);
        if (targets.isEmpty()) {
            return Attempt.declined("nothing is redirected on the reported line");
        }
        JavaEdits edits = file.edit();
        Optional<String> reason = Optional.empty();
        List<String> kept = new ArrayList<>();
        for (Expression target : targets) {
            Optional<String> leave = new RedirectTarget(file, target).reasonToLeave();
            if (leave.isPresent()) {
                reason = leave;
            } else {
                kept.add(target.toString());
                keepLocal(file, edits, target);
            }
        }
        return kept.isEmpty() ? Attempt.declined(reason.orElseThrow()) : fixed(edits, kept);
    }

    private static List<Expression> targets(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> targets = new ArrayList<>();
        collect(file, site.nodes(Expression.class), targets);
        if (targets.isEmpty()) {
            collect(file, FedExpressions.fedBy(site, Expression.class), targets);
        }
        return targets.stream().flatMap(target -> branches(target).stream()).toList();
    }

    private static void collect(JavaFile file, List<Expression> nodes, List<Expression> targets) {
        for (Expression node : nodes) {
            if (node instanceof MethodCallExpr call) {
                target(file, call).ifPresent(targets::add);
            } else if (node instanceof ObjectCreationExpr made
                    && made.getType().getNameAsString().equals("RedirectView")
                    && made.getArguments().isNonEmpty()) {
                targets.add(made.getArgument(0));
            } else if (node instanceof BinaryExpr sum
                    && new Constants(file)
                            .text(sum.getLeft())
                            .filter(REDIRECT::equals)
                            .isPresent()) {
                targets.add(sum.getRight());
            }
        }
    }

    /** Of a choice between addresses each is looked at by itself. */
    private static List<Expression> branches(Expression target) {
        if (target instanceof EnclosedExpr enclosed) {
            return branches(enclosed.getInner());
        }
        if (target instanceof ConditionalExpr choice) {
            List<Expression> branches = new ArrayList<>(branches(choice.getThenExpr()));
            branches.addAll(branches(choice.getElseExpr()));
            return branches;
        }
        return List.of(target);
    }

    private static Optional<Expression> target(JavaFile file, MethodCallExpr call) {
        String method = call.getNameAsString();
        int count = call.getArguments().size();
        boolean location = method.matches("setHeader|addHeader|header|set|add")
                && count == 2
                && (new Constants(file)
                                .text(call.getArgument(0))
                                .filter("Location"::equalsIgnoreCase)
                                .isPresent()
                        || call.getArgument(0).toString().endsWith("LOCATION"));
        if (location) {
            return Optional.of(call.getArgument(1));
        }
        if (method.equals("sendRedirect") && count >= 1) {
            return Optional.of(call.getArgument(0));
        }
        boolean address = method.matches("location|setLocation|seeOther|temporaryRedirect|redirect") && count == 1;
        return address ? created(file, call.getArgument(0)) : Optional.empty();
    }

    private static boolean isAddress(JavaFile file, Expression value) {
        return file.types().isA(value, "java.net.URI");
    }

    /** Whether an address is a parameter that a visitor fills. */
    private static boolean isSentBy(NameExpr name) {
        return Variables.declaration(name)
                .filter(declared -> declared.node() instanceof Parameter parameter
                        && parameter.getAnnotations().stream()
                                .anyMatch(one -> one.getNameAsString()
                                        .matches("(Query|Form|Path|Matrix)Param|RequestParam|QueryValue|PathVariable")))
                .isPresent();
    }

    /** The text that {@code URI.create} or {@code new URI} is given. */
    private static Optional<Expression> created(JavaFile file, Expression uri) {
        if (uri instanceof NameExpr name && isAddress(file, name)) {
            Optional<Expression> made = Variables.soleValue(name).flatMap(value -> created(file, value));
            return made.isPresent() || !isSentBy(name) ? made : Optional.of(uri);
        }
        if (uri instanceof MethodCallExpr call && call.getNameAsString().equals("create")) {
            return Optional.of(call.getArgument(0));
        }
        return uri instanceof ObjectCreationExpr made
                        && made.getType().getNameAsString().equals("URI")
                        && made.getArguments().size() == 1
                ? Optional.of(made.getArgument(0))
                : Optional.empty();
    }

    private static void keepLocal(JavaFile file, JavaEdits edits, Expression target) {
        String local = edits.call(LOCAL_TARGET, target) + "(";
        if (target.getParentNode().orElse(null) instanceof BinaryExpr sum
                && sum.getRight() == target
                && new Constants(file)
                        .text(sum.getLeft())
                        .filter(REDIRECT::equals)
                        .isPresent()
                && !(sum.getParentNode().orElse(null) instanceof BinaryExpr)) {
            edits.replace(sum, file.text(sum.getLeft()) + ".concat(" + local + file.text(target) + "))");
            return;
        }
        if (isAddress(file, target)) {
            String address = edits.use("java.net.URI");
            edits.replace(target, address + ".create(" + local + "String.valueOf(" + file.text(target) + ")))");
            return;
        }
        boolean isText = Concatenation.isText(file, target);
        edits.replace(target, local + (isText ? file.text(target) : "String.valueOf(" + file.text(target) + ")") + ")");
    }

    private Attempt fixed(JavaEdits edits, List<String> targets) {
        return new Attempt.Fixed(
                new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "`" + String.join("`, `", targets)
                                + "` is followed only where it is an address on this site; one with a scheme"
                                + " or a host of its own leads to the start page.",
                        List.of(
                                "If other sites are meant to be reached from here, list them and check the address against the list.")));
    }
}
