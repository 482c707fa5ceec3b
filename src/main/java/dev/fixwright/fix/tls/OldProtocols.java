package dev.fixwright.fix.tls;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.Spellings;
import dev.fixwright.fix.Spellings.Spelling;
import dev.fixwright.syntax.java.JavaEdits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** SSL and the first versions of TLS. */
final class OldProtocols implements Cure {
    private static final String CONTEXT = "javax.net.ssl.SSLContext";
    private static final String OLD = "SSL|SSLV2|SSLV2HELLO|SSLV3|TLSV1|TLSV1\\.0|TLSV1\\.1";

    private final JavaSite site;
    private final JavaEdits edits;

    OldProtocols(JavaSite site, JavaEdits edits) {
        this.site = site;
        this.edits = edits;
    }

    @Override
    public Optional<Outcome> apply() {
        Optional<MethodCallExpr> context = site.node(
                MethodCallExpr.class,
                call -> site.file().types().isStaticCall(call, CONTEXT, "getInstance")
                        && !call.getArguments().isEmpty());
        if (context.isPresent()) {
            return change(context.get());
        }
        Optional<MethodCallExpr> enabling = site.node(
                MethodCallExpr.class,
                call -> List.of("setEnabledProtocols", "setProtocols").contains(call.getNameAsString()));
        return enabling.flatMap(this::enable);
    }

    private Optional<Outcome> change(MethodCallExpr context) {
        List<Spelling> names = Spellings.of(site.project(), site.file(), context.getArgument(0))
                .found();
        List<Spelling> old = names.stream().filter(name -> isOld(name.text())).toList();
        if (old.isEmpty()) {
            return Optional.empty();
        }
        if (old.stream().anyMatch(name -> !name.path().equals(site.finding().path()))) {
            edits.replace(context.getArgument(0), "\"TLS\"");
        } else {
            old.forEach(name -> edits.replace(name.start(), name.end(), name.written("TLS")));
        }
        return Outcome.done("The context speaks current versions of TLS instead of "
                + old.get(0).text() + ", which is broken.");
    }

    private Optional<Outcome> enable(MethodCallExpr call) {
        List<StringLiteralExpr> old = call.findAll(StringLiteralExpr.class).stream()
                .filter(name -> isOld(name.asString()))
                .toList();
        if (old.isEmpty()) {
            return Optional.empty();
        }
        boolean others = call.findAll(StringLiteralExpr.class).size() > old.size();
        if (others || old.size() > 1) {
            com.github.javaparser.ast.expr.ArrayInitializerExpr list = call.findFirst(
                            com.github.javaparser.ast.expr.ArrayInitializerExpr.class)
                    .orElse(null);
            if (list == null) {
                return Outcome.declined("the protocols of `" + site.file().text(call) + "` are not listed on the spot");
            }
            List<String> kept = new java.util.ArrayList<>(list.getValues().stream()
                    .filter(value -> old.stream().noneMatch(one -> one == value))
                    .map(site.file()::text)
                    .toList());
            if (kept.isEmpty()) {
                kept.add("\"TLSv1.2\"");
                kept.add("\"TLSv1.3\"");
            }
            edits.replace(list, "{" + String.join(", ", kept) + "}");
        } else {
            edits.replace(old.get(0), "\"TLSv1.2\"");
        }
        return Outcome.done("Versions of the protocol that are broken are no longer spoken.");
    }

    private static boolean isOld(String name) {
        return name.strip().toUpperCase(Locale.ROOT).matches(OLD);
    }
}
