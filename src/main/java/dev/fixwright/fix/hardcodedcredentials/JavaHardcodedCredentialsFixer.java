package dev.fixwright.fix.hardcodedcredentials;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import java.util.List;
import java.util.Optional;

/** Says how a secret gets out of the source: by a setting of the kind that the code already reads. */
public final class JavaHardcodedCredentialsFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "hardcodedcredentials";
    }

    @Override
    public List<String> languages() {
        return List.of();
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<StringLiteralExpr> texts = site.nodes(StringLiteralExpr.class);
        Optional<VariableDeclarator> variable = site.nodes(VariableDeclarator.class).stream()
                .filter(one ->
                        one.getInitializer().filter(value -> !texts.isEmpty()).isPresent())
                .findFirst();
        boolean empty =
                !texts.isEmpty() && texts.get(texts.size() - 1).asString().isEmpty();
        if (empty) {
            return Attempt.declined(
                    "the password is empty; set one where it is valid, and read it from " + place(site));
        }
        boolean placeholder = texts.stream().anyMatch(text -> text.asString().matches("\\$\\{.*}|#\\{.*}|%\\w+%"));
        if (placeholder) {
            return Attempt.declined("the text is only the name of a setting, and no secret stands here");
        }
        String what = variable.map(one -> "the secret in `" + one.getNameAsString() + "`")
                .orElse("the secret");
        return Attempt.declined(what
                + " stays in the history of the source whatever is changed here: replace it where it is valid, then read the"
                + " new one from " + place(site));
    }

    /** Where the file already takes settings from. */
    private static String place(JavaSite site) {
        boolean values = site.file().unit().findAll(AnnotationExpr.class).stream()
                .anyMatch(annotation ->
                        annotation.getNameAsString().matches("Value|ConfigProperty|ConfigurationProperties"));
        String text = site.file().source().text();
        if (values) {
            return "a setting, as the other fields of the class are";
        }
        if (text.contains("getInitParameter(")) {
            return "an init parameter, as other settings of the class are";
        }
        return text.contains("getProperty(") ? "a property, as other settings of the class are" : "the environment";
    }
}
