package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.csharp.CSharpCall;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.csharp.CSharpString;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of parameters and expressions for their values. */
final class CSharpSqlValues {
    private final CSharpFile file;
    private final boolean nullable;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param nullable whether types say where null may stand
     */
    CSharpSqlValues(CSharpFile file, boolean nullable, List<String> taken) {
        this.file = file;
        this.nullable = nullable;
        taken.forEach(name -> this.taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /** A name for the parameter of a slot, after the value, that no other parameter has. */
    String name(Slot slot) {
        String wanted = slot.values().stream()
                .map(part -> word(part.node()))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("value");
        String name = wanted;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = wanted + i;
        }
        return name;
    }

    private String word(SyntaxNode value) {
        SyntaxNode bare = CSharpFile.bare(value);
        if (bare.is("identifier")) {
            return lower(bare.text());
        }
        if (bare.is("element_access_expression")) {
            String key = bare.all("string_literal").stream()
                    .findFirst()
                    .flatMap(file::text)
                    .orElse("");
            String place = bare.all("integer_literal").stream()
                    .findFirst()
                    .map(SyntaxNode::text)
                    .orElse("");
            return key.matches("[A-Za-z_]\\w*")
                    ? lower(key)
                    : place.isEmpty() ? "" : lower(bare.parts().get(0).text()) + place;
        }
        if (bare.is("invocation_expression")) {
            CSharpCall call = new CSharpCall(file, bare);
            List<SyntaxNode> values = call.values();
            boolean converts = call.method()
                    .matches(
                            "Parse|To\\w*Int\\d*|ToString|ToDecimal|Escape\\w*|Replace|Trim\\w*|ToLower\\w*|ToUpper\\w*");
            boolean onValue = call.receiver()
                    .filter(on -> !on.text().matches("Convert|int|long|string|decimal|Guid|DateTime|HttpUtility"))
                    .isPresent();
            return converts && onValue ? word(call.receiver().get()) : values.isEmpty() ? "" : word(values.get(0));
        }
        if (bare.is("member_access_expression")) {
            String name = bare.child("name").map(SyntaxNode::text).orElse("");
            String owner = bare.child("expression").map(this::word).orElse("");
            return name.matches("Value|Text|SelectedValue") && !owner.isEmpty() ? control(owner) : lower(name);
        }
        return bare.is("binary_expression") ? bare.child("left").map(this::word).orElse("") : "";
    }

    /** The name of an input field without the letters that say what kind of field it is. */
    private static String control(String owner) {
        String bare = owner.replaceFirst("^(txt|ddl|cmb)(?=[A-Z])", "");
        return lower(bare);
    }

    private static String lower(String name) {
        String bare = name.replaceFirst("^[@_]+", "");
        return bare.isEmpty() || !bare.matches("\\w+")
                ? ""
                : bare.matches("[A-Z0-9_]+")
                        ? bare.toLowerCase(Locale.ROOT)
                        : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** Whether the value of a slot is bound as text. */
    boolean isText(Slot slot) {
        return slot.quoted()
                || slot.only()
                        .filter(part -> file.types().isText(part.node())
                                || file.types().of(part.node()).equals("StringValues"))
                        .isPresent();
    }

    /** The value that is bound, as the text had it: never null where it stood in quotes. */
    String value(Slot slot) {
        if (slot.only().isPresent()) {
            return single(slot, slot.only().get());
        }
        StringBuilder joined = new StringBuilder();
        boolean leads =
                !slot.content().get(0).isCharacters() && !slot.content().get(1).isCharacters();
        joined.append(leads ? "\"\" + " : "");
        for (TextPart part : slot.content()) {
            joined.append(joined.isEmpty() || joined.toString().endsWith(" + ") ? "" : " + ");
            joined.append(
                    part.isCharacters() ? CSharpString.literal(part.constant().orElse("")) : formatted(part));
        }
        return joined.toString();
    }

    /** A value as it is bound where it may come in some cases only: it may be null in the others. */
    String value(Slot slot, CSharpSqlReach reach) {
        boolean conditional = slot.values().stream().anyMatch(part -> reach.isConditional(part.node()));
        boolean open = conditional
                && !slot.quoted()
                && !file.types().isHarmless(slot.values().get(0).node());
        String value = value(slot);
        boolean wrapped = value.endsWith(".Value") && conditional;
        String bare = wrapped ? value.substring(0, value.length() - ".Value".length()) : value;
        String none = file.imports("System") ? "DBNull.Value" : "System.DBNull.Value";
        return open ? "(object)" + bare + " ?? " + none : bare;
    }

    private String single(Slot slot, TextPart part) {
        SyntaxNode node = part.node();
        String text = node.text();
        if (!part.format().isEmpty()) {
            return formatted(part);
        }
        String type = file.types().of(node);
        if (type.equals("StringValues")) {
            return grouped(node) + ".ToString()";
        }
        if (slot.quoted()) {
            boolean never = isNeverNull(node);
            return file.types().isText(node)
                    ? (never ? text : grouped(node) + " ?? \"\"")
                    : text.contains("\"") ? "\"\" + " + grouped(node) : "$\"{" + within(node) + "}\"";
        }
        if (slot.clause().equals("LIMIT") && !file.types().isNumber(node)) {
            return (file.types().isText(node) ? "int.Parse(" : "Convert.ToInt32(") + text + ")";
        }
        return text;
    }

    private boolean isNeverNull(SyntaxNode node) {
        SyntaxNode bare = CSharpFile.bare(node);
        boolean made = (bare.is("invocation_expression") && !bare.text().contains("?."))
                || bare.is("interpolated_string_expression", "binary_expression");
        boolean declared = nullable
                && bare.is("identifier")
                && file.names().of(bare).stream()
                        .noneMatch(one -> one.type()
                                .filter(type -> type.is("nullable_type"))
                                .isPresent());
        return made || declared;
    }

    private String formatted(TextPart part) {
        String text = part.node().text();
        if (part.format().isEmpty()) {
            return grouped(part.node());
        }
        return text.contains("\"")
                ? "string.Format(\"{0" + part.format() + "}\", " + text + ")"
                : "$\"{" + within(part.node()) + part.format() + "}\"";
    }

    /** An expression that stands in the braces of a literal. */
    private static String within(SyntaxNode node) {
        return node.is("conditional_expression") || node.text().contains("::") ? "(" + node.text() + ")" : node.text();
    }

    private static String grouped(SyntaxNode node) {
        boolean simple = node.is(
                "identifier",
                "member_access_expression",
                "invocation_expression",
                "element_access_expression",
                "parenthesized_expression",
                "this",
                "integer_literal");
        return simple ? node.text() : "(" + node.text() + ")";
    }
}
