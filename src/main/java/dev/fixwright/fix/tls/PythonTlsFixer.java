package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.Scopes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has certificates and host names checked, and old versions of the protocol refused. */
public final class PythonTlsFixer implements PythonFixer {
    private static final Pattern CLIENT = Pattern.compile("(requests|httpx|aiohttp|urllib3|hvac|boto3|botocore)\\b.*");
    private static final Pattern OLD = Pattern.compile("ssl\\.PROTOCOL_(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)");
    private static final String CHECKED =
            "Certificates are checked again, so nobody between the two ends can pose as the other one.";
    private static final String OWN_AUTHORITY =
            "A server with a certificate of your own authority needs that authority's certificate in the trust store.";

    @Override
    public String weakness() {
        return "tls";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        for (PythonCall call : site.calls()) {
            Optional<Attempt> fixed = call(site, call);
            if (fixed.isPresent()) {
                return fixed.get();
            }
        }
        for (SyntaxNode assignment : site.nodes("assignment")) {
            Optional<Attempt> fixed = assignment(site, assignment);
            if (fixed.isPresent()) {
                return fixed.get();
            }
        }
        for (SyntaxNode parameter : site.nodes("default_parameter", "typed_default_parameter")) {
            SyntaxNode value = parameter.child("value").orElse(parameter);
            if (value.is("attribute")
                    && isOld(site.file(), value)
                    && !value.text().endsWith("SSLv23")) {
                return PythonSite.fixed(
                        weakness(),
                        site.edit().replace(lastName(value), "PROTOCOL_TLS"),
                        "Where callers name no version, both ends agree on the newest one that they know.",
                        "Partners that know nothing newer than TLS 1.1 can no longer connect.");
            }
        }
        boolean checked = site.call(call -> CLIENT.matcher(call.name()).matches()
                                || call.name().equals("ssl.create_default_context"))
                        .isPresent()
                || site.nodes("attribute").stream()
                        .anyMatch(name -> name.text()
                                .matches(
                                        ".*(CERT_REQUIRED|check_hostname|verify|TLSVersion.*|create_default_context)"));
        return checked
                ? Attempt.declined("certificates are already checked here")
                : site.nothing("connection that goes without checks");
    }

    private Optional<Attempt> call(PythonSite site, PythonCall call) {
        SyntaxEdits edits = site.edit();
        Optional<SyntaxNode> off = call.keywordArgument("verify")
                .or(() -> call.keywordArgument("verify_ssl"))
                .or(() -> call.keywordArgument("ssl"))
                .or(() -> call.keywordArgument("assert_hostname"))
                .filter(argument -> site.file().is(argument.child("value").orElse(argument), "False"));
        if (off.isPresent()
                && (CLIENT.matcher(call.name()).matches() || off.get().text().startsWith("verify"))) {
            call.remove(edits, off.get());
            return Optional.of(PythonSite.fixed(weakness(), edits, CHECKED, OWN_AUTHORITY));
        }
        Optional<SyntaxNode> none = call.keyword("cert_reqs").filter(value -> isNone(site.file(), value));
        if (call.name().equals("ssl.wrap_socket")) {
            return Optional.of(new WrappedSocket(site, call).attempt());
        }
        if (none.isPresent()) {
            boolean text = none.get().is("string");
            edits.replace(
                    none.get(), text ? "\"CERT_REQUIRED\"" : none.get().text().replace("CERT_NONE", "CERT_REQUIRED"));
            return Optional.of(PythonSite.fixed(weakness(), edits, CHECKED, OWN_AUTHORITY));
        }
        if (call.name().equals("ssl._create_unverified_context")) {
            edits.replace(lastName(call.function()), "create_default_context");
            return Optional.of(PythonSite.fixed(weakness(), edits, CHECKED, OWN_AUTHORITY));
        }
        Optional<Attempt> old = oldVersion(site, call);
        if (old.isPresent()) {
            return old;
        }
        if (call.name().matches("(http\\.client|httplib)\\.HTTPSConnection")
                && call.keyword("context").isEmpty()) {
            return Optional.of(
                    Attempt.declined("`HTTPSConnection` already checks certificates by itself since Python 3.4.3"));
        }
        boolean context = call.name().equals("ssl.SSLContext") || call.name().equals("ssl.SSLContext()");
        return context
                        && (call.arguments().isEmpty()
                                || isOld(site.file(), call.arguments().get(0)))
                ? Optional.of(versions(site, call))
                : Optional.empty();
    }

    /** A version that a call names for others, such as {@code ssl_version=ssl.PROTOCOL_TLSv1}. */
    private Optional<Attempt> oldVersion(PythonSite site, PythonCall call) {
        Optional<SyntaxNode> named = call.keyword("ssl_version")
                .or(() -> call.keyword("ssl_minimum_version"))
                .filter(value -> isOld(site.file(), value));
        Optional<SyntaxNode> method = call.name().equals("OpenSSL.SSL.Context")
                        || call.keyword("method").isPresent()
                ? call.argument(0, "method")
                        .filter(value -> site.file()
                                .meaning(value)
                                .matches("OpenSSL\\.SSL\\.(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)_METHOD"))
                : Optional.empty();
        Optional<SyntaxNode> old = named.or(() -> method).filter(value -> value.is("attribute"));
        return old.map(value -> PythonSite.fixed(
                weakness(),
                site.edit().replace(lastName(value), method.isPresent() ? "TLSv1_2_METHOD" : "PROTOCOL_TLS"),
                "Both ends agree on a version of TLS that is not broken.",
                "Partners that know nothing newer than TLS 1.1 can no longer connect."));
    }

