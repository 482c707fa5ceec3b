package dev.fixwright.fix;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables;
import java.util.List;

/** Texts with all of their parts: a part that is itself a variable which a text was put together in is taken apart, too. */
public final class WholeTexts {
    private static final int MOST = 8;

    private WholeTexts() {}

    public static StringParts of(JavaFile file, Expression text) {
        StringParts whole = StringParts.of(file, text);
        for (int i = 0; i < MOST; i++) {
            StringParts more = expanded(file, whole);
            if (more == whole) {
                return whole;
            }
            whole = more;
        }
        return whole;
    }

    private static StringParts expanded(JavaFile file, StringParts text) {
        List<Part> parts = text.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Value value
                    && value.hole().isEmpty()
                    && value.node() instanceof NameExpr name) {
                boolean local = Variables.declaration(name)
                        .filter(Variables.Declaration::isLocal)
                        .isPresent();
                StringParts inner = StringParts.of(file, name);
                boolean composed =
                        inner.parts().size() > 1 && inner.parts().stream().anyMatch(Text.class::isInstance);
                if (local && composed) {
                    return text.expanded(i, inner);
                }
            }
        }
        return text;
    }
}
