package dev.fixwright.fix.ssrf;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.AddedMethods;
import dev.fixwright.fix.AddedMethods.Template;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Guards;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Beginnings;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Origins;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds requests to the hosts that the code names: a list of them in the class, or the beginning of the address. */
public final class SsrfFixer implements JavaFixer {
    /** For an address of which the program's own text gives the host. */
    private static final Template PART = Template.of(
            "addressOnHost",
            "/** Puts a value after the beginning of an address; refuses one that changes the host or climbs out of its path. */",
            "private static String NAME(String before, String value) {",
            "    String part = String.valueOf(value);",
            "    boolean hostEnded = before.matches(\"(?s)[^:/?#]+://[^/?#]+[/?#].*\");",
            "    boolean climbs = part.replaceAll(\"(?i)%2e\", \".\").matches(\"(?is)(.*([/\\\\\\\\]|%2f|%5c))?\\\\.\\\\.(([/\\\\\\\\?#]|%2f|%5c).*)?\");",
            "    if (climbs || part.indexOf('\\\\') >= 0 || !(hostEnded || part.startsWith(\"/\") || part.startsWith(\"?\"))) {",
            "        throw new IllegalArgumentException(\"The value leads to another address\");",
            "    }",
            "    StringBuilder address = new StringBuilder();",
            "    for (char c : (before + part).toCharArray()) {",
            "        if (Character.isISOControl(c)) {",
            "            throw new IllegalArgumentException(\"The address holds a control character\");",
            "        }",
            "        address.append(c);",
            "    }",
            "    return address.toString();",
            "}");

    @Override
    public String weakness() {
        return "ssrf";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> addresses = AddressTexts.of(site);
        if (addresses.isEmpty()) {
            return Attempt.declined("no request whose address can be seen is sent on the reported line");
        }
        HostLists lists = new HostLists(file);
        List<Template> known = new ArrayList<>(lists.all());
        known.add(PART);
        Origins origins = new Origins(file, call -> AddedMethods.isCall(call, known) || isEncoded(call));
        List<Expression> foreign =
                addresses.stream().filter(address -> !origins.isOwn(address)).toList();
        if (foreign.isEmpty()) {
            return Attempt.declined("the address is already safe: nothing in it is chosen by a caller unchecked");
        }
        Guards guards = new Guards(file);
        if (foreign.stream().allMatch(address -> guards.allowOnlyKnown(address) || isHostTested(address))) {
            return Attempt.declined("the address is already checked before it is asked");
        }
        JavaEdits edits = file.edit();
        AddedMethods methods = new AddedMethods(file, edits);
        List<String> checked = new ArrayList<>();
        for (Expression address : foreign) {
            Expression text = composition(address).orElse(address);
            Optional<String> begun = begun(file, origins, methods, text);
            Optional<Template> list = namesHost(file, origins, address) ? Optional.empty() : lists.check(address);
            if (begun.isPresent()) {
                edits.replace(text, begun.get());
                checked.add(file.text(address));
            } else if (list.isPresent() && AddedMethods.fits(address)) {
                edits.wrap(address, methods.nameOf(list.get(), address) + "(", ")");
                checked.add(file.text(address));
            }
        }
        return checked.isEmpty()
                ? Attempt.declined("the caller chooses the host of `" + file.text(foreign.get(0))
                        + "`, and this class names no hosts that may be asked")
                : fixed(edits, checked);
    }

    private Attempt fixed(JavaEdits edits, List<String> checked) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The address `" + String.join("`, `", checked)
                        + "` is checked before it is asked, so the server sends requests to the hosts that the code names only.",
                List.of(
                        "Addresses that lead elsewhere now end in an IllegalArgumentException. Redirects that the asked host"
                                + " sends are followed as before.")));
    }

    /** Calls that leave nothing in a value by which it could leave its place in an address. */
    private static boolean isEncoded(MethodCallExpr call) {
        String scope = call.getScope().map(Expression::toString).orElse("");
        return (scope.endsWith("URLEncoder") && call.getNameAsString().equals("encode"))
                || (scope.endsWith("UriUtils") && call.getNameAsString().matches("encode(PathSegment|QueryParam)?"))
                || (scope.equals("Encode") && call.getNameAsString().equals("forUriComponent"));
    }

    /** Whether the host of the address made of the text is looked up in a list, and the method ended for all others. */
    private static boolean isHostTested(Expression address) {
        return JavaFile.around(address, VariableDeclarator.class)
                .flatMap(made -> JavaFile.around(made, CallableDeclaration.class)
                        .map(method -> method.toString()
                                .matches("(?s).*if \\(!\\s*[\\w.]+\\.contains\\(" + made.getNameAsString()
                                        + "\\.(getHost|getAuthority)\\(\\)\\)\\)\\s*\\{?\\s*(throw|return)\\b.*")))
                .orElse(false);
    }

    private static boolean namesHost(JavaFile file, Origins origins, Expression address) {
        Constants constants = new Constants(file);
        return new Beginnings(file)
                .all(
                        address,
                        one -> origins.isOwn(one)
                                && constants
                                        .text(one)
                                        .filter(text -> text.matches("(?i)([a-z]+:)?/*"))
                                        .isEmpty());
    }

    private static Optional<Expression> composition(Expression address) {
        return address instanceof NameExpr name
                ? Variables.declaration(name)
                        .filter(Variables.Declaration::isLocal)
                        .flatMap(Variables::soleValue)
                        .filter(BinaryExpr.class::isInstance)
                : Optional.empty();
    }

    /** {@code BASE + "/users/" + id} as a call that checks {@code id}. */
    private static Optional<String> begun(JavaFile file, Origins origins, AddedMethods methods, Expression text) {
        List<Expression> parts = parts(file, text);
        boolean begins = parts.size() > 1
                && AddedMethods.fits(text)
                && new Beginnings(file).all(text, origins::isOwn)
                && !isSchemeOnly(file, parts, origins);
        if (!begins) {
            return Optional.empty();
        }
        String result = "";
        List<String> own = new ArrayList<>();
        for (Expression part : parts) {
            if (origins.isOwn(part)) {
                own.add(file.text(part));
                continue;
            }
            String before = (result.isEmpty() || own.isEmpty() ? result : result + " + ") + String.join(" + ", own);
            String value = file.types().isString(part) ? file.text(part) : "String.valueOf(" + file.text(part) + ")";
            result = methods.nameOf(PART, part) + "(" + before + ", " + value + ")";
            own.clear();
        }
        return Optional.of(own.isEmpty() ? result : result + ".concat(" + String.join(" + ", own) + ")");
    }

    /** Whether the own beginning names no host, as in {@code "http://" + host}. */
    private static boolean isSchemeOnly(JavaFile file, List<Expression> parts, Origins origins) {
        StringBuilder begin = new StringBuilder();
        for (Expression part : parts) {
            if (!origins.isOwn(part)) {
                break;
            }
            begin.append(new Constants(file).text(part).orElse("http://host"));
        }
        return begin.toString().matches("(?i)([a-z]+:)?/*");
    }

    private static List<Expression> parts(JavaFile file, Expression text) {
        List<Expression> parts = new ArrayList<>();
        Expression at = text;
        while (at instanceof EnclosedExpr enclosed) {
            at = enclosed.getInner();
        }
        while (at instanceof BinaryExpr sum
                && sum.getOperator() == BinaryExpr.Operator.PLUS
                && file.types().isString(sum)) {
            parts.add(0, sum.getRight());
            at = sum.getLeft();
        }
        parts.add(0, at);
        return parts;
    }
}