    private static boolean isOld(PythonFile file, SyntaxNode version) {
        return OLD.matcher(file.meaning(version)).matches();
    }

    private static boolean isNone(PythonFile file, SyntaxNode value) {
        return file.meaning(value).equals("ssl.CERT_NONE")
                || file.text(value)
                        .filter(text -> text.matches("CERT_NONE|NONE"))
                        .isPresent();
    }

    private static SyntaxNode lastName(SyntaxNode function) {
        return function.is("attribute") ? function.child("attribute").orElse(function) : function;
    }

    private Attempt versions(PythonSite site, PythonCall call) {
        SyntaxNode statement = PythonFile.statement(call.node());
        Optional<SyntaxNode> name = call.node()
                .parent()
                .filter(parent -> parent.is("assignment"))
                .flatMap(parent -> parent.child("left"))
                .filter(left -> left.is("identifier", "attribute"));
        if (name.isEmpty() || !site.file().standsAlone(statement)) {
            return Attempt.declined(
                    "`" + PythonSite.words(call.node()) + "` has no name by which its oldest version could be set");
        }
        SyntaxEdits edits = site.edit();
        SslNames ssl = new SslNames(site, edits, call);
        boolean server = site.file().calls(Scopes.function(call.node())).stream()
                .anyMatch(other -> other.keyword("server_side")
                        .filter(value -> value.text().equals("True"))
                        .isPresent());
        String protocol = server ? "PROTOCOL_TLS_SERVER" : "PROTOCOL_TLS";
        if (call.arguments().isEmpty()) {
            call.append(edits, ssl.of(protocol));
        } else {
            SyntaxNode old = call.arguments().get(0);
            edits.replace(old, ssl.instead(protocol, old));
        }
        edits.insertAfter(statement, name.get().text() + ".minimum_version = " + ssl.of("TLSVersion") + ".TLSv1_2");
        return PythonSite.fixed(
                weakness(),
                edits,
                "Both ends agree on the newest version of TLS that they know, and versions before 1.2, which are broken, are"
                        + " refused.",
                "Partners that know nothing newer than TLS 1.1 can no longer connect.");
    }

    private Optional<Attempt> assignment(PythonSite site, SyntaxNode assignment) {
        SyntaxNode left = assignment.child("left").orElse(assignment);
        SyntaxNode right = assignment.child("right").orElse(assignment);
        SyntaxEdits edits = site.edit();
        if (site.file().meaning(right).equals("ssl._create_unverified_context")) {
            edits.replace(lastName(right), "create_default_context");
            return Optional.of(PythonSite.fixed(weakness(), edits, CHECKED, OWN_AUTHORITY));
        }
        if (left.text().endsWith(".minimum_version")
                && right.text().matches(".*TLSVersion\\.(SSLv3|TLSv1|TLSv1_1|MINIMUM_SUPPORTED)")) {
            edits.replace(lastName(right), "TLSv1_2");
            return Optional.of(
                    PythonSite.fixed(weakness(), edits, "Versions of TLS before 1.2, which are broken, are refused."));
        }
        if (left.text().endsWith(".verify") && right.text().equals("False")) {
            edits.replace(right, "True");
            return Optional.of(PythonSite.fixed(weakness(), edits, CHECKED, OWN_AUTHORITY));
        }
        return isOff(site.file(), left, right) ? Optional.of(context(site, left)) : Optional.empty();
    }

    private static boolean isOff(PythonFile file, SyntaxNode left, SyntaxNode right) {
        return (left.text().endsWith(".check_hostname") && right.text().equals("False"))
                || (left.text().endsWith(".verify_mode") && file.meaning(right).matches("ssl\\.CERT_(NONE|OPTIONAL)"));
    }

    /** Both switches of one context change together: Python refuses a context with only one of them on. */
    private Attempt context(PythonSite site, SyntaxNode target) {
        String context = target.child("object").map(SyntaxNode::text).orElse("");
        SyntaxEdits edits = site.edit();
        List<SyntaxNode> assignments = Scopes.function(target).all("assignment");
        for (SyntaxNode assignment : assignments) {
            SyntaxNode left = assignment.child("left").orElse(assignment);
            SyntaxNode right = assignment.child("right").orElse(assignment);
            boolean same = left.child("object")
                    .filter(object -> object.text().equals(context))
                    .isPresent();
            if (same && isOff(site.file(), left, right)) {
                edits.replace(
                        right,
                        left.text().endsWith(".check_hostname")
                                ? "True"
                                : right.text().replaceAll("CERT_(NONE|OPTIONAL)", "CERT_REQUIRED"));
            }
        }
        return PythonSite.fixed(weakness(), edits, CHECKED, OWN_AUTHORITY);
    }
}
