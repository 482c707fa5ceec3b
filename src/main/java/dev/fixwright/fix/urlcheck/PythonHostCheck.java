package dev.fixwright.fix.urlcheck;

import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check whether an address holds the name of a host.
 *
 * @param whole the expression that says yes or no
 * @param address the text that is searched
 * @param method how it is searched: {@code in}, {@code startswith}, {@code endswith} or {@code find}
 * @param hosts what is looked for
 * @param isNegated whether the expression says no where the text is found
 */
record PythonHostCheck(
        PythonFile file, SyntaxNode whole, SyntaxNode address, String method, List<String> hosts, boolean isNegated) {
    private static final Pattern HOST =
            Pattern.compile("(https?://)?(\\.?)((?:[\\w-]+\\.)+[A-Za-z]{2,}|localhost)(:\\d+)?(/?)");
    private static final Pattern MANY = Pattern.compile(
            "(?i).*(hosts|domains|urls|links|origins|addresses|names|list|allowed|trusted|known|items)|(.*[\\W_])?set");
    private static final String MAKING_MANY =
            "set|list|tuple|frozenset|dict|split|rsplit|splitlines|keys|values|items|findall|get_list|getlist";
    /** A host that is cut out of an address without parsing it. */
    private static final Pattern CUT_OUT = Pattern.compile("\\.(?:r?split|r?partition)\\(");

    private static final String[] COLLECTIONS = {
        "list", "tuple", "set", "dictionary", "list_comprehension", "set_comprehension", "dictionary_comprehension"
    };

    static Optional<PythonHostCheck> of(PythonFile file, SyntaxNode node) {
        return node.is("call") ? called(file, new PythonCall(file, node)) : contained(file, node);
    }

    private static Optional<PythonHostCheck> contained(PythonFile file, SyntaxNode node) {
        List<SyntaxNode> parts = node.parts();
        String sign = operator(node);
        Optional<String> host =
                parts.size() == 2 ? file.text(parts.get(0)).filter(PythonHostCheck::isHost) : Optional.empty();
        return host.isPresent() && sign.matches("in|not in")
                ? Optional.of(
                        new PythonHostCheck(file, node, parts.get(1), "in", List.of(host.get()), sign.equals("not in")))
                : Optional.empty();
    }

    private static String operator(SyntaxNode comparison) {
        return comparison.children().stream()
                .filter(child -> child.field().equals("operators"))
                .findFirst()
                .map(sign -> sign.text().replaceAll("\\s+", " "))
                .orElse("");
    }

    private static Optional<PythonHostCheck> called(PythonFile file, PythonCall call) {
        Optional<SyntaxNode> address = call.receiver();
        if (address.isEmpty() || call.arguments().size() != 1 || !call.method().matches("startswith|endswith|find")) {
            return Optional.empty();
        }
        List<String> hosts = new ArrayList<>();
        SyntaxNode wanted = file.resolve(call.arguments().get(0));
        for (SyntaxNode one : wanted.is("tuple") ? wanted.parts() : List.of(wanted)) {
            Optional<String> host = file.text(one).filter(PythonHostCheck::isHost);
            if (host.isEmpty()) {
                return Optional.empty();
            }
            hosts.add(host.get());
        }
        boolean whole = hosts.stream().allMatch(host -> isWhole(call.method(), host));
        SyntaxNode above = call.node().parent().orElse(call.node());
        if (hosts.isEmpty() || whole) {
            return Optional.empty();
        }
        if (!call.method().equals("find")) {
            return Optional.of(new PythonHostCheck(file, call.node(), address.get(), call.method(), hosts, false));
        }
        String test = above.is("comparison_operator") && above.parts().get(0) == call.node()
                ? above.text().substring(call.node().end() - above.start()).replaceAll("\\s", "")
                : "";
        boolean found = test.matches(">-1|!=-1|>=0|==0");
        boolean absent = test.matches("==-1|<0|!=0");
        return found || absent
                ? Optional.of(new PythonHostCheck(file, above, address.get(), "find", hosts, absent))
                : Optional.empty();
    }

    private static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    static boolean isWhole(PythonFile file, PythonCall call) {
        return call.method().matches("startswith|endswith")
                && call.arguments().size() == 1
                && file.text(call.arguments().get(0))
                        .filter(text -> isHost(text) && isWhole(call.method(), text))
                        .isPresent();
    }

    /** Whether the text cannot be a part of another host. */
    private static boolean isWhole(String method, String text) {
        return (method.equals("startswith") && text.matches("https?://.*/"))
                || (method.equals("endswith") && text.startsWith("."));
    }

    /** Why the host cannot be compared; empty where it can. */
    Optional<String> obstacle() {
        SyntaxNode value = file.resolve(address);
        String name = PythonSite.words(address);
        boolean many = method.equals("in")
                && (value.is(COLLECTIONS)
                        || MANY.matcher(address.text()).matches()
                        || value.is("call")
                                && new PythonCall(file, value).method().matches(MAKING_MANY));
        if (many) {
            return Optional.of("`" + name + "` may be a collection, in which only a whole entry is found");
        }
        if (address.text().matches("(?i).*mail.*")) {
            return Optional.of("`" + name + "` is a mail address; compare what stands after its last `@`");
        }
        boolean bare = method.equals("startswith") && hosts.stream().anyMatch(host -> !host.contains("://"));
        if (bare && !isHostName()) {
            return Optional.of(
                    "`" + name + "` begins with the host, so it has no scheme by which its host could be told");
        }
        boolean mixed =
                hosts.stream().map(host -> host.contains("://")).distinct().count() > 1;
        return mixed
                ? Optional.of("some of the hosts are looked for with a scheme and some without")
                : Optional.empty();
    }

    private boolean isHostName() {
        return address.text()
                .matches("(?is).*(host|hostname|netloc|domain|host_name|domain_name|server_name)(\\(\\))?$");
    }

    void replace(SyntaxEdits edits) {
        String check = isHostName() ? byHost(edits) : byAddress(edits);
        boolean compares = check.contains(" == ") || check.contains(" in ");
        boolean tight = whole.parent()
                .filter(above -> above.is("comparison_operator", "binary_operator", "attribute", "subscript"))
                .isPresent();
        String said = !isNegated ? check : compares ? check.replace(" == ", " != ") : "not " + check;
        edits.replace(whole, tight ? "(" + said + ")" : said);
    }

    private String byHost(SyntaxEdits edits) {
        boolean netloc = address.is("attribute") && address.text().endsWith(".netloc");
        boolean port = hosts.stream().anyMatch(host -> host.matches(".*:\\d+/?"));
        String value = file.resolve(address).text();
        boolean perhapsPort = !port
                && !method.equals("endswith")
                && address.text().matches("(?is).*host(\\(\\))?")
                && !value.endsWith(".hostname");
        boolean ofRequest = value.matches("(?s).*(\\brequest\\.host|\\bget_host\\(\\))");
        String text = address.text();
        if (perhapsPort && !ofRequest || CUT_OUT.matcher(value).find()) {
            // A user's name may stand before the host, and signs that end a host may stand in a text cut out by hand.
            String parsed = splitter(edits) + "(\"//\" + " + text + ")" + (port ? ".netloc" : ".hostname or \"\"");
            return "(\".\" + " + (port ? parsed : "(" + parsed + ")") + ").endswith(" + ends(port) + ")";
        }
        String host = netloc && !port
                ? "(" + text.substring(0, text.length() - "netloc".length()) + "hostname or \"\")"
                : address.is("identifier", "attribute", "call", "subscript") ? text : "(" + text + ")";
        return "(\".\" + " + host + (perhapsPort ? ".partition(\":\")[0]" : "") + ").endswith(" + ends(port) + ")";
    }

    private String ends(boolean port) {
        List<String> ends = hosts.stream()
                .map(HOST::matcher)
                .filter(Matcher::matches)
                .map(host -> "\"." + host.group(3).toLowerCase(Locale.ROOT)
                        + (port && host.group(4) != null ? host.group(4) : "") + "\"")
                .toList();
        return ends.size() == 1 ? ends.get(0) : "(" + String.join(", ", ends) + ")";
    }

    private String splitter(SyntaxEdits edits) {
        PythonImports imports = new PythonImports(file, edits);
        return imports.local("urllib.parse.urlsplit", address)
                .or(() -> imports.local("urllib.parse.urlparse", address))
                .orElseGet(() -> imports.member("urllib.parse", "urlsplit", address));
    }

    private String byAddress(SyntaxEdits edits) {
        String parsed = splitter(edits) + "(" + address.text() + ")";
        List<String> origins = hosts.stream()
                .filter(host -> host.contains("://"))
                .map(HOST::matcher)
                .filter(Matcher::matches)
                .map(host -> "(\"" + host.group(1).replace("://", "") + "\", \"" + host.group(2)
                        + host.group(3).toLowerCase(Locale.ROOT) + (host.group(4) == null ? "" : host.group(4)) + "\")")
                .toList();
        if (origins.size() == 1) {
            return parsed + "[:2] == " + origins.get(0);
        }
        if (!origins.isEmpty()) {
            return parsed + "[:2] in (" + String.join(", ", origins) + ")";
        }
        String dot = hosts.stream().allMatch(host -> host.startsWith(".")) ? "" : "\".\" + ";
        String host = parsed + ".hostname or \"\"";
        return (dot.isEmpty() ? "(" + host + ")" : "(" + dot + "(" + host + "))") + ".endswith(" + ends(false) + ")";
    }
}
