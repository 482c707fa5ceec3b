package dev.fixwright.fix.ldapauthentication;

import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import java.util.List;
import java.util.Optional;

/** Says what a directory has to offer before the way of asking it can change. */
public final class JavaLdapAuthenticationFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "ldapauthentication";
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(JavaSite site) {
        boolean plain = site.file().source().text().contains("\"ldap://");
        boolean anonymous = site.node(
                        StringLiteralExpr.class, text -> text.asString().equals("none"))
                .isPresent();
        if (anonymous) {
            return Attempt.declined(
                    "the directory is asked anonymously, and which account the program has there is for its"
                            + " authors to say; take \"simple\" with a name and a password over ldaps");
        }
        Optional<StringLiteralExpr> address =
                site.node(StringLiteralExpr.class, text -> text.asString().startsWith("ldap://"));
        return Attempt.declined(
                plain || address.isPresent()
                        ? "the password goes to the directory unencrypted, and whether it answers at ldaps:// cannot be told from"
                                + " here; ask those who run it and change the address"
                        : "which directory is asked, and whether over an encrypted connection, is decided elsewhere");
    }
}
