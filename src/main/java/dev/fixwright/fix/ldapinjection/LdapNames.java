package dev.fixwright.fix.ldapinjection;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.RebuiltText;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of directory entries that begin with a value, {@code "uid=" + user + ",ou=people"}: built from their parts. */
final class LdapNames {
    private static final Pattern TYPE = Pattern.compile("\\s*([\\w.-]+)\\s*=\\s*");

    private LdapNames() {}

    /** The expression of a name, built by the JDK's or by Spring's class; empty where the text is of another form. */
    static Optional<String> built(JavaFile file, Expression argument, JavaEdits edits, boolean spring) {
        StringParts text = StringParts.of(file, argument);
        List<Part> parts = text.parts();
        boolean form = text.steps().size() == 1
                && text.obstacle().isEmpty()
                && text.steps().get(0).statement().isEmpty()
                && parts.size() > 2
                && parts.get(0) instanceof Text
                && parts.get(1) instanceof Value
                && parts.get(2) instanceof Text rest
                && rest.literal().isPresent()
                && rest.value().startsWith(",")
                && text.values().size() == 1
                && parts.stream().allMatch(part -> part.hole().isEmpty());
        Matcher type = form ? TYPE.matcher(((Text) parts.get(0)).value()) : null;
        if (type == null || !type.matches()) {
            return Optional.empty();
        }
        Expression value = parts.get(1).node();
        String base = base(file, parts);
        String string = file.types().isString(value) ? file.text(value) : "String.valueOf(" + file.text(value) + ")";
        return Optional.of(
                spring
                        ? edits.use("org.springframework.ldap.support.LdapNameBuilder") + ".newInstance(" + base
                                + ").add(\"" + type.group(1) + "\", " + string + ").build()"
                        : "new " + edits.use("javax.naming.ldap.LdapName") + "(" + base + ").add(new "
                                + edits.use("javax.naming.ldap.Rdn") + "(\"" + type.group(1) + "\", " + string + "))");
    }

    private static String base(JavaFile file, List<Part> parts) {
        Text first = (Text) parts.get(2);
        List<Part> rest = new ArrayList<>(parts.subList(3, parts.size()));
        String start = first.value().substring(1).stripLeading();
        if (!start.isEmpty()) {
            rest.add(0, new Text(start, first.node(), 0, Optional.empty(), Optional.empty()));
        }
        boolean constants = rest.stream().skip(start.isEmpty() ? 0 : 1).allMatch(part -> isNamed(part));
        if (rest.size() == 1 && isNamed(rest.get(0)) && start.isEmpty()) {
            return file.text(rest.get(0).node());
        }
        if (constants && rest.size() > 1) {
            List<String> pieces = new ArrayList<>();
            for (Part part : rest) {
                pieces.add(part == rest.get(0) && !start.isEmpty() ? Slot.quote(start) : file.text(part.node()));
            }
            return String.join(" + ", pieces);
        }
        return RebuiltText.added(file, rest, List.of(), List.of());
    }

    private static boolean isNamed(Part part) {
        return part instanceof Text text && text.literal().isEmpty();
    }
}
