package dev.fixwright.fix.prototypepollution;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Binding;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is known of the key and the object in {@code object[key]}. */
final class Keys {
    /** Of these only lists have all; maps, headers and the like have {@code forEach} too, and give it their keys. */
    private static final String EACH = "forEach|map|filter|some|every|find|findIndex|flatMap";

    private static final Pattern POSITION = Pattern.compile(
            "i|j|k|n|x|y|at|no|nr|(\\w*(index|Index|idx|Idx|position|Position|pos|row|col|column|place|rank))");

    private static final Pattern MERGES =
            Pattern.compile("(?is)(.*\\.)?(merge(With)?|defaultsDeep|(deep)?extend|deepmerge|assignDeep)");

    private final ScriptSite site;

    Keys(ScriptSite site) {
        this.site = site;
    }

    /** Why no caller can choose a key that leads to a prototype; empty where one may. */
    Optional<String> harmless(SyntaxNode access) {
        SyntaxNode key = access.child("index").orElseThrow();
        SyntaxNode object = access.child("object").orElseThrow();
        if (isNumber(key)) {
            return Optional.of("`" + key.text() + "` is a number, which is already harmless as a key");
        }
        if (hasNoPrototype(object)) {
            return Optional.of("the object is made without a prototype, so every key is already harmless");
        }
        Optional<SyntaxNode> list = constantList(key);
        if (list.isPresent()) {
            return Optional.of("`" + key.text() + "` is one of the texts that `"
                    + list.get().text() + "` lists, which is already harmless");
        }
        if (isChecked(access, key, object)) {
            return Optional.of("the key `" + key.text() + "` is already checked before it is used");
        }
        return Optional.empty();
    }

    private boolean isNumber(SyntaxNode key) {
        if (key.is("number", "update_expression", "binary_expression")
                || site.name(key).matches("number#|Number\\(\\)|parseInt\\(\\)|Math\\.\\w+\\(\\)")) {
            return !key.is("binary_expression")
                    || key.text().matches("(?s)[^'\"`]*") && key.text().matches("(?s).*([-*/%]|\\b\\d).*");
        }
        if (!key.is("identifier")) {
            return false;
        }
        Optional<Binding> binding = site.script().bindings().binding(key);
        if (binding.isEmpty()) {
            return false;
        }
        return binding.get()
                        .initializer()
                        .filter(value -> !binding.get().isPart())
                        .filter(value -> value.is("number")
                                || value.text().matches("(?s).*\\.(length|indexOf\\(.*\\)|findIndex\\(.*\\))( - 1)?")
                                || site.name(value).matches("Math\\.\\w+\\(\\)|Number\\(\\)|parseInt\\(\\)"))
                        .isPresent()
                || isPosition(binding.get());
    }

    /**
     * Whether a name is the second parameter of what {@code forEach} and the like of a list call; those of a library take
     * what they go through as their first argument, or wrap it, and give the keys of an object too.
     */
    private static boolean isPosition(Binding binding) {
        SyntaxNode function = binding.scope();
        List<SyntaxNode> parameters =
                function.child("parameters").map(SyntaxNode::parts).orElse(List.of());
        return binding.kind() == Binding.Kind.PARAMETER
                && parameters.indexOf(binding.declaration()) == 1
                && called(function)
                        .filter(call -> ScriptFile.argument(call, 0)
                                .filter(argument -> argument == function)
                                .isPresent())
                        .flatMap(call -> call.child("function"))
                        .filter(name -> name.text().matches("(?s).*\\.(" + EACH + ")"))
                        .filter(name -> !name.text().matches("(?s)(_|\\$|lodash|.*\\.chain|chain)\\(.*"))
                        .filter(name -> !name.text().endsWith(".forEach")
                                || POSITION.matcher(binding.name()).matches())
                        .isPresent();
    }

    private static Optional<SyntaxNode> called(SyntaxNode function) {
        return function.parent()
                .filter(above -> above.is("arguments"))
                .flatMap(SyntaxNode::parent)
                .filter(call -> call.is("call_expression"));
    }

    private boolean hasNoPrototype(SyntaxNode object) {
        SyntaxNode value = site.script().bindings().soleValue(object).orElse(object);
        String text = value.text();
        return text.matches(
                        "(?s)Object\\.create\\(null\\)|new (Map|Set|Uint8Array|Int\\d+Array|Float\\d+Array|Uint\\d+Array|Array)\\b.*")
                || object.is("subscript_expression")
                        && object.child("object").filter(this::hasNoPrototype).isPresent();
    }

