package dev.fixwright.fix.templateinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.CodeText.Language;
import dev.fixwright.fix.LaterCalls;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place of Java code where a template engine is given the text of a template.
 *
 * @param call the call or creation
 * @param text the template's text
 */
record TemplateText(Expression call, Expression text, Engine engine) {
    private static final Pattern PROCESSING = Pattern.compile("process|evaluate|apply|render|merge");

    /** Template engines, with how their texts ask for a value as it is. */
    enum Engine {
        VELOCITY(
                "Velocity",
                "#\\{?(?:if|elseif|set|foreach|include|parse|evaluate|define|macro)}?\\s*\\(|\\$!?\\{?[\\w.]+\\(",
                "${NAME}",
                "$NAME"),
        FREEMARKER("FreeMarker", "[$#]\\{|</?[#@]", "${NAME}", "NAME"),
        PEBBLE("Pebble", "\\{\\{|\\{%", "{{ NAME | raw }}", "NAME"),
        THYMELEAF("Thymeleaf", "<\\w[^>]*\\sth:|[$*#@~]\\{|\\[\\[|\\[\\(", "[(${NAME})]", "NAME"),
        HANDLEBARS("Handlebars", "\\{\\{\\{?", "{{{NAME}}}", "NAME");

        private final String title;
        private final String begin;
        private final String inText;
        private final String inCode;

        Engine(String title, String begin, String inText, String inCode) {
            this.title = title;
            this.begin = begin;
            this.inText = inText;
            this.inCode = inCode;
        }

        Language language() {
            return Language.ofTemplates(title, begin);
        }

        String inText(String name) {
            return inText.replace("NAME", name);
        }

        String inCode(String name) {
            return inCode.replace("NAME", name);
        }
    }

    static Optional<TemplateText> of(JavaFile file, Expression expression) {
        if (expression instanceof ObjectCreationExpr made
                && file.types().creates(made, "freemarker.template.Template")
                && made.getArguments().size() > 1) {
            return Optional.of(new TemplateText(made, source(made), Engine.FREEMARKER));
        }
        if (!(expression instanceof MethodCallExpr call)
                || call.getScope().isEmpty()
                || call.getArguments().isEmpty()) {
            return Optional.empty();
        }
        String name = call.getNameAsString();
        Expression scope = call.getScope().get();
        String type = file.types()
                .typeOf(scope)
                .or(() -> file.names().qualify(scope.toString(), scope))
                .orElse("");
        if (name.equals("evaluate")
                && type.matches("org\\.apache\\.velocity\\.app\\.Velocity(Engine)?")
                && call.getArguments().size() == 4) {
            return Optional.of(new TemplateText(call, read(call.getArgument(3)), Engine.VELOCITY));
        }
        if (name.equals("getLiteralTemplate") && type.endsWith(".PebbleEngine")) {
            return Optional.of(new TemplateText(call, call.getArgument(0), Engine.PEBBLE));
        }
        if (name.equals("compileInline") && type.endsWith(".Handlebars")) {
            return Optional.of(new TemplateText(call, call.getArgument(0), Engine.HANDLEBARS));
        }
        boolean markup = name.equals("process")
                && type.matches("org\\.thymeleaf\\..*TemplateEngine")
                && call.getArguments().size() > 1;
        return markup ? Optional.of(new TemplateText(call, call.getArgument(0), Engine.THYMELEAF)) : Optional.empty();
    }

    private static Expression source(ObjectCreationExpr made) {
        int at = made.getArguments().size() > 3 ? 2 : 1;
        Expression source = read(made.getArgument(1));
        return source == made.getArgument(1) && at == 2 ? read(made.getArgument(2)) : source;
    }

    /** What a reader reads. */
    private static Expression read(Expression source) {
        Expression value =
                source instanceof NameExpr name && name.getNameAsString().matches("(?i).*reader|in")
                        ? Variables.soleValue(name).orElse(source)
                        : source;
        return value instanceof ObjectCreationExpr made
                        && made.getType().getNameAsString().equals("StringReader")
                        && made.getArguments().size() == 1
                ? made.getArgument(0)
                : source;
    }

    /** The expressions that hold the values for the template, one for each time it is filled; empty where one is elsewhere. */
    Optional<List<Expression>> models() {
        if (engine == Engine.VELOCITY) {
            return Optional.of(List.of(((MethodCallExpr) call).getArgument(0)));
        }
        if (engine == Engine.THYMELEAF) {
            return Optional.of(List.of(((MethodCallExpr) call).getArgument(1)));
        }
        int at = engine == Engine.PEBBLE ? 1 : 0;
        return LaterCalls.of(call, PROCESSING)
                .filter(calls ->
                        calls.stream().allMatch(one -> one.getArguments().size() > at))
                .map(calls -> calls.stream().map(one -> one.getArgument(at)).toList());
    }
}
