package dev.fixwright.fix.ldapinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpText;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.List;
import java.util.Optional;

/** Escapes the characters of values that have a meaning in filters of LDAP. */
public final class CSharpLdapFixer implements CSharpFixer {
    private static final String ENCODER = "LdapFilterEncode";

    @Override
    public String weakness() {
        return "ldapinjection";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        CSharpFile file = site.file();
        Optional<SyntaxNode> filter = filter(site);
        if (filter.isEmpty()) {
            boolean path = site.call(call -> call.isCreation() && call.method().equals("DirectoryEntry"))
                    .isPresent();
            return path
                    ? Attempt.declined(
                            "a value in the path of a `DirectoryEntry` is a name, for which other characters count than in a filter;"
                                    + " look it up with a filter instead")
                    : site.nothing("filter of LDAP");
        }
        SyntaxNode value = file.resolve(filter.get());
        CSharpText text = CSharpText.of(file, value);
        List<TextPart> open = text.values().stream()
                .filter(part -> !file.types().isHarmless(part.node()))
                .filter(part -> !(part.node().text() + file.resolve(part.node()).text())
                        .matches("(?s).*(LdapFilterEncode|LdapEncode|EscapeLdap\\w*|Replace)\\(.*"))
                .toList();
        if (open.isEmpty()) {
            return Attempt.declined("the filter is already constant, or its values are escaped");
        }
        if (!text.hasLiteral()) {
            return Attempt.declined("`" + SyntaxSite.words(filter.get())
                    + "` is a whole filter, which is not put together in one expression here");
        }
        SyntaxNode owner = value.around("class_declaration", "struct_declaration", "record_declaration")
                .orElse(file.root());
        Optional<SyntaxNode> body =
                owner.child("body").filter(found -> !found.parts().isEmpty());
        if (body.isEmpty()) {
            return Attempt.declined("there is no class here that could get a method which escapes values");
        }
        SyntaxEdits edits = site.edit();
        String name = owner.text().contains(" " + ENCODER + "(") ? ENCODER : edits.freshName(ENCODER);
        for (TextPart part : open) {
            boolean known = file.types().isText(part.node());
            edits.wrap(part.node(), name + "(" + (known ? "" : "System.Convert.ToString("), known ? ")" : "))");
        }
        if (!owner.text().contains(" " + ENCODER + "(")) {
            SyntaxNode last = body.get().parts().get(body.get().parts().size() - 1);
            String indent = edits.layout().indentOf(last.start());
            String method = edits.layout()
                    .joined(
                            indent,
                            "/// <summary>Escapes the characters that have a meaning in filters of LDAP, as RFC 4515 says.</summary>",
                            "private static string " + name + "(string value)",
                            "{",
                            "    return (value ?? \"\")",
                            "        .Replace(\"\\\\\", \"\\\\5c\").Replace(\"*\", \"\\\\2a\").Replace(\"(\", \"\\\\28\")",
                            "        .Replace(\")\", \"\\\\29\").Replace(\"\\0\", \"\\\\00\");",
                            "}");
            edits.insert(last.end(), edits.layout().newLine() + edits.layout().newLine() + indent + method);
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The characters of the value that have a meaning in filters are escaped, so it is only compared.",
                "Check that nobody is meant to search with `*`.");
    }

    private static Optional<SyntaxNode> filter(CSharpSite site) {
        for (SyntaxNode node : site.nodes("assignment_expression")) {
            if (node.child("left")
                    .filter(left -> left.text().matches("(\\w+\\.)*Filter"))
                    .isPresent()) {
                return node.child("right");
            }
        }
        return site.call(call -> call.isCreation() && call.method().matches("DirectorySearcher|SearchRequest"))
                .flatMap(CSharpLdapFixer::filterOf);
    }

    private static Optional<SyntaxNode> filterOf(CSharpCall call) {
        return call.property("Filter")
                .or(() -> call.values().stream()
                        .filter(value -> CSharpText.of(call.file(), call.file().resolve(value))
                                .hasLiteral())
                        .filter(value -> CSharpText.of(call.file(), call.file().resolve(value))
                                .parts()
                                .get(0)
                                .constant()
                                .filter(text -> text.startsWith("("))
                                .isPresent())
                        .findFirst())
                .or(() -> call.values().stream()
                        .limit(2)
                        .skip(call.values().size() > 1 ? 1 : 0)
                        .filter(value -> call.file().types().isText(value)
                                || value.text().endsWith(".ToString()"))
                        .findFirst());
    }
}
