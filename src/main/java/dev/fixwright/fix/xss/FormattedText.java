package dev.fixwright.fix.xss;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text made from a format and its arguments: {@code String.format}, {@code formatted}, and the writers' own formats. */
final class FormattedText {
    private static final Pattern SPECIFIER =
            Pattern.compile("%(?:(\\d+)\\$)?([-#+ 0,(<]*)(?:\\d+)?(?:\\.\\d+)?([tT]?[a-zA-Z%])");

    private final PageText page;
    private final JavaFile file;

    FormattedText(PageText page, JavaFile file) {
        this.page = page;
        this.file = file;
    }

    static boolean isFormat(JavaFile file, MethodCallExpr call) {
        boolean formatted = call.getNameAsString().equals("formatted")
                && call.getScope().filter(file.types()::isString).isPresent();
        return formatted || isStringFormat(file, call);
    }

    private static boolean isStringFormat(JavaFile file, MethodCallExpr call) {
        return file.types().isStaticCall(call, "java.lang.String", "format");
    }

    Optional<String> written(MethodCallExpr call) {
        if (isStringFormat(file, call)) {
            return Optional.of(withArguments(call, formatPosition(file, call)));
        }
        Expression format = call.getScope().orElseThrow();
        Map<Integer, Place> places = new HashMap<>();
        String formatText = format(format, places);
        String text = arguments(call, 0, places);
        if (!page.readsClassFiles()) {
            return Optional.of(formatText + text.substring(file.text(format).length()));
        }
        int open = file.end(call.getName()) - file.start(call);
        String list =
                text.substring(text.indexOf('(', open) + 1, text.length() - 1).strip();
        return Optional.of("String.format(" + formatText + (list.isEmpty() ? "" : ", " + list) + ")");
    }

    /** A locale may stand before the format. */
    static int formatPosition(JavaFile file, MethodCallExpr call) {
        boolean locale = call.getArguments().size() > 1
                && !file.types().isString(call.getArgument(0))
                && (file.types().isA(call.getArgument(0), "java.util.Locale")
                        || file.types().isString(call.getArgument(1)));
        return locale ? 1 : 0;
    }

    /** A call with a format at {@code position} and its arguments behind it, written anew. */
    String withArguments(MethodCallExpr call, int position) {
        Expression format = call.getArgument(position);
        Map<Integer, Place> places = new HashMap<>();
        String formatText = format(format, places);
        String text = arguments(call, position + 1, places);
        int start = file.start(format) - file.start(call);
        return text.substring(0, start)
                + formatText
                + text.substring(start + file.text(format).length());
    }

    private String format(Expression format, Map<Integer, Place> places) {
        Optional<String> constant = new Constants(file).text(format);
        if (constant.isEmpty()) {
            return page.written(format);
        }
        scan(constant.get(), places);
        return file.text(format);
    }

    /** Moves on over the format's text and notes where each argument stands. */
    private void scan(String format, Map<Integer, Place> places) {
        Matcher specifier = SPECIFIER.matcher(format);
        int done = 0;
        int next = 0;
        while (specifier.find()) {
            page.scanner().text(format.substring(done, specifier.start()));
            done = specifier.end();
            if (specifier.group(3).matches("[n%]")) {
                continue;
            }
            String index = specifier.group(1);
            int argument = index != null
                    ? Integer.parseInt(index) - 1
                    : specifier.group(2).contains("<") ? Math.max(0, next - 1) : next++;
            note(places, argument, page.scanner().place());
            page.scanner().value();
        }
        page.scanner().text(format.substring(done));
    }

    private static void note(Map<Integer, Place> places, int argument, Place place) {
        places.merge(argument, place, Place::and);
    }

    private String arguments(MethodCallExpr call, int first, Map<Integer, Place> places) {
        String text = file.text(call);
        for (int i = call.getArguments().size() - 1; i >= first; i--) {
            Expression argument = call.getArgument(i);
            boolean isArray = i == first
                    && call.getArguments().size() == first + 1
                    && array(argument).isPresent();
            String written = isArray
                    ? array(argument, places)
                    : page.argument(argument, places.getOrDefault(i - first, Place.TEXT));
            text = page.with(text, call, argument, written);
        }
        return text;
    }

    /** The array that an argument is or that its variable holds. */
    private Optional<ArrayInitializerExpr> array(Expression argument) {
        if (argument instanceof ArrayInitializerExpr initializer) {
            return Optional.of(initializer);
        }
        if (argument instanceof ArrayCreationExpr creation) {
            return creation.getInitializer();
        }
        return argument instanceof NameExpr name
                ? Variables.declaration(name)
                        .flatMap(Variables.Declaration::initializer)
                        .flatMap(this::array)
                : Optional.empty();
    }

    private String array(Expression argument, Map<Integer, Place> places) {
        ArrayInitializerExpr array = array(argument).orElseThrow();
        String written = page.writtenArray(array, places);
        if (argument instanceof NameExpr) {
            page.replace(array, written);
            return file.text(argument);
        }
        return page.with(argument, array, written);
    }
}