    /** The list of constant texts that a key is taken from. */
    private Optional<SyntaxNode> constantList(SyntaxNode key) {
        Optional<Binding> binding =
                key.is("identifier") ? site.script().bindings().binding(key) : Optional.empty();
        if (binding.isEmpty()) {
            return Optional.empty();
        }
        SyntaxNode declaration = binding.get().declaration();
        if (declaration.is("for_in_statement")) {
            return declaration.child("right").filter(this::isConstantList);
        }
        boolean first = binding.get().kind() == Binding.Kind.PARAMETER
                && declaration.start() <= binding.get().scope().start() + 2;
        if (first) {
            return called(binding.get().scope())
                    .flatMap(call -> call.child("function"))
                    .filter(name -> name.text().matches("(?s).*\\.(" + EACH + ")"))
                    .flatMap(name -> name.child("object"))
                    .filter(this::isConstantList);
        }
        return binding.get()
                .initializer()
                .filter(value -> !binding.get().isPart() && value.is("subscript_expression"))
                .flatMap(value -> value.child("object"))
                .filter(this::isConstantList);
    }

    private boolean isConstantList(SyntaxNode list) {
        SyntaxNode value = site.script().bindings().soleValue(list).orElse(list);
        if (value.is("call_expression") && site.script().called(value).matches("Object\\.keys")) {
            return ScriptFile.argument(value, 0)
                    .flatMap(object -> site.script().bindings().soleValue(object))
                    .filter(object -> object.is("object") && !object.parts().isEmpty())
                    .isPresent();
        }
        SyntaxNode array = value.is("as_expression") && !value.parts().isEmpty()
                ? value.parts().get(0)
                : value;
        return array.is("array")
                && !array.parts().isEmpty()
                && array.parts().stream().allMatch(part -> part.is("string", "number"));
    }

    /** Whether a function mentions the prototype before an access, other than in asking about another parameter. */
    boolean speaksOfPrototype(SyntaxNode function, SyntaxNode access) {
        String key = access.child("index").map(SyntaxNode::text).orElse("");
        return function.all("string").stream()
                .filter(text -> text.text().contains("__proto__") && text.start() < access.start())
                .anyMatch(text -> text.parent()
                        .filter(one -> one.is("binary_expression"))
                        .flatMap(one -> one.child("left"))
                        .filter(asked -> asked.is("identifier") && !asked.text().equals(key))
                        .flatMap(site.script().bindings()::binding)
                        .filter(other -> other.kind() == Binding.Kind.PARAMETER && other.scope() == function)
                        .isEmpty());
    }

    /** Whether the code around asks about the key, or about what the object itself has. */
    private boolean isChecked(SyntaxNode access, SyntaxNode key, SyntaxNode object) {
        String quoted = Pattern.quote(key.text());
        String holder = Pattern.quote(object.text());
        String asked = "(?s).*(hasOwn(Property(\\.call)?)?\\(" + holder + ",\\s*" + quoted + "\\)|" + holder
                + "\\.hasOwnProperty\\(" + quoted + "\\)|\\.(includes|has)\\(" + quoted + "\\)).*";
        boolean around = access.ancestors()
                .takeWhile(above -> !above.kind().contains("function") && !above.is("method_definition"))
                .anyMatch(above -> above.child("condition")
                        .filter(condition -> condition.text().matches(asked) && !condition.contains(access))
                        .isPresent());
        SyntaxNode function = access.around(
                        "function_declaration", "arrow_function", "function_expression", "method_definition", "program")
                .orElse(access);
        boolean before = function.all("if_statement").stream()
                .filter(one -> one.end() <= access.start())
                .filter(one -> one.child("condition")
                        .filter(condition -> condition.text().matches(asked)
                                || condition.text().contains("__proto__")
                                        && condition.text().contains(key.text()))
                        .isPresent())
                .anyMatch(one -> one.child("consequence")
                        .filter(then -> then.text().matches("(?s).*\\b(return|throw|continue)\\b.*"))
                        .isPresent());
        Optional<SyntaxNode> chosen =
                site.script().bindings().soleValue(key).filter(value -> value.is("ternary_expression"));
        return around
                || before
                || chosen.filter(value -> value.text().matches("(?s).*\\.(includes|has)\\(.*"))
                        .isPresent();
    }

    /** The list that a key is taken from: at the very place, or by the variable that holds it. */
    static Optional<SyntaxNode> list(ScriptSite site, SyntaxNode key) {
        SyntaxNode value =
                key.is("identifier") ? site.script().bindings().soleValue(key).orElse(key) : key;
        while (value.is("as_expression", "non_null_expression", "parenthesized_expression")
                && !value.parts().isEmpty()) {
            value = value.parts().get(0);
        }
        Optional<SyntaxNode> list = value.is("call_expression")
                ? value.child("function")
                        .filter(function -> function.text().matches("\\w+\\.(pop|shift|at)"))
                        .flatMap(function -> function.child("object"))
                : key.is("subscript_expression") ? key.child("object") : Optional.empty();
        return list.filter(object -> object.is("identifier"));
    }

    /** Why a merge that a library does is left alone; empty where there is none. */
    static Optional<String> merged(ScriptSite site) {
        return site.sink(
                        one -> one.child("function")
                                .filter(function ->
                                        MERGES.matcher(function.text()).matches())
                                .isPresent(),
                        "call_expression")
                .flatMap(call -> call.child("function"))
                .map(function ->
                        "`" + function.text() + "` of a library merges whatever it is given: take a version of the"
                                + " library that leaves the prototype alone, or check the object before");
    }
}
