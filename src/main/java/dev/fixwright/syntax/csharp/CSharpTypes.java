package dev.fixwright.syntax.csharp;

import dev.fixwright.syntax.grammar.Binding;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What types expressions have, as far as the file itself says: simple names without namespaces and type arguments. */
public final class CSharpTypes {
    private static final int MAX_DEPTH = 8;
    private static final Set<String> NUMBERS = Set.of(
            "int", "long", "short", "byte", "uint", "ulong", "ushort", "sbyte", "decimal", "double", "float", "Int32",
            "Int64", "Int16", "Decimal", "Double");
    private static final Set<String> HARMLESS = Set.of("bool", "Boolean", "Guid", "char");
    private static final Set<String> TEXT_METHODS = Set.of(
            "ToString",
            "Trim",
            "TrimEnd",
            "TrimStart",
            "ToUpper",
            "ToLower",
            "ToUpperInvariant",
            "ToLowerInvariant",
            "Replace",
            "Substring",
            "PadLeft",
            "PadRight",
            "Format",
            "Concat",
            "Join",
            "ReadLine",
            "HtmlEncode",
            "UrlEncode",
            "ReadToEnd",
            "GetString",
            "ReadAllText");

    private final CSharpFile file;

    CSharpTypes(CSharpFile file) {
        this.file = file;
    }

    /** The type of an expression; empty where it is not known. */
    public String of(SyntaxNode expression) {
        return of(CSharpFile.bare(expression), 0);
    }

    public boolean isText(SyntaxNode expression) {
        return Set.of("string", "String").contains(of(expression));
    }

    public boolean isNumber(SyntaxNode expression) {
        return NUMBERS.contains(of(expression));
    }

    /** Whether the value can hold no text of a visitor: a number, a truth value, an identifier that was parsed. */
    public boolean isHarmless(SyntaxNode expression) {
        SyntaxNode bare = CSharpFile.bare(expression);
        if (bare.is("invocation_expression")) {
            CSharpCall call = new CSharpCall(file, bare);
            Optional<SyntaxNode> written =
                    call.receiver().filter(on -> call.method().equals("ToString"));
            if (written.isPresent()) {
                return isHarmless(written.get());
            }
        }
        String type = of(expression);
        return NUMBERS.contains(type) || HARMLESS.contains(type);
    }

    /** The last name of a written type or name, without its type arguments, {@code ?} and brackets. */
    public static String simple(SyntaxNode type) {
        return switch (type.kind()) {
            case "generic_name" -> type.parts().get(0).text();
            case "qualified_name", "alias_qualified_name" ->
                type.child("name").map(CSharpTypes::simple).orElse("");
            case "member_access_expression" ->
                type.child("name").map(CSharpTypes::simple).orElse("");
            case "nullable_type" -> type.child("type").map(CSharpTypes::simple).orElse("");
            case "array_type" -> type.child("type").map(CSharpTypes::simple).orElse("") + "[]";
            case "identifier", "predefined_type", "this", "base" -> type.text();
            default -> "";
        };
    }

