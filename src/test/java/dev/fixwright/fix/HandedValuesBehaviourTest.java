package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fixwright.Wiring;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions, formats, scripts, templates and numbers: what worked still works, what attacked does not. */
class HandedValuesBehaviourTest {
    private static final String PROBE = """
            package probe;
            IMPORTS
            public class Probe {
                Object run(String value) throws Exception {
                    return EXPRESSION;
                }
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"an apple a day\".matches(\".*\" + value + \".*\")",
                "\"an apple a day\".replaceAll(\"(?i)\\\\b\" + value + \"\\\\b\", \"-\")",
                "java.util.Arrays.asList(\"an apple a day\".split(value))",
                "java.util.regex.Pattern.compile(String.format(\"^an %s\", value)).matcher(\"an apple a day\").find()"
            })
    void plainWordsAreFoundAsBeforeAndPatternsOfACallerAreNone(String expression) throws Exception {
        Object before = before(expression, "");
        Object after = after(expression, "", "java/regex-injection");

        for (String word : List.of("apple", "day", "pear", "a d", "x-y", "")) {
            assertThat(LoadedClasses.call(after, "run", word)).isEqualTo(LoadedClasses.call(before, "run", word));
        }
        assertThat(LoadedClasses.call(after, "run", "[a-z]+")).isEqualTo(LoadedClasses.call(before, "run", "pear"));
        assertThat(LoadedClasses.call(after, "run", "\\E[a-z]+\\Q"))
                .isEqualTo(LoadedClasses.call(before, "run", "pear"));
        assertThatThrownBy(() -> LoadedClasses.call(before, "run", "(")).isInstanceOf(IllegalArgumentException.class);
        assertThat(LoadedClasses.call(after, "run", "(")).isEqualTo(LoadedClasses.call(before, "run", "pear"));
    }

    @Test
    void wildcardsStayWildcardsAndNothingElseHasAMeaning() throws Exception {
        String expression = "\"report.2024.pdf\".matches(value.replace(\".\", \"\\\\.\").replace(\"*\", \".*\"))";
        Object before = before(expression, "");
        Object after = after(expression, "", "java/regex-injection");

        for (String mask : List.of("*.pdf", "report.*", "*", "*2024*", "report.2024.pdf", "*.txt", "reportX2024.pdf")) {
            assertThat(LoadedClasses.call(after, "run", mask)).isEqualTo(LoadedClasses.call(before, "run", mask));
        }
        assertThat(LoadedClasses.call(before, "run", "[a-z]+*")).isEqualTo(true);
        assertThat(LoadedClasses.call(after, "run", "[a-z]+*")).isEqualTo(false);
        assertThat(LoadedClasses.call(after, "run", "\\E(a|b)\\Q*")).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String.format(\"Dear \" + value + \", %d new (%.1f%%)\", 3, 2.5)",
                "String.format(java.util.Locale.ROOT, \"%2$s of %1$d for \" + value, 3, \"x\")",
                "(\"[\" + value + \"] %s%n\").formatted(7)",
                "String.format(\"only \" + value)"
            })
    void formatsAreFilledAsBeforeAndPercentSignsOfACallerMeanNothing(String expression) throws Exception {
        Object before = before(expression, "");
        Object after = after(expression, "", "java/tainted-format-string");

        for (String name : new String[] {"Ann", "", "O'Hara & Co", null}) {
            assertThat(LoadedClasses.call(after, "run", name)).isEqualTo(LoadedClasses.call(before, "run", name));
        }
        assertThatThrownBy(() -> LoadedClasses.call(before, "run", "%d %d %d %d %s"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat((String) LoadedClasses.call(after, "run", "%d %d %d %d %s")).contains("%d %d %d %d %s");
    }

    private static final String SPEL = """
            import java.util.*;
            import org.springframework.expression.spel.standard.SpelExpressionParser;
            """;

    @Test
    void valuesInSpelAreComparedAsBeforeAndRunNoCode() throws Exception {
        String expression = "new SpelExpressionParser().parseExpression(\"#root.?[#this == '\" + value + \"']\")"
                + ".getValue(List.of(\"a\", \"b\", \"it's\"))";
        Object before = before(expression, SPEL);
        Object after = after(expression, SPEL, "java/spel-expression-injection");

        for (String name : List.of("a", "c", "")) {
            assertThat(LoadedClasses.call(after, "run", name)).isEqualTo(LoadedClasses.call(before, "run", name));
        }
        assertThat(LoadedClasses.call(after, "run", "it's")).isEqualTo(List.of("it's"));
        assertThat(LoadedClasses.call(before, "run", "' or 'x' == 'x")).isEqualTo(List.of("a", "b", "it's"));
        assertThat(LoadedClasses.call(after, "run", "' or 'x' == 'x")).isEqualTo(List.of());
    }

    @Test
    void wholeSpelExpressionsReadDataAndReachNoClass() throws Exception {
        String expression =
                "new SpelExpressionParser().parseExpression(value).getValue(new java.awt.Point(3, 4), Object.class)";
        Object before = before(expression, SPEL);
        Object after = after(expression, SPEL, "java/spel-expression-injection");

        for (String path : List.of("x", "y + 1", "location.x", "x > 2 and y > 2", "toString().length()")) {
            assertThat(LoadedClasses.call(after, "run", path)).isEqualTo(LoadedClasses.call(before, "run", path));
        }
        String attack = "T(java.lang.System).getProperty('java.version')";
        assertThat(LoadedClasses.call(before, "run", attack)).isEqualTo(System.getProperty("java.version"));
        for (String one : List.of(attack, "new java.io.File('x')", "getClass().forName('java.lang.Runtime')")) {
            assertThatThrownBy(() -> LoadedClasses.call(after, "run", one)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void velocityShowsValuesAsBeforeAndRunsNone() throws Exception {
        String source = """
                package probe;
                import java.io.StringWriter;
                import org.apache.velocity.VelocityContext;
                import org.apache.velocity.app.VelocityEngine;
                public class Probe {
                    Object run(String value) {
                        VelocityContext context = new VelocityContext();
                        context.put("shop", "Shop");
                        StringWriter out = new StringWriter();
                        new VelocityEngine().evaluate(context, out, "t", "Dear " + value + ", your $shop");
                        return out.toString();
                    }
                }
                """;
        Object before = create(source);
        Object after = create(fixed(source, "java/server-side-template-injection", 10));

        for (String name : new String[] {"Ann", "", "<b>", null}) {
            assertThat(LoadedClasses.call(after, "run", name)).isEqualTo(LoadedClasses.call(before, "run", name));
        }
        assertThat((String) LoadedClasses.call(before, "run", "#set($x = 6 * 7)$x"))
                .contains("42");
        assertThat((String) LoadedClasses.call(after, "run", "#set($x = 6 * 7)$x"))
                .contains("#set");
    }

    @Test
    void freemarkerShowsValuesAsBeforeAndRunsNone() throws Exception {
        String source = """
                package probe;
                import freemarker.template.*;
                import java.io.*;
                import java.util.*;
                public class Probe {
                    Object run(String value) throws Exception {
                        Map<String, Object> model = new HashMap<>();
                        model.put("shop", "Shop");
                        StringWriter out = new StringWriter();
                        Configuration configuration = new Configuration(Configuration.VERSION_2_3_32);
                        new Template("t", new StringReader("Dear " + value + ", ${shop}"), configuration).process(model, out);
                        return out.toString();
                    }
                }
                """;
        Object before = create(source);
        Object after = create(fixed(source, "java/server-side-template-injection", 11));

        for (String name : new String[] {"Ann", "", "<b>", null}) {
            assertThat(LoadedClasses.call(after, "run", name)).isEqualTo(LoadedClasses.call(before, "run", name));
        }
        assertThat(LoadedClasses.call(before, "run", "${6 * 7}")).isEqualTo("Dear 42, Shop");
        assertThat(LoadedClasses.call(after, "run", "${6 * 7}")).isEqualTo("Dear ${6 * 7}, Shop");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "^([A-Za-z]+\\\\s?)*$ ! Ann Mary Jane ! aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1",
                "^([0-9]+)*$ ! 0815 ! 11111111111111111111111111111111111111111111111111x",
                "^(?:\\\\w|\\\\d|-)+;$ ! a-1; ! aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa11111111",
                "(?: ?[A-Z0-9]+)+ ! DE 12 ! AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-"
            })
    void slowExpressionsMatchTheSameAndAnswerAtOnce(String regex, String good, String slow) throws Exception {
        String expression = "value.matches(\"" + regex + "\")";
        Object after = after(expression, "", "java/redos");

        for (String text : List.of(good, good + "!", "", " ", slow.substring(slow.length() - 3))) {
            assertThat(LoadedClasses.call(after, "run", text))
                    .isEqualTo(LoadedClasses.call(before(expression, ""), "run", text));
        }
        Object answer = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> LoadedClasses.call(after, "run", slow));
        assertThat(answer).isEqualTo(false);
    }

    @Test
    void spacesAtTheEndAreCutAsBefore() throws Exception {
        String expression = "value.replaceAll(\"\\\\s+$\", \"<\")";
        Object before = before(expression, "");
        Object after = after(expression, "", "java/polynomial-redos");

        for (String text : List.of("a", "a ", " a \t\n", "", " ", "a b ", "\n\n", "a \n b \n")) {
            assertThat(LoadedClasses.call(after, "run", text)).isEqualTo(LoadedClasses.call(before, "run", text));
        }
    }

    @Test
    void numbersThatFitStayAndOthersAreRefused() throws Exception {
        String expression = "(int) Long.parseLong(value) + (short) Integer.parseInt(value)";
        Object before = before(expression, "");
        Object after = after(expression, "", "java/tainted-numeric-cast");

        for (String number : List.of("0", "-5", "32767")) {
            assertThat(LoadedClasses.call(after, "run", number)).isEqualTo(LoadedClasses.call(before, "run", number));
        }
        assertThat(LoadedClasses.call(before, "run", "70000")).isEqualTo(70000 + 4464);
        assertThatThrownBy(() -> LoadedClasses.call(after, "run", "70000")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void pathsInTheFolderPassAndNeighboursDoNot() throws Exception {
        String expression = "new java.io.File(value).getCanonicalPath().startsWith(\"/srv/data\")";
        Object before = before(expression, "");
        Object after = after(expression, "", "java/partial-path-traversal");

        for (String path : List.of("/srv/data", "/srv/data/a.txt", "/srv/data/x/../b", "/etc/passwd", "/srv")) {
            assertThat(LoadedClasses.call(after, "run", path)).isEqualTo(LoadedClasses.call(before, "run", path));
        }
        assertThat(LoadedClasses.call(before, "run", "/srv/data-old/a")).isEqualTo(true);
        assertThat(LoadedClasses.call(after, "run", "/srv/data-old/a")).isEqualTo(false);
    }

    @Test
    void styleSheetsTransformAsBeforeAndCallNoJava() throws Exception {
        String source = """
                package probe;
                import java.io.*;
                import javax.xml.transform.*;
                import javax.xml.transform.stream.*;
                public class Probe {
                    Object run(String value) throws Exception {
                        StreamSource sheet = new StreamSource(new StringReader(value));
                        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer(sheet);
                        StringWriter out = new StringWriter();
                        transformer.transform(new StreamSource(new StringReader("<a>7</a>")), new StreamResult(out));
                        return out.toString();
                    }
                }
                """;
        Object before = create(source);
        Object after = create(fixed(source, "java/xslt-injection", 8));
        String sheet = "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform' xmlns:s='SPACE'>"
                + "<xsl:output method='text'/><xsl:template match='/'><xsl:value-of select='VALUE'/></xsl:template>"
                + "</xsl:stylesheet>";

        String harmless = sheet.replace("SPACE", "x").replace("VALUE", "a * 6");
        assertThat(LoadedClasses.call(after, "run", harmless)).isEqualTo(LoadedClasses.call(before, "run", harmless));
        String hostile = sheet.replace("SPACE", "http://xml.apache.org/xalan/java/java.lang.System")
                .replace("VALUE", "s:getProperty(\"java.version\")");
        assertThat(LoadedClasses.call(before, "run", hostile)).isEqualTo(System.getProperty("java.version"));
        assertThatThrownBy(() -> LoadedClasses.call(after, "run", hostile)).isInstanceOf(Exception.class);
    }

    private static Object before(String expression, String imports) {
        return create(source(expression, imports));
    }

    private static Object after(String expression, String imports, String rule) {
        String source = source(expression, imports);
        int line = source.substring(0, source.indexOf("return ")).split("\n", -1).length;
        return create(fixed(source, rule, line));
    }

    private static String source(String expression, String imports) {
        return PROBE.replace("IMPORTS", imports).replace("EXPRESSION", expression);
    }

    private static String fixed(String source, String rule, int line) {
        SourceFile file = file(source);
        MemoryTree tree = new MemoryTree(List.of(file));
        Attempt attempt =
                Wiring.fixers().attempt(Finding.at("CodeQL", rule, file.path(), Region.line(line)), new Project(tree));
        if (attempt instanceof Attempt.Declined declined) {
            throw new AssertionError(declined.reason());
        }
        return ((Attempt.Fixed) attempt).fix().patch().applyTo(tree).get(0).text();
    }

    private static Object create(String source) {
        return LoadedClasses.of(List.of(file(source))).create("probe.Probe");
    }

    private static SourceFile file(String source) {
        return SourceFile.of(SourcePath.of("src/main/java/probe/Probe.java"), source);
    }
}
