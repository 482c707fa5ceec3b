package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.Scopes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call of {@code ssl.wrap_socket}, which checks no host name and speaks old versions: a context takes its place. */
final class WrappedSocket {
    private static final Set<String> KNOWN =
            Set.of("ssl_version", "cert_reqs", "ca_certs", "keyfile", "certfile", "server_side", "sock");

    private final PythonSite site;
    private final PythonCall call;

    WrappedSocket(PythonSite site, PythonCall call) {
        this.site = site;
        this.call = call;
    }

    Attempt attempt() {
        boolean others = call.spreads()
                || call.positional().size() > 1
                || call.arguments().stream()
                        .filter(argument -> argument.is("keyword_argument"))
                        .anyMatch(argument -> !KNOWN.contains(
                                argument.child("name").map(SyntaxNode::text).orElse("")));
        Optional<SyntaxNode> socket = call.argument(0, "sock");
        if (others || socket.isEmpty()) {
            return Attempt.declined("`" + PythonSite.words(call.node())
                    + "` has settings for which a context has no direct counterpart");
        }
        boolean server = call.keyword("server_side")
                .filter(value -> value.text().equals("True"))
                .isPresent();
        return server ? server(socket.get()) : client(socket.get());
    }

    private Attempt client(SyntaxNode socket) {
        Optional<String> host = host(socket);
        if (host.isEmpty() || call.keyword("certfile").isPresent()) {
            return Attempt.declined("`ssl.wrap_socket` checks no host name, and the name of the other end that"
                    + " `create_default_context().wrap_socket` needs is not given to it");
        }
        String authority =
                call.keyword("ca_certs").map(value -> "cafile=" + value.text()).orElse("");
        SyntaxEdits edits = site.edit();
        edits.replace(
                call.node(),
                new SslNames(site, edits, call).instead("create_default_context", call.function()) + "(" + authority
                        + ").wrap_socket(" + socket.text() + ", server_hostname=" + host.get() + ")");
        return PythonSite.fixed(
                "tls",
                edits,
                "The certificate and the name of the other end are checked, and versions of TLS that are broken are refused.",
                "A server with a certificate of your own authority needs that authority's certificate in the trust store.");
    }

    private Attempt server(SyntaxNode socket) {
        SyntaxNode statement = PythonFile.statement(call.node());
        Optional<SyntaxNode> certificate = call.keyword("certfile");
        boolean asks = call.keyword("cert_reqs")
                .filter(value -> !value.text().endsWith("CERT_NONE"))
                .isPresent();
        if (certificate.isEmpty()
                || asks
                || !site.file().standsAlone(statement)
                || statement.is("while_statement", "for_statement")) {
            return Attempt.declined("`" + PythonSite.words(call.node())
                    + "` has settings for which a context has no direct counterpart");
        }
        SyntaxEdits edits = site.edit();
        SslNames ssl = new SslNames(site, edits, call);
        String context = edits.freshName("context");
        String key = call.keyword("keyfile").map(value -> ", " + value.text()).orElse("");
        edits.insertBefore(
                statement,
                context + " = " + ssl.of("create_default_context") + "(" + ssl.of("Purpose") + ".CLIENT_AUTH)",
                context + ".load_cert_chain(" + certificate.get().text() + key + ")");
        edits.replace(call.node(), context + ".wrap_socket(" + socket.text() + ", server_side=True)");
        return PythonSite.fixed(
                "tls",
                edits,
                "Versions of TLS that are broken are refused.",
                "Partners that know nothing newer than TLS 1.1 can no longer connect.");
    }

    /** The host to which the socket, or what is made of it, is connected in this function. */
    private Optional<String> host(SyntaxNode socket) {
        PythonFile file = site.file();
        String wrapped = call.node()
                .parent()
                .flatMap(parent -> parent.child("left"))
                .map(SyntaxNode::text)
                .orElse(socket.text());
        return file.calls(Scopes.function(call.node())).stream()
                .filter(other -> other.method().equals("create_connection")
                        ? file.resolve(socket) == other.node()
                        : other.method().equals("connect")
                                && List.of(socket.text(), wrapped)
                                        .contains(other.receiver()
                                                .map(SyntaxNode::text)
                                                .orElse("")))
                .flatMap(other -> other.arguments().stream().limit(1))
                .map(file::resolve)
                .filter(address -> address.is("tuple") && address.parts().size() == 2)
                .map(address -> address.parts().get(0).text())
                .findFirst();
    }
}
