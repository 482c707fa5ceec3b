package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.RubyFixer;
import dev.fixwright.fix.RubySite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
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
            Pattern.compile("[:'\"]?(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1|TLS1|TLS1_1|SSL3)(_client)?['\"]?");

    @Override
    public String weakness() {
        return "tls";
    }

    @Override
    public Attempt attempt(RubySite site) {
        SyntaxEdits edits = site.edit();
        for (SyntaxNode node : site.nodes("scope_resolution")) {
            if (node.text().endsWith("SSL::VERIFY_NONE")) {
                edits.replace(node.child("name").orElse(node), "VERIFY_PEER");
            }
        }
        site.nodes("pair").stream()
                .filter(pair -> isNetwork(site, pair))
                .forEach(pair -> pair.child("value").ifPresent(value -> set(RubyCall.keyOf(pair), value, edits)));
        for (SyntaxNode node : site.nodes("assignment")) {
            SyntaxNode left = node.child("left").orElse(node);
            String name = left.is("call")
                    ? new RubyCall(site.file(), left).method()
                    : left.text().matches(".*\\[:?['\"]?\\w+['\"]?]")
                            ? left.text().replaceAll(".*\\[:?['\"]?|['\"]?]$", "")
                            : "";
            node.child("right").ifPresent(value -> set(name, value, edits));
        }
        if (!edits.isEmpty()) {
            return SyntaxSite.fixed(
                    weakness(),
                    edits,
                    "The certificate of the server is checked, with a version of TLS that holds, so nobody can pretend to be it.",
                    "Servers with certificates of their own making are refused now; name their authority with `ca_file`.");
        }
        List<SyntaxNode> checks = site.nodes("scope_resolution", "pair", "assignment").stream()
                .filter(one -> one.text().contains("VERIFY_PEER")
                        || one.text().matches("(?s).*(verify\\w*)(:|\\s*=)\\s*true.*"))
                .toList();
        return checks.isEmpty()
                ? site.nothing("setting that turns checks of TLS off")
                : Attempt.declined("certificates are already checked");
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
        } else if (VERSION.matcher(key).matches() && OLD.matcher(text).matches()) {
            String version = key.equals("ssl_version") ? "TLSv1_2" : "TLS1_2";
            edits.replace(value, text.startsWith(":") ? ":" + version : text.replaceAll("\\w+", version));
        }
    }
}
