package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoLiteral;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has TLS check certificates, and speak current versions of it with ciphers that are not broken. */
public final class GoTlsFixer implements GoFixer {
    private static final Pattern OLD = Pattern.compile("crypto/tls\\.Version(SSL30|TLS10|TLS11)");
    private static final Pattern CURRENT = Pattern.compile("crypto/tls\\.VersionTLS1[23]");
    private static final Pattern BROKEN =
            Pattern.compile("crypto/tls\\.TLS_(.*_RC4_.*|.*_3DES_.*|RSA_WITH_.*|.*_CBC_SHA\\d*)");
    private static final String CHECKED =
            "The certificate of the other end is checked again, so nobody between the two ends can pose as it.";
    private static final String NEWER = "Only TLS 1.2 and newer are spoken; older versions can be broken.";

    @Override
    public String weakness() {
        return "tls";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<Attempt> named = site.nodes("keyed_element", "assignment_statement").stream()
                .flatMap(node -> field(site, node).stream())
                .reduce((first, second) -> first instanceof Attempt.Fixed ? first : second);
        if (named.isPresent()) {
            return named.get();
        }
        Optional<SyntaxNode> cipher = site.nodes("selector_expression").stream()
                .filter(node -> BROKEN.matcher(site.file().meaning(node)).matches())
                .findFirst();
        if (cipher.isPresent()) {
            return ciphers(site, cipher.get());
        }
        return site.literal("crypto/tls\\.Config")
                .map(config -> config(site, config))
                .orElseGet(() -> site.nothing("setting of TLS that leaves out a check"));
    }

    private Optional<Attempt> field(GoSite site, SyntaxNode node) {
        SyntaxNode left =
                node.child("key").or(() -> node.child("left")).map(SyntaxNode::parts).orElse(List.of()).stream()
                        .findFirst()
                        .orElse(node);
        SyntaxNode value =
                node.child("value").or(() -> node.child("right")).map(SyntaxNode::parts).orElse(List.of()).stream()
                        .findFirst()
                        .map(GoFile::bare)
                        .orElse(node);
        String name = left.is("selector_expression")
                ? left.child("field").map(SyntaxNode::text).orElse("")
                : left.text();
        return switch (name) {
            case "InsecureSkipVerify" -> Optional.of(skip(site, node, value));
            case "MinVersion" -> Optional.of(version(site, value));
            case "MaxVersion" -> Optional.of(highest(site, value));
            default -> Optional.empty();
        };
    }

    private Attempt skip(GoSite site, SyntaxNode node, SyntaxNode value) {
        if (value.text().equals("false")) {
            return Attempt.declined("certificates are already checked here");
        }
        SyntaxNode known = site.file().resolve(value);
        if (!known.text().equals("true")) {
            return Attempt.declined("`" + GoSite.words(value)
                    + "` decides whether certificates are checked, and its value comes from elsewhere");
        }
        Optional<GoLiteral> config = node.around("composite_literal").map(found -> new GoLiteral(site.file(), found));
        boolean own = config.filter(
                                found -> found.value("VerifyPeerCertificate").isPresent()
                                        || found.value("VerifyConnection").isPresent())
                        .isPresent()
                || node.around("block")
                        .filter(block -> block.text()
                                .matches("(?s).*\\b" + variable(node) + "\\.Verify(PeerCertificate|Connection) =.*"))
                        .isPresent();
        if (own) {
            return Attempt.declined(
                    "the program checks certificates by a function of its own, which the usual check would come before");
        }
        GoEdits edits = site.edit().replace(value, "false");
        config.filter(found -> found.type().equals("crypto/tls.Config"))
                .flatMap(found -> found.value("MinVersion"))
                .filter(version -> OLD.matcher(site.file().meaning(version)).matches())
                .ifPresent(version -> edits.replace(version, GoEdits.use("crypto/tls") + ".VersionTLS12"));
        return GoSite.fixed(
                weakness(),
                edits,
                CHECKED,
                "Servers with self-signed certificates are refused now: put the certificate of your own authority into `RootCAs`.");
    }

