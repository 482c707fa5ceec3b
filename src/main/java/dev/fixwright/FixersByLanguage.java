package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.xss.JspXssFixer;
import java.util.List;
import java.util.stream.Stream;

/** Every fixer, in the order in which they are tried: those that know more about a shape before those that know less. */
final class FixersByLanguage {
    private FixersByLanguage() {}

    static List<Fixer> all() {
        return Stream.of(
                        JavaFixers.all(),
                        jsp(),
                        JavaScriptFixers.all(),
                        PythonFixers.all(),
                        GoFixers.all(),
                        CSharpFixers.all(),
                        RubyFixers.all(),
                        InfrastructureFixers.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixer> jsp() {
        return List.of(new JspXssFixer());
    }
}
