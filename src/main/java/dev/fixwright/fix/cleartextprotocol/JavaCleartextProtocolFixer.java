package dev.fixwright.fix.cleartextprotocol;

import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import java.util.List;
import java.util.Optional;

/** Says what the other end has to speak before a connection can be encrypted. */
public final class JavaCleartextProtocolFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "cleartextprotocol";
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<ObjectCreationExpr> socket = site.node(
                ObjectCreationExpr.class,
                made -> made.getType().getNameAsString().matches("(Server)?Socket|FTPClient|TelnetClient|SMTPClient"));
        if (socket.isPresent()) {
            String type = socket.get().getType().getNameAsString();
            String instead = type.equals("ServerSocket")
                    ? "SSLServerSocketFactory, with a key store for the server"
                    : type.equals("Socket") ? "SSLSocketFactory" : type.replace("Client", "SClient");
            return Attempt.declined("both ends have to change together, and the other end of `"
                    + site.file().text(socket.get()) + "` is not in this code; if it speaks TLS, take " + instead);
        }
        Optional<StringLiteralExpr> address =
                site.node(StringLiteralExpr.class, text -> text.asString().matches("(?i)(http|ftp|ws|telnet)://.*"));
        if (address.isPresent() && address.get().asString().matches("(?i)\\w+://(localhost|127\\.|\\[?::1).*")) {
            return Attempt.declined("the address `" + address.get().asString()
                    + "` leads to this machine itself, and nothing leaves it");
        }
        if (address.isPresent()
                && address.get()
                        .asString()
                        .matches(
                                "(?i)http://(www\\.w3\\.org|schemas\\.|xml\\.|java\\.sun\\.com|xmlns\\.|.*/(dtd|features|ns|schema|properties)/).*")) {
            return Attempt.declined(
                    "`" + address.get().asString() + "` is the name of a namespace, and nothing is fetched from it");
        }
        return Attempt.declined(address.map(
                        text -> "whether the host of `" + text.asString()
                                + "` also answers over an encrypted connection cannot be told from here; ask it once and change the address")
                .orElse("which protocol is spoken is decided by an address that comes from elsewhere"));
    }
}
