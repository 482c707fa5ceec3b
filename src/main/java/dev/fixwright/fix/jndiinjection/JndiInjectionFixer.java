package dev.fixwright.fix.jndiinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.GuardedTexts;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.TextSinks;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Beginnings;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.Handlers;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import java.util.List;
import java.util.Optional;

/** Refuses names with an address in them, which would make the program load what another server sends. */
public final class JndiInjectionFixer implements JavaFixer {
    private static final List<String> OWNERS = List.of(
            "javax.naming.Context",
            "org.springframework.jndi.JndiTemplate",
            "org.springframework.jndi.JndiLocatorDelegate",
            "org.springframework.jndi.JndiLocatorSupport");

    @Override
    public String weakness() {
        return "jndiinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> names = TextSinks.of(site, call -> text(file, call)).stream()
                .map(TextSinks.Sink::text)
                .toList();
        if (names.isEmpty()) {
            return Attempt.declined("nothing is looked up by a name on the reported line");
        }
        Expression name = names.get(0);
        GuardedTexts guarded = new GuardedTexts(
                file, file.edit(), call -> call.getNameAsString().matches("localName\\d*"));
        if (!guarded.isOpen(name)) {
            return Attempt.declined("the name needs no fix: nobody outside chooses a part of it");
        }
        Constants constants = new Constants(file);
        boolean local = new Beginnings(file)
                .all(
                        name,
                        begin -> constants
                                .text(begin)
                                .filter(text -> text.matches("java:.*|[^:]*/.*"))
                                .isPresent());
        if (local) {
            return Attempt.declined(
                    "the name begins with a constant that leaves no room for an address, so it is already looked up"
                            + " in this server alone");
        }
        if (!Handlers.take(name, List.of("NamingException", "InvalidNameException"))) {
            return Attempt.declined("the code around takes no NamingException, by which a name could be refused");
        }
        JavaEdits edits = file.edit();
        OwnMethod check = OwnMethod.of(
                "localName",
                "/** The name as it is; one with an address in it, such as ldap: or rmi:, is refused. */",
                "private static String localName(String name) throws " + edits.use("javax.naming.NamingException")
                        + " {",
                "    if (name != null && name.matches(\"(?s)[^/]+:.*\") && !name.startsWith(\"java:\")) {",
                "        throw new " + edits.use("javax.naming.InvalidNameException")
                        + "(\"The name leads to another server\");",
                "    }",
                "    return name;",
                "}");
        edits.wrap(name, edits.call(check, name) + "(", ")");
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "A name with an address in it is refused, so `" + file.text(name)
                        + "` cannot make the program load code from another server.",
                List.of("Names with an address that does not begin with `java:` end in an InvalidNameException.")));
    }

    private static Optional<Expression> text(JavaFile file, Expression expression) {
        if (!(expression instanceof MethodCallExpr call) || call.getArguments().isEmpty()) {
            return Optional.empty();
        }
        boolean looks = call.getNameAsString().matches("lookup|lookupLink|doLookup|list|listBindings")
                && (file.types().isStaticCall(call, "javax.naming.InitialContext", "doLookup")
                        || OWNERS.stream().anyMatch(owner -> file.types().isCallOn(call, owner)));
        return looks && file.types().isString(call.getArgument(0))
                ? Optional.of(call.getArgument(0))
                : Optional.empty();
    }
}
