package dev.fixwright.fix.templateinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.HandedValues;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.TextSinks;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.SinkPlace;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts values that were written into a template's text into its model, so that the text is constant. */
public final class TemplateInjectionFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "templateinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<TemplateText> texts =
                TextSinks.of(site, one -> TemplateText.of(file, one).map(TemplateText::text)).stream()
                        .flatMap(sink -> TemplateText.of(file, sink.call()).stream())
                        .toList();
        if (texts.isEmpty()) {
            boolean named = site.file()
                    .unit()
                    .findFirst(
                            MethodCallExpr.class, call -> call.getNameAsString().matches("getTemplate"))
                    .isPresent();
            return Attempt.declined(
                    named
                            ? "the template is loaded by its name, and its text is already none that a caller has a part in"
                            : "nothing on the reported line gives the text of a template to an engine");
        }
        return attempt(file, texts.get(0));
    }

    private Attempt attempt(JavaFile file, TemplateText template) {
        HandedValues values = HandedValues.of(
                file,
                template.text(),
                template.engine().language(),
                template.engine()::inText,
                template.engine()::inCode);
        if (values.obstacle().isPresent()) {
            return Attempt.declined(values.obstacle().get());
        }
        Optional<SinkPlace> place = SinkPlace.of(template.call());
        Optional<List<Expression>> models = template.models();
        if (place.isEmpty() || models.isEmpty()) {
            return Attempt.declined(
                    place.isEmpty()
                            ? "the template stands where no line can be put before it"
                            : "the template is filled elsewhere, and its model is not at hand here");
        }
        JavaEdits edits = file.edit();
        List<String> lines = new ArrayList<>();
        for (Expression model : models.get()) {
            if (isMadeInCall(template, model)) {
                String name = edits.freshName("context");
                String type = file.text(((ObjectCreationExpr) model).getType()).replace("<>", "<String, Object>");
                lines.add(type + " " + name + " = " + file.text(model) + ";");
                lines.addAll(
                        values.lines((key, value) -> name + "." + method(template) + "(" + key + ", " + value + ");"));
                edits.replace(model, name);
                continue;
            }
            Optional<String> reason = reason(file, template, model);
            if (reason.isPresent()) {
                return Attempt.declined(reason.get());
            }
            lines.addAll(values.lines(
                    (name, value) -> file.text(model) + "." + method(template) + "(" + name + ", " + value + ");"));
        }
        values.applyTo(edits);
        place.get().put(file, edits, lines.stream().distinct().toList());
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The template is constant and asks its model for " + values.names()
                        + ", so no value can be run as template code.",
                List.of()));
    }

    private static String method(TemplateText template) {
        return template.engine() == TemplateText.Engine.THYMELEAF ? "setVariable" : "put";
    }

    /** A context that the very call makes may as well be made one line before. */
    private static boolean isMadeInCall(TemplateText template, Expression model) {
        return model instanceof ObjectCreationExpr made
                && made.getType().getNameAsString().endsWith("Context")
                && made.getParentNode()
                        .filter(parent -> parent == template.call())
                        .isPresent();
    }

    /** Why a model cannot be given values: it must be a map or a context that is there before the template. */
    private static Optional<String> reason(JavaFile file, TemplateText template, Expression model) {
        Optional<Variables.Declaration> declared = model instanceof NameExpr name
                ? Variables.declaration(name.getNameAsString(), template.call())
                : Optional.empty();
        if (model instanceof FieldAccessExpr
                || declared.filter(Variables.Declaration::isField).isPresent()) {
            return Optional.of("the model `" + file.text(model)
                    + "` is a field, so other requests would see the values that are put into it");
        }
        boolean named = declared.filter(
                        found -> found.isParameter() || file.start(found.node()) < file.start(template.call()))
                .isPresent();
        if (!named) {
            return Optional.of("the model `" + file.text(model) + "` has no name before the template is made, by which"
                    + " it could be given values");
        }
        String type = file.types().typeOf(model).orElse("");
        boolean takes = type.matches("org\\.apache\\.velocity\\..*Context|org\\.thymeleaf\\..*Context")
                || file.types().isA(model, "java.util.Map");
        boolean texts = ofTexts(model);
        boolean fixed = Variables.soleValue(
                        Variables.declaration(model.toString(), model).orElseThrow())
                .filter(value -> value.toString().matches("(?s)(Map|Collections)\\..*"))
                .isPresent();
        return takes && texts && !fixed
                ? Optional.empty()
                : Optional.of("the model `" + file.text(model) + "` takes no values by name");
    }

    /** Whether a map takes texts. */
    private static boolean ofTexts(Expression model) {
        return Variables.declaration(model.toString(), model)
                .flatMap(Variables.Declaration::type)
                .filter(type -> !type.asString().contains("<")
                        || type.asString().matches("(?s).*<.*\\b(Object|String|CharSequence)>"))
                .isPresent();
    }
}
