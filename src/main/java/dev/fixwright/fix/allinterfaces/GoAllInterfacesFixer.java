package dev.fixwright.fix.allinterfaces;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Has a server listen on this machine only, where nothing says that others are meant to reach it. */
public final class GoAllInterfacesFixer implements GoFixer {
    private static final Pattern LISTENS = Pattern.compile("(net|crypto/tls)\\.(Listen|ListenPacket)"
            + "|net\\.ListenConfig\\.Listen|net/http\\.ListenAndServe(TLS)?|\\?\\.(Run|Start|Listen)"
            + "|github\\.com/\\S*\\.(Run|Start|Listen)");
    private static final Pattern EVERYWHERE = Pattern.compile("(0\\.0\\.0\\.0|\\[::]|)(:.*)");

    @Override
    public String weakness() {
        return "allinterfaces";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> call = site.call(found -> LISTENS.matcher(found.name()).matches());
        if (call.isEmpty()) {
            return site.nothing("call that listens for connections");
        }
        int place = place(call.get().name());
        SyntaxNode argument = call.get().argument(place).orElse(call.get().node());
        SyntaxNode value = site.file().resolve(argument);
        SyntaxNode literal = beginning(site, value);
        if (!GoString.is(literal)) {
            return Attempt.declined("the address in `" + GoSite.words(argument) + "` comes from elsewhere");
        }
        GoString text = GoString.of(literal);
        var everywhere = EVERYWHERE.matcher(text.value());
        if (!everywhere.matches()) {
            return Attempt.declined("`" + text.value() + "` is not the address of every network interface");
        }
        Optional<String> container = ContainerFiles.objection(site.project().tree());
        if (container.isPresent()) {
            return Attempt.declined(container.get());
        }
        String host = everywhere.group(1).equals("[::]") ? "[::1]" : "127.0.0.1";
        return GoSite.fixed(
                weakness(),
                site.edit().replace(literal, GoString.quoted(host + everywhere.group(2))),
                "The server listens on this machine only, so that other machines cannot reach it past a proxy or a firewall.",
                "If other machines are meant to reach it directly, name the one address on which they do.");
    }

    /** Which argument is the address. */
    private static int place(String name) {
        if (name.equals("net.ListenConfig.Listen")) {
            return 2;
        }
        return name.matches("(net|crypto/tls)\\.(?!ListenAndServe).*") ? 1 : 0;
    }

    /** What an address begins with that is put together. */
    private static SyntaxNode beginning(GoSite site, SyntaxNode value) {
        if (value.is("binary_expression")) {
            return value.all("interpreted_string_literal").stream()
                    .filter(node -> node.start() == value.start())
                    .findFirst()
                    .orElse(value);
        }
        boolean format = value.is("call_expression")
                && new GoCall(site.file(), value).name().equals("fmt.Sprintf");
        return format
                ? new GoCall(site.file(), value)
                        .argument(0)
                        .filter(node -> !node.text().startsWith("\"%"))
                        .orElse(value)
                : value;
    }
}
