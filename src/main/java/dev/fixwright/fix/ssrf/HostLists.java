package dev.fixwright.fix.ssrf;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.AddedMethods.Template;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The constant lists of hosts or addresses that a class keeps, and the checks against them. */
final class HostLists {
    private static final String BY_HOST = ".contains(url.getHost())";

    private final JavaFile file;

    HostLists(JavaFile file) {
        this.file = file;
    }

    /** The check of an address against the only list that the class around a node keeps. */
    Optional<Template> check(Expression at) {
        return test(at).map(HostLists::template);
    }

    /** The check of a host alone, where the only list holds hosts. */
    Optional<Template> hosts(Expression at) {
        return test(at).filter(test -> test.endsWith(BY_HOST)).map(HostLists::hostTemplate);
    }

    private Optional<String> test(Expression at) {
        List<String> found = JavaFile.around(at, TypeDeclaration.class).stream()
                .flatMap(type -> tests((TypeDeclaration<?>) type).stream())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Every check that a fix may have added to this file. */
    List<Template> all() {
        List<Template> found = new ArrayList<>();
        for (TypeDeclaration<?> type : file.unit().findAll(TypeDeclaration.class)) {
            for (String test : tests(type)) {
                found.add(template(test));
                if (test.endsWith(BY_HOST)) {
                    found.add(hostTemplate(test));
                }
            }
        }
        return found;
    }

    private List<String> tests(TypeDeclaration<?> type) {
        List<String> found = new ArrayList<>();
        for (FieldDeclaration field : type.getFields()) {
            for (VariableDeclarator variable : field.getVariables()) {
                if (field.isStatic() && field.isFinal()) {
                    test(variable).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The condition that a list puts on an address or on the {@code url} made of it. */
    private Optional<String> test(VariableDeclarator list) {
        List<String> values = list.getInitializer().stream()
                .flatMap(value -> value.findAll(StringLiteralExpr.class).stream())
                .map(StringLiteralExpr::asString)
                .toList();
        JavaTypes types = file.types();
        String type = types.qualified(list.getType()).orElse("");
        boolean array = type.equals("java.lang.String[]");
        boolean collection = List.of("java.util.Set", "java.util.List", "java.util.Collection")
                .contains(type);
        if (values.isEmpty() || !(array || collection)) {
            return Optional.empty();
        }
        String name = list.getNameAsString();
        String hosts = array ? "java.util.Arrays.asList(" + name + ")" : name;
        if (values.stream().allMatch(value -> value.matches("localhost|[\\w-]+(\\.[\\w-]+)+(:\\d+)?"))) {
            return Optional.of(hosts + BY_HOST);
        }
        if (values.stream().allMatch(value -> value.matches("https?://[^/]+/.*"))) {
            return Optional.of(hosts + ".stream().anyMatch(address::startsWith)");
        }
        if (values.stream().allMatch(value -> value.matches("https?://[^/]+"))) {
            return Optional.of(hosts + ".contains(url.getProtocol() + \"://\" + url.getAuthority())");
        }
        return Optional.empty();
    }

    private static Template template(String test) {
        boolean parsed = test.contains("url.");
        List<String> lines = new ArrayList<>(List.of(
                "/** Returns an address as it is; refuses one whose host may not be asked. */",
                "private static String NAME(String address) {"));
        if (parsed) {
            lines.addAll(List.of(
                    "    java.net.URL url;",
                    "    try {",
                    "        url = new java.net.URL(address);",
                    "    } catch (java.net.MalformedURLException e) {",
                    "        throw new IllegalArgumentException(\"The address cannot be read\", e);",
                    "    }"));
        }
        lines.addAll(List.of(
                "    boolean plain = address.indexOf('\\\\') < 0 && "
                        + (parsed ? "url.getUserInfo() == null" : "!address.contains(\"..\")") + ";",
                "    if (!plain || !" + test + ") {",
                "        throw new IllegalArgumentException(\"The host may not be asked\");",
                "    }"));
        lines.addAll(AddressChecks.copying("address", "checked"));
        return new Template("allowedAddress", lines);
    }

    private static Template hostTemplate(String test) {
        List<String> lines = new ArrayList<>(List.of(
                "/** Returns a host as it is; refuses one that may not be asked. */",
                "private static String NAME(String host) {",
                "    if (!" + test.replace(BY_HOST, ".contains(host)") + ") {",
                "        throw new IllegalArgumentException(\"The host may not be asked\");",
                "    }"));
        lines.addAll(AddressChecks.copying("host", "checked"));
        return new Template("allowedHost", lines);
    }
}
