package dev.fixwright.syntax.jsp;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JspFileTest {
    private static final SourcePath PATH = SourcePath.of("web/page.jsp");
    private static final String DECLARED = "<%@ taglib prefix=\"c\" uri=\"http://java.sun.com/jsp/jstl/core\" %>";

    private static JspFile page(String text) {
        return JspFile.parse(SourceFile.of(PATH, text));
    }

    private static String parts(String text) {
        return page(text).parts().stream()
                .filter(part -> !part.is(Kind.TEXT))
                .map(part -> part.kind() + ":" + part.inner(text))
                .collect(joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\0',
            value = {
                "a <%= x %> b => EXPRESSION: x ",
                "<% if (a < b) { %>c<% } %> => SCRIPTLET: if (a < b) {  | SCRIPTLET: } ",
                "<%! int n; %> => DECLARATION: int n; ",
                "<%-- <%= old %> --%>x => COMMENT: <%= old %> ",
                "${a.b} and ${c['}']} => EL:a.b | EL:c['}']",
                "\\${a} ${b} => EL:b",
                "$ {a} #{b} => ",
                "${ {'a': 1} } => EL: {'a': 1} ",
                "<p title='<%= \"'\" %>'> => EXPRESSION: \"'\" ",
                "<c:out value=\"${a}\"/> => TAG:<c:out value=\"${a}\"/>",
                "<c:out value='${a[\"x>y\"]}' /> => TAG:<c:out value='${a[\"x>y\"]}' />",
                "<c:out value=\"<%= f(\"q\") %>\"/> => TAG:<c:out value=\"<%= f(\"q\") %>\"/>",
                "<svg:rect x=\"${a}\"/> => EL:a",
                "<jsp:expression>x &gt; y</jsp:expression> => EXPRESSION:x &gt; y",
                "<jsp:scriptlet><![CDATA[ f(); ]]></jsp:scriptlet> => SCRIPTLET: f(); "
            })
    void findsTheParts(String text, String expected) {
        assertThat(parts(text).strip()).isEqualTo(expected == null ? "" : expected.strip());
    }

    @Test
    void readsTagsWithTheirAttributesAndTheExpressionsInThem() {
        String text = DECLARED + "<c:forEach items=\"${list}\" var='one' begin=<%= n %> end=9 >";

        JspTag tag = page(text).parts().get(1).tag().orElseThrow();

        assertThat(tag.qualified()).isEqualTo("c:forEach");
        assertThat(tag.value("items", text)).contains("${list}");
        assertThat(tag.value("var", text)).contains("one");
        assertThat(tag.value("end", text)).contains("9");
        assertThat(tag.values()).extracting(part -> part.inner(text)).contains("list");
    }

    @Test
    void onlyRunsTagsWhosePrefixIsDeclared() {
        assertThat(parts(DECLARED + "<o:p a=\"${x}\"></o:p><ui:box a=\"${y}\"/>"))
                .endsWith("EL:x | EL:y");
    }

    @Test
    void knowsWhetherThePageIgnoresTheExpressionLanguage() {
        String text = "<%@ page isELIgnored=\"true\" %>${a}";

        assertThat(page(text).ignoresEl()).isTrue();
        assertThat(page(text).parts()).noneMatch(part -> part.is(Kind.EL));
    }

    @Test
    void putsDirectivesBehindTheOnesThatAreThere() {
        String head = "<%@ page language=\"java\" %>\n<%-- about --%>\n" + DECLARED;

        assertThat(page(head + "\n<html><%@ include file=\"x.jspf\" %>").headEnd())
                .isEqualTo(head.length());
        assertThat(page("<html>" + DECLARED).headEnd()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<%= a", "<%-- a", "<c:out value=\"a", "${a", "<%@ page", "<jsp:scriptlet>a", "a <% b %> <%"})
    void isUnsoundWhereSomethingNeverEnds(String text) {
        assertThat(page(text).isSound()).isFalse();
        assertThat(tiled(text)).isEqualTo(text);
    }

    @Test
    void anyTextIsDividedWithoutGaps() {
        String[] pieces = {
            "<%",
            "%>",
            "<%=",
            "<%--",
            "--%>",
            "<%@ page ",
            "${",
            "}",
            "\"",
            "'",
            "\\",
            "<c:out ",
            "/>",
            "</c:out>",
            "<",
            ">",
            "value=",
            "x",
            " ",
            "\n",
            "<jsp:scriptlet>",
            "</jsp:scriptlet>",
            "<![CDATA[",
            "]]>",
            "#{",
            "<%!",
            DECLARED
        };
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertThat(tiled(text.toString())).isEqualTo(text.toString());
        }
    }

    private static String tiled(String text) {
        return page(text).parts().stream()
                .map(part -> text.substring(part.start(), part.end()))
                .collect(joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<%",
                "${",
                "<c:a \"",
                "<c:a b='${",
                "<%= ${ ",
                "<jsp:scriptlet>",
                "<",
                "${'",
                "<c:a>",
                "\\$",
                "</c:"
            })
    void takesNoLongerForAPageThatIsFullOfOpenings(String opening) {
        String text = opening.repeat(500_000 / opening.length());

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> page(text));
    }

    @Test
    void tellsWhetherAnEditChangedWhatIsAroundIt() {
        JspFile before = page("<p><%= a %> ${b} <%= c %></p>");
        FilePatch.Edited good = new FilePatch.Edited(PATH, List.of(new Edit(7, 8, "f(a)")));
        FilePatch.Edited bad = new FilePatch.Edited(PATH, List.of(new Edit(7, 8, "f(a) %> ${")));

        assertThat(page(good.apply(before.text())).keepsTheRestOf(before, good)).isTrue();
        assertThat(page(bad.apply(before.text())).keepsTheRestOf(before, bad)).isFalse();
    }
}