    private String of(SyntaxNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return "";
        }
        return switch (node.kind()) {
            case "string_literal", "verbatim_string_literal", "raw_string_literal", "interpolated_string_expression" ->
                "string";
            case "integer_literal" -> node.text().matches("(?i).*l") ? "long" : "int";
            case "real_literal" -> node.text().matches("(?i).*m") ? "decimal" : "double";
            case "boolean_literal" -> "bool";
            case "character_literal" -> "char";
            case "identifier" -> name(node, depth);
            case "object_creation_expression" ->
                node.child("type").map(CSharpTypes::simple).orElse("");
            case "implicit_object_creation_expression" -> declared(node);
            case "cast_expression" ->
                node.child("type").map(CSharpTypes::simple).orElse("");
            case "as_expression" -> node.child("right").map(CSharpTypes::simple).orElse("");
            case "array_creation_expression" ->
                node.child("type").map(CSharpTypes::simple).orElse("");
            case "parenthesized_expression", "await_expression" ->
                of(node.parts().get(0), depth + 1);
            case "conditional_expression" ->
                node.child("consequence").map(one -> of(one, depth + 1)).orElse("");
            case "binary_expression" -> binary(node, depth);
            case "member_access_expression" -> member(node, depth);
            case "element_access_expression" -> element(node, depth);
            case "invocation_expression" -> invocation(new CSharpCall(file, node), depth);
            default -> "";
        };
    }

    private String name(SyntaxNode use, int depth) {
        for (Binding binding : file.names().of(use)) {
            if (binding.type().filter(type -> !type.is("implicit_type")).isPresent()) {
                return unwrapped(binding.type().get());
            }
            if (binding.value().filter(value -> !value.contains(use)).isPresent()) {
                return of(binding.value().get(), depth + 1);
            }
        }
        return "";
    }

    /** A value type with {@code ?} may be null, and so is another type than the one without. */
    private static String unwrapped(SyntaxNode type) {
        String name = simple(type);
        boolean value = NUMBERS.contains(name) || HARMLESS.contains(name) || name.startsWith("DateTime");
        return type.is("nullable_type") && value ? name + "?" : name;
    }

    /** The type that stands beside what {@code new()} is given to. */
    private static String declared(SyntaxNode creation) {
        return creation.around("variable_declaration", "property_declaration", "block")
                .flatMap(around -> around.child("type"))
                .map(CSharpTypes::simple)
                .orElse("");
    }

    private String binary(SyntaxNode node, int depth) {
        String left = node.child("left").map(one -> of(one, depth + 1)).orElse("");
        String right = node.child("right").map(one -> of(one, depth + 1)).orElse("");
        if (node.childOf("??").isPresent()) {
            return right.isEmpty() ? left.replace("?", "") : right;
        }
        if (node.childOf("==", "!=", "<", ">", "<=", ">=", "&&", "||").isPresent()) {
            return "bool";
        }
        if (node.childOf("+").isPresent() && (left.equals("string") || right.equals("string"))) {
            return "string";
        }
        return NUMBERS.contains(left) && NUMBERS.contains(right) ? left : "";
    }

    private String member(SyntaxNode node, int depth) {
        SyntaxNode own = CSharpFile.own(node);
        if (own != node) {
            return name(own, depth);
        }
        String name = node.child("name").map(CSharpTypes::simple).orElse("");
        String on = node.child("expression").map(SyntaxNode::text).orElse("");
        if (name.equals("Length") || name.equals("Count")) {
            return "int";
        }
        return Set.of("Message", "StackTrace", "UserHostAddress", "UserAgent", "RawUrl")
                                .contains(name)
                        || node.text().equals("string.Empty")
                        || on.endsWith("User.Identity") && name.equals("Name")
                ? "string"
                : "";
    }

    /** What a value of the request is: text in the older frameworks, several texts in the newer ones. */
    private String element(SyntaxNode node, int depth) {
        SyntaxNode object = node.child("expression").orElse(node);
        String on = object.text();
        if (on.matches("(.*\\.)?(Request|HttpContext\\.Request)\\.(Query|Form|Headers)")) {
            return file.uses("System.Web") ? "string" : "StringValues";
        }
        if (on.matches(
                "(.*\\.)?Request\\.(QueryString|Params|Cookies|ServerVariables)|(.*\\.)?Request|args|(.*[cC]onfig(uration)?)")) {
            return "string";
        }
        String type = object == node ? "" : of(object, depth + 1);
        return type.endsWith("[]") ? type.substring(0, type.length() - 2) : "";
    }

    private String invocation(CSharpCall call, int depth) {
        String method = call.method();
        Optional<SyntaxNode> on = call.receiver();
        if (TEXT_METHODS.contains(method) && on.isPresent()) {
            return "string";
        }
        if (method.equals("Split") && on.isPresent()) {
            return "string[]";
        }
        if (method.equals("Parse") && on.isPresent()) {
            return simple(on.get());
        }
        if (method.matches("To(Int32|Int64|Int16|Decimal|Double)")) {
            return method.substring(2);
        }
        if (method.equals("CreateCommand") && on.isPresent()) {
            return of(on.get(), depth + 1).replaceAll("Connection$", "Command");
        }
        if (method.equals("Create") && on.filter(one -> one.is("identifier")).isPresent()) {
            return simple(on.get());
        }
        if (on.isPresent() && !on.get().text().equals("this")) {
            return "";
        }
        List<SyntaxNode> own = file.root().all("method_declaration", "local_function_statement").stream()
                .filter(one -> one.child("name")
                        .filter(name -> name.text().equals(method))
                        .isPresent())
                .toList();
        return own.size() == 1
                ? own.get(0)
                        .child("returns")
                        .or(() -> own.get(0).child("type"))
                        .map(CSharpTypes::returned)
                        .orElse("")
                : "";
    }

    private static String returned(SyntaxNode type) {
        boolean task = type.is("generic_name") && simple(type).matches("(Value)?Task");
        return task
                ? type.childOf("type_argument_list")
                        .flatMap(list -> list.parts().stream().findFirst())
                        .map(CSharpTypes::simple)
                        .orElse("")
                : simple(type);
    }
}
