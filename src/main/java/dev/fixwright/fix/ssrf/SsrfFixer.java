package dev.fixwright.fix.ssrf;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
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
import dev.fixwright.fix.ssrf.AddressTexts.Asked;
import dev.fixwright.fix.ssrf.AddressTexts.Kind;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Beginnings;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Origins;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds requests to the hosts that the code names: a list of them in the class, or the beginning of the address. */
public final class SsrfFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "ssrf";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Asked> addresses = AddressTexts.of(site);
        if (addresses.isEmpty()) {
            return Attempt.declined(unseen(site));
        }
        HostLists lists = new HostLists(file);
        List<Template> known = new ArrayList<>(lists.all());
        known.addAll(List.of(AddressChecks.PART, AddressChecks.WHOLE, AddressChecks.RELATIVE));
        Origins origins = new Origins(file, call -> AddedMethods.isCall(call, known) || isEncoded(call));
        List<Asked> foreign =
                addresses.stream().filter(asked -> !origins.isOwn(asked.text())).toList();
        if (foreign.isEmpty()) {
            return Attempt.declined("the address needs no fix: nothing in it is chosen by a caller unchecked");
        }
        Guards guards = new Guards(file);
        if (foreign.stream().allMatch(asked -> guards.allowOnlyKnown(asked.text()) || isHostTested(asked.text()))) {
            return Attempt.declined("the address is already checked before it is asked");
        }
        JavaEdits edits = file.edit();
        AddedMethods methods = new AddedMethods(file, edits);
        List<String> checked = new ArrayList<>();
        for (Asked asked : foreign) {
            if (AddedMethods.fits(asked.text()) && check(file, origins, lists, methods, asked, edits)) {
                checked.add(file.text(asked.text()));
            }
        }
        return checked.size() < foreign.size()
                ? Attempt.declined("the caller chooses the host of `"
                        + file.text(foreign.get(0).text()) + "`, and this class names no hosts that may be asked")
                : fixed(edits, checked);
    }

    /** Why no text of an address is there: it came as an object, or as parts that a builder is handed. */
    private static String unseen(JavaSite site) {
        Optional<String> host = site.nodes(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("host")
                        && call.getArguments().size() == 1)
                .map(call -> "`" + site.file().text(call.getArgument(0))
                        + "` says which host is asked, and which hosts may be is not said here")
                .findFirst();
        return host.or(() -> site.nodes(NameExpr.class).stream()
                        .filter(name -> site.file().types().isA(name, "java.net.URI")
                                || site.file().types().isA(name, "java.net.URL"))
                        .map(name -> "the address `" + name
                                + "` is made somewhere else; check there which hosts may be asked")
                        .findFirst())
                .orElse("no request whose address can be seen is sent on the reported line");
    }

    /** Writes the check that a text needs; or finds none. */
    private static boolean check(
            JavaFile file, Origins origins, HostLists lists, AddedMethods methods, Asked asked, JavaEdits edits) {
        Expression address = asked.text();
        if (asked.kind() == Kind.RELATIVE) {
            edits.wrap(address, methods.nameOf(AddressChecks.RELATIVE, address) + "(", ")");
            return true;
        }
        if (asked.kind() == Kind.HOST) {
            Optional<Template> hosts = lists.hosts(address);
            hosts.ifPresent(list -> edits.wrap(address, methods.nameOf(list, address) + "(", ")"));
            return hosts.isPresent();
        }
        Expression text = composition(address).orElse(address);
        Optional<String> begun = begun(file, origins, methods, text);
        if (begun.isPresent()) {
            edits.replace(text, begun.get());
            return true;
        }
        Optional<String> start = constantStart(file, address);
        if (start.isPresent() && file.types().isString(address)) {
            String name = methods.nameOf(AddressChecks.WHOLE, address);
            edits.wrap(address, name + "(", ", \"" + start.get() + "\")");
            return true;
        }
        Optional<Template> list = namesHost(file, origins, address) ? Optional.empty() : lists.check(address);
        list.ifPresent(one -> edits.wrap(address, methods.nameOf(one, address) + "(", ")"));
        return list.isPresent();
    }

    /** The constant text with which an address begins, where it names the whole host. */
    private static Optional<String> constantStart(JavaFile file, Expression address) {
        StringBuilder start = new StringBuilder();
        StringParts parts = StringParts.of(file, address);
        for (StringParts.Part part : parts.parts()) {
            if (!(part instanceof StringParts.Text text)) {
                break;
            }
            start.append(text.value());
        }
        return parts.obstacle().isEmpty()
                        && parts.isLinear()
                        && start.toString().matches("https?://[\\w.:-]+/[\\w./?=&-]*")
                ? Optional.of(start.toString())
                : Optional.empty();
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
        List<Expression> parts = file.types().operands(text);
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
            result = methods.nameOf(AddressChecks.PART, part) + "(" + before + ", " + value + ")";
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
}
