package dev.fixwright.fix.templateinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.TextPiece;
import dev.fixwright.syntax.python.TextRewrite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps a template constant and hands the values over to it by name. */
public final class PythonTemplateFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "templateinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(PythonTemplateFixer::isTemplate);
        if (found.isEmpty()) {
            return site.nothing("template that is put together");
        }
        PythonCall call = found.get();
        Optional<PythonCall> renders = renders(call);
        if (renders.isEmpty()) {
            return Attempt.declined("`" + PythonSite.words(call.node())
                    + "` is rendered elsewhere, where its values would have to be" + " handed over");
        }
        SyntaxNode expression = site.file().resolve(call.arguments().get(0));
        Optional<BuiltText> text = BuiltText.of(site.file(), expression);
        if (text.isEmpty()) {
            return Attempt.declined(
                    "the template `" + PythonSite.words(call.arguments().get(0))
                            + "` is not put together in this function, so its values cannot be told from its own text");
        }
        List<TextPiece> values = text.get().values().stream()
                .filter(piece -> piece.constant().isEmpty())
                .toList();
        if (values.isEmpty()) {
            return Attempt.declined("the template is already constant");
        }
        boolean odd = text.get().obstacle().isPresent()
                || renders.get().spreads()
                || values.stream().anyMatch(value -> !value.format().isEmpty());
        if (odd || text.get().pieces().get(0) == values.get(0) && values.get(0).form() == TextPiece.Form.PLUS) {
            return Attempt.declined("the values of the template are written in a way that cannot be taken apart");
        }
        return rewritten(site, renders.get(), expression, text.get(), values);
    }

    private static boolean isTemplate(PythonCall call) {
        boolean template = call.method().equals("render_template_string")
                || call.name().matches("jinja2\\.(environment\\.)?Template")
                || (call.method().equals("from_string") && call.receiver().isPresent());
        return template && !call.arguments().isEmpty();
    }

    /** The call that hands the values over to a template. */
    private static Optional<PythonCall> renders(PythonCall call) {
        if (call.method().equals("render_template_string")) {
            return Optional.of(call);
        }
        return call.node()
                .parent()
                .filter(member -> member.is("attribute"))
                .flatMap(SyntaxNode::parent)
                .filter(around -> around.is("call"))
                .map(around -> new PythonCall(call.file(), around))
                .filter(around -> around.method().matches("render|render_async"));
    }

    private Attempt rewritten(
            PythonSite site, PythonCall call, SyntaxNode expression, BuiltText text, List<TextPiece> values) {
        SyntaxEdits edits = site.edit();
        TextRewrite rewrite = new TextRewrite(site.file(), text, false);
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        call.arguments().forEach(argument -> argument.child("name").ifPresent(name -> taken.add(name.text())));
        for (TextPiece value : values) {
            String name =
                    names.computeIfAbsent(PythonFile.bare(value.expression()).text(), source -> name(source, taken));
            String marker = "{{ " + name + " }}";
            boolean appended = value.form() == TextPiece.Form.PLUS;
            rewrite.replace(value, appended ? "" : marker);
            if (appended) {
                TextPiece before = text.pieces().get(text.pieces().indexOf(value) - 1);
                if (!before.isText()) {
                    return Attempt.declined(
                            "the values of the template are written in a way that cannot be taken apart");
                }
                int end = before.constant().orElse("").length();
                rewrite.replace(before, end, end, marker);
            }
        }
        edits.replace(PythonFile.bare(expression), rewrite.written(expression));
        List<String> arguments = new ArrayList<>();
        names.forEach((source, name) -> arguments.add(name + "=" + source));
        call.append(edits, String.join(", ", arguments));
        return PythonSite.fixed(
                weakness(),
                edits,
                "The template is constant now and the values are handed over to it by name, so they are shown and never run.",
                "Values are escaped now; one that holds HTML which is meant as such needs the filter `safe`.");
    }

    private static String name(String source, Set<String> taken) {
        String last = source.replaceAll("\\.\\w+\\([^()]*\\)$", "").replaceAll("[\\])'\"(\\s]+$", "");
        String word = last.replaceAll("(?s).*[^A-Za-z0-9_]", "").replaceAll("^[0-9_]+", "");
        String name = word.isEmpty() ? "value" : word;
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }
}
