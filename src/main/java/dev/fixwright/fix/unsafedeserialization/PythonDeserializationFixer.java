package dev.fixwright.fix.unsafedeserialization;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonImports;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads plain data where Python would bring any object to life. */
public final class PythonDeserializationFixer implements PythonFixer {
    private static final Set<String> YAML = Set.of(
            "yaml.load",
            "yaml.load_all",
            "yaml.unsafe_load",
            "yaml.unsafe_load_all",
            "yaml.full_load",
            "yaml.full_load_all");
    private static final Set<String> UNSAFE_LOADERS = Set.of(
            "yaml.Loader",
            "yaml.FullLoader",
            "yaml.UnsafeLoader",
            "yaml.CLoader",
            "yaml.CFullLoader",
            "yaml.CUnsafeLoader",
            "yaml.loader.Loader",
            "yaml.loader.FullLoader",
            "yaml.loader.UnsafeLoader");
    private static final Pattern ANY_OBJECT = Pattern.compile(
            "(c?[pP]ickle|_pickle|dill|cloudpickle|marshal|shelve|joblib|jsonpickle|klepto)\\.(Unpickler(\\(\\)\\.load)?|loads?|open|decode)"
                    + "|pandas\\.read_pickle");

    @Override
    public String weakness() {
        return "unsafedeserialization";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        for (PythonCall call : site.calls()) {
            Optional<Attempt> attempt = attempt(site, call);
            if (attempt.isPresent()) {
                return attempt.get();
            }
        }
        return site.nothing("call that brings objects to life");
    }

    private Optional<Attempt> attempt(PythonSite site, PythonCall call) {
        String name = call.name();
        if (YAML.contains(name)) {
            return Optional.of(yaml(site, call));
        }
        if (name.equals("torch.load")) {
            return Optional.of(torch(site, call));
        }
        if (name.equals("numpy.load")) {
            return Optional.of(numpy(site, call));
        }
        if (name.equals("ruamel.yaml.YAML")) {
            return Optional.of(ruamel(site, call));
        }
        if (name.matches("yaml\\.(c?safe_load|safe_load_all)|json\\.loads?")) {
            return Optional.of(Attempt.declined("only plain data is read here already"));
        }
        if (ANY_OBJECT.matcher(name).matches()) {
            String module = name.substring(0, name.indexOf('.'));
            return Optional.of(Attempt.declined(
                    "`" + module + "` has no way to read data without bringing objects to life; write and"
                            + " read another format, such as JSON, at both ends"));
        }
        return Optional.empty();
    }

    private Attempt yaml(PythonSite site, PythonCall call) {
        Optional<SyntaxNode> loader = call.argument(1, "Loader");
        String loaderName = loader.map(site.file()::meaning).orElse("");
        if (loaderName.matches("yaml\\.(loader\\.)?C?(Safe|Base)Loader")) {
            return Attempt.declined("only plain data is read here already");
        }
        if (call.spreads()) {
            return Attempt.declined("the arguments that `" + PythonSite.words(call.node())
                    + "` spreads out may name the loader already");
        }
        if (loader.isPresent() && !UNSAFE_LOADERS.contains(loaderName)) {
            return Attempt.declined("`" + PythonSite.words(loader.get())
                    + "` may know classes of its own, which a loader of plain values would refuse");
        }
        SyntaxEdits edits = site.edit();
        if (loaderName.startsWith("yaml.C") && loader.get().is("attribute")) {
            edits.replace(loader.get().child("attribute").orElse(loader.get()), "CSafeLoader");
        } else {
            String safe = call.name().endsWith("_all") ? "safe_load_all" : "safe_load";
            SyntaxNode function = call.function();
            edits.replace(
                    function.is("attribute") ? function.child("attribute").orElse(function) : function,
                    function.is("attribute")
                            ? safe
                            : new PythonImports(site.file(), edits).memberInstead("yaml", safe, function));
            loader.ifPresent(value -> call.remove(
                    edits,
                    value.field().equals("value")
                                    && value.parent().orElse(value).is("keyword_argument")
                            ? value.parent().orElse(value)
                            : value));
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "Only plain data is read now: texts, numbers, lists and maps; a tag that names a Python class is refused.");
    }

    private Attempt torch(PythonSite site, PythonCall call) {
        Optional<SyntaxNode> only = call.keyword("weights_only");
        if (only.filter(value -> value.text().equals("True")).isPresent()) {
            return Attempt.declined("only weights are read here already");
        }
        if (call.spreads() || call.keyword("pickle_module").isPresent()) {
            return Attempt.declined(
                    "`" + PythonSite.words(call.node()) + "` says itself how objects are brought to life");
        }
        SyntaxEdits edits = site.edit();
        call.set(edits, "weights_only", "True");
        return PythonSite.fixed(
                weakness(),
                edits,
                "Only tensors and plain data are read now; a file that holds other objects is refused.",
                "A file that holds a whole model rather than its weights is refused; save `model.state_dict()` instead.");
    }

    private Attempt numpy(PythonSite site, PythonCall call) {
        String allowed = call.keyword("allow_pickle").map(SyntaxNode::text).orElse("False");
        if (!allowed.equals("True")) {
            return Attempt.declined(
                    allowed.equals("False")
                            ? "only plain arrays are read here already"
                            : "whether objects are brought to life is decided by `" + allowed + "`");
        }
        SyntaxEdits edits = site.edit();
        call.remove(edits, call.keywordArgument("allow_pickle").orElseThrow());
        return PythonSite.fixed(
                weakness(),
                edits,
                "Only plain arrays are read now; a file that holds Python objects is refused.",
                "Arrays of objects can no longer be read here.");
    }

    private Attempt ruamel(PythonSite site, PythonCall call) {
        Optional<SyntaxNode> kind = call.argument(0, "typ");
        if (kind.flatMap(site.file()::text).filter("unsafe"::equals).isEmpty()) {
            return Attempt.declined("only plain data is read here already");
        }
        return PythonSite.fixed(
                weakness(),
                site.edit().replace(kind.orElseThrow(), "\"safe\""),
                "Only plain data is read now; a tag that names a Python class is refused.");
    }
}
