package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has certificates checked and current versions of TLS spoken. */
public final class RubyTlsFixer implements RubyFixer {
    private static final Pattern SWITCH = Pattern.compile(
            "verify|verify_ssl|ssl_verify|ssl_verify_peer|verify_peer|verify_hostname|ssl_verifypeer|tls_verify");
    private static final Pattern MODE = Pattern.compile("verify_mode|ssl_verify_mode|openssl_verify_mode|verify_ssl");
    private static final Pattern VERSION = Pattern.compile("ssl_version|min_version|max_version");
    private static final Pattern OLD =
            Pattern.compile("[:'\"]?(SSLv2|SSLv3|TLSv1|TLSv1_1|TLS1|TLS1_1|SSL3)(_client|_server)?['\"]?");
    private static final Pattern OLD_CONSTANT = Pattern.compile("(.*::)?(SSL2|SSL3|TLS1|TLS1_1)_VERSION");

    private static final String[] KINDS = {"scope_resolution", "pair", "assignment", "call"};

    @Override
    public String weakness() {
        return "tls";
    }

    @Override
    public Attempt attempt(RubySite site) {
        Attempt here = attempt(site, site.nodes(KINDS));
        if (here instanceof Attempt.Fixed || site.nodes(KINDS).stream().anyMatch(RubyTlsFixer::isChecked)) {
            return here;
        }
        // Some tools report the request, and not the setting that it is made with
        List<SyntaxNode> method = site.nodes("call").stream()
                .findFirst()
                .map(RubyFile::function)
                .map(around -> around.all(KINDS))
                .orElse(List.of());
        Attempt around = attempt(site, method);
        return around instanceof Attempt.Fixed || choice(method).isPresent()
                ? around
                : site.nodes("call").isEmpty()
                        ? here
                        : attempt(site, site.file().root().all(KINDS));
    }

    private Attempt attempt(RubySite site, List<SyntaxNode> nodes) {
        Optional<SyntaxNode> choice = choice(nodes);
        if (choice.isPresent()) {
            return Attempt.declined("`" + SyntaxSite.words(choice.get())
                    + "` decides whether certificates are checked, and who sets that is not seen here; have them"
                    + " checked in any case, with `ca_file` for an authority of your own");
        }
        SyntaxEdits edits = site.edit();
        nodes.forEach(node -> mend(site, node, edits));
        if (!edits.isEmpty()) {
            return SyntaxSite.fixed(
                    weakness(),
                    edits,
                    "The certificate of the server is checked, with a version of TLS that holds, so nobody can pretend to be it.",
                    "Servers with certificates of their own making are refused now; name their authority with `ca_file`.");
        }
        List<SyntaxNode> checked =
                nodes.stream().filter(RubyTlsFixer::isChecked).toList();
        return checked.isEmpty()
                ? site.nothing("setting that turns checks of TLS off")
                : Attempt.declined(
                        checked.stream().anyMatch(node -> node.text().matches("(?is).*verify.*"))
                                ? "certificates are already checked"
                                : "the version of TLS is already one that both ends choose among the current ones");
    }

    private static void mend(RubySite site, SyntaxNode node, SyntaxEdits edits) {
        Optional<SyntaxNode> value = node.child(node.is("pair") ? "value" : "right");
        if (isNone(node)) {
            edits.replace(node.child("name").orElse(node), "VERIFY_PEER");
        } else if (node.is("call")) {
            Optional.of(new RubyCall(site.file(), node))
                    .filter(call -> call.name().matches("(.*::)?SSLContext\\.new"))
                    .flatMap(call -> call.positional().stream().findFirst())
                    .ifPresent(version -> set("ssl_version", version, edits));
        } else if (node.is("pair") && isNetwork(site, node)) {
            value.ifPresent(one -> set(RubyCall.keyOf(node), one, edits));
        } else if (node.is("assignment")) {
            SyntaxNode left = node.child("left").orElse(node);
            String name = left.is("call")
                    ? new RubyCall(site.file(), left).method()
                    : left.text().matches(".*\\[:?['\"]?\\w+['\"]?]")
                            ? left.text().replaceAll(".*\\[:?['\"]?|['\"]?]$", "")
                            : "";
            boolean meant = !name.equals("verify") || left.text().matches("(?s).*(ssl|tls|http|conn|client|agent).*");
            value.filter(one -> meant).ifPresent(one -> set(name, one, edits));
        }
    }

    private static boolean isNone(SyntaxNode node) {
        return node.is("scope_resolution") && node.text().endsWith("SSL::VERIFY_NONE");
    }

    private static boolean isChecked(SyntaxNode node) {
        return !node.is("call")
                && (node.text().contains("VERIFY_PEER")
                        || node.text()
                                .matches(
                                        "(?s).*(ssl_version|min_version)\\W.*(TLSv?1_[23]|SSLv23).*|(?s).*(verify\\w*)(:|\\s*=)\\s*true.*"));
    }

    /** The condition that decides between checking and not checking. */
    private static Optional<SyntaxNode> choice(List<SyntaxNode> nodes) {
        return nodes.stream()
                .filter(RubyTlsFixer::isNone)
                .flatMap(SyntaxNode::ancestors)
                .filter(above -> above.is("conditional", "if", "unless", "if_modifier", "unless_modifier"))
                .filter(above -> above.is("conditional")
                        ? above.text().contains("VERIFY_PEER")
                        : above.child("condition")
                                .filter(
                                        asked -> asked.text()
                                                .matches(
                                                        "(?is).*(insecure|verify|development|test\\?|local|skip|ignore|self_?signed).*"))
                                .isPresent())
                .flatMap(above -> above.child("condition").stream())
                .findFirst();
    }

    /** Whether a pair belongs to a connection: {@code verify} alone may mean anything. */
    private static boolean isNetwork(RubySite site, SyntaxNode pair) {
        String key = RubyCall.keyOf(pair);
        if (!key.equals("verify")) {
            return true;
        }
        Optional<RubyCall> call = pair.around("call").map(node -> new RubyCall(site.file(), node));
        boolean inSsl = pair.around("pair")
                .filter(outer -> RubyCall.keyOf(outer).equals("ssl"))
                .isPresent();
        return inSsl
                || call.filter(
                                one -> one.name()
                                        .matches(
                                                "(HTTParty|Faraday|Excon|HTTPX|Net::HTTP|RestClient\\b.*|self\\.class|HTTP)\\..*|default_options\\..*|default_options|get|post|put|delete|patch"))
                        .isPresent();
    }

    private static void set(String key, SyntaxNode value, SyntaxEdits edits) {
        String text = value.text();
        if (SWITCH.matcher(key).matches() && text.equals("false")) {
            edits.replace(value, "true");
        } else if (MODE.matcher(key).matches() && text.matches("0|:none|'none'|\"none\"")) {
            edits.replace(value, text.equals("0") ? "OpenSSL::SSL::VERIFY_PEER" : text.replace("none", "peer"));
        } else if (key.equals("ssl_verifyhost") && text.matches("[01]")) {
            edits.replace(value, "2");
        } else if (key.matches("(min|max|ssl)_version")
                && OLD_CONSTANT.matcher(text).matches()) {
            edits.replace(value, text.replaceAll("\\w+_VERSION$", "TLS1_2_VERSION"));
        } else if (VERSION.matcher(key).matches() && OLD.matcher(text).matches()) {
            String version = key.equals("ssl_version") ? "TLSv1_2" : "TLS1_2";
            edits.replace(value, text.startsWith(":") ? ":" + version : text.replaceAll("\\w+", version));
        }
    }
}