    /** What the settings are called that a field belongs to, as a pattern. */
    private static String variable(SyntaxNode field) {
        return field.child("left")
                .map(left -> left.text().replaceFirst("\\.\\w+$", ""))
                .or(() -> field.around("short_var_declaration", "assignment_statement", "var_spec")
                        .flatMap(made -> made.child("left").or(() -> made.child("name")))
                        .map(SyntaxNode::text))
                .map(Pattern::quote)
                .orElse("\\w+");
    }

    private Attempt version(GoSite site, SyntaxNode value) {
        String version = site.file().meaning(site.file().resolve(value));
        if (CURRENT.matcher(version).matches()) {
            return Attempt.declined("only TLS 1.2 and newer are spoken already");
        }
        boolean number = value.text().matches("0x030[0-2]|0|76[89]|770");
        if (!OLD.matcher(version).matches() && !number) {
            return Attempt.declined("it cannot be told which version of TLS `" + GoSite.words(value) + "` is");
        }
        return GoSite.fixed(
                weakness(),
                site.edit().replace(value, GoEdits.use("crypto/tls") + ".VersionTLS12"),
                NEWER,
                "Clients and servers that know older versions only are refused now.");
    }

    private Attempt highest(GoSite site, SyntaxNode value) {
        return OLD.matcher(site.file().meaning(site.file().resolve(value))).matches()
                ? GoSite.fixed(
                        weakness(),
                        site.edit().replace(value, GoEdits.use("crypto/tls") + ".VersionTLS13"),
                        "Current versions of TLS are no longer ruled out.",
                        "Check that the other end speaks TLS 1.2 or newer.")
                : Attempt.declined("current versions of TLS are not ruled out here");
    }

    private Attempt config(GoSite site, GoLiteral config) {
        if (config.value("MinVersion").isPresent()) {
            return version(site, config.value("MinVersion").get());
        }
        if (config.value("InsecureSkipVerify")
                .filter(value -> value.text().equals("true"))
                .isPresent()) {
            return skip(
                    site,
                    config.value("InsecureSkipVerify").get(),
                    config.value("InsecureSkipVerify").get());
        }
        GoEdits edits = site.edit();
        config.add(edits, List.of("MinVersion"), List.of(GoEdits.use("crypto/tls") + ".VersionTLS12"));
        return GoSite.fixed(weakness(), edits, NEWER, "Clients that know older versions only are refused now.");
    }

    private Attempt ciphers(GoSite site, SyntaxNode cipher) {
        Optional<SyntaxNode> list = cipher.around("literal_value");
        if (list.isEmpty()) {
            return Attempt.declined("`" + GoSite.words(cipher) + "` does not stand in a list of ciphers");
        }
        List<SyntaxNode> elements = list.get().parts();
        List<SyntaxNode> kept = elements.stream()
                .filter(element -> !BROKEN.matcher(site.file().meaning(GoFile.bare(element)))
                        .matches())
                .toList();
        if (kept.isEmpty()) {
            return Attempt.declined("every cipher of the list can be broken, and none that is left could be spoken");
        }
        GoEdits edits = site.edit();
        String text = site.file().syntax().source().text();
        for (SyntaxNode element : elements) {
            if (!kept.contains(element)) {
                int end = element.end();
                boolean ownLine = site.file().syntax().edit().layout().startsItsLine(element.start());
                int at = elements.indexOf(element);
                if (ownLine) {
                    end = text.indexOf('\n', end) + 1;
                    edits.replace(site.file().syntax().lines().start(element.line()), end, "");
                } else if (at + 1 < elements.size()) {
                    edits.replace(element.start(), elements.get(at + 1).start(), "");
                } else {
                    edits.replace(kept.get(kept.size() - 1).end(), element.end(), "");
                }
            }
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "The ciphers that can be broken are no longer offered.",
                "Clients that know no other cipher are refused now.");
    }
}
