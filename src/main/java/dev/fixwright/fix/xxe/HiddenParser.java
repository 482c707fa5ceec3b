package dev.fixwright.fix.xxe;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.Handlers;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call that is handed a document's text and makes the parser for it by itself: JAXB's {@code unmarshal}, and
 * {@code evaluate} of XPath. It gets the document from a parser that has been told.
 */
final class HiddenParser {
    private static final List<String> PARSED = List.of(
            "javax.xml.stream.XMLStreamReader",
            "javax.xml.stream.XMLEventReader",
            "javax.xml.transform.sax.SAXSource",
            "org.w3c.dom.Node");
    private static final String SETTING =
            ".setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true);";

    private final JavaFile file;
    private final JavaEdits edits;
    private final MethodCallExpr call;

    private HiddenParser(JavaFile file, JavaEdits edits, MethodCallExpr call) {
        this.file = file;
        this.edits = edits;
        this.call = call;
    }

    static Optional<HiddenParser> of(JavaSite site, JavaEdits edits) {
        return site.node(
                        MethodCallExpr.class,
                        one -> isUnmarshalling(site.file(), one) || isEvaluating(site.file(), one))
                .map(call -> new HiddenParser(site.file(), edits, call));
    }

    private static boolean isUnmarshalling(JavaFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("unmarshal")
                && call.getArguments().isNonEmpty()
                && (isStream(file, call.getArgument(0))
                        || file.types().isA(call.getArgument(0), "java.io.File")
                        || file.types().isA(call.getArgument(0), "javax.xml.transform.stream.StreamSource"));
    }

    /** Whether a call unmarshals what another parser reads. */
    static boolean isOfParsed(JavaFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("unmarshal")
                && call.getArguments().isNonEmpty()
                && PARSED.stream().anyMatch(type -> file.types().isA(call.getArgument(0), type));
    }

    private static boolean isStream(JavaFile file, Expression input) {
        return file.types().isA(input, "java.io.InputStream") || file.types().isA(input, "java.io.Reader");
    }

    private static boolean isEvaluating(JavaFile file, MethodCallExpr call) {
        return call.getNameAsString().equals("evaluate") && source(file, call).isPresent();
    }

    private static Optional<Expression> source(JavaFile file, MethodCallExpr call) {
        return call.getArguments().stream()
                .filter(argument -> file.types().isA(argument, "org.xml.sax.InputSource"))
                .findFirst();
    }

    /** Writes the parser before the call; or why there is no place for it. */
    Optional<String> harden() {
        Optional<Statement> statement = JavaFile.around(call, Statement.class);
        if (statement.isEmpty() || !edits.takesLinesBefore(statement.get())) {
            return Optional.of("there is no room for a parser before `" + file.text(call) + "`");
        }
        return call.getNameAsString().equals("evaluate") ? evaluate(statement.get()) : unmarshal(statement.get());
    }

    private Optional<String> unmarshal(Statement statement) {
        Expression input = call.getArgument(0);
        String factoryType = edits.use("javax.xml.stream.XMLInputFactory");
        String factory = edits.freshName("factory");
        boolean stream = isStream(file, input) || file.types().isA(input, "javax.xml.transform.stream.StreamSource");
        String source = stream
                ? file.text(input)
                : "new " + edits.use("javax.xml.transform.stream.StreamSource") + "(" + file.text(input) + ")";
        String made = factory + ".createXMLStreamReader(" + source + ")";
        List<String> lines = new ArrayList<>(List.of(
                factoryType + " " + factory + " = " + factoryType + ".newFactory();",
                factory + ".setProperty(" + factoryType + ".SUPPORT_DTD, false);",
                factory + ".setProperty(" + factoryType + ".IS_SUPPORTING_EXTERNAL_ENTITIES, false);"));
        return put(
                statement,
                input,
                made,
                lines,
                "javax.xml.stream.XMLStreamReader",
                "reader",
                List.of("javax.xml.stream.XMLStreamException"),
                "JAXBException");
    }

    private Optional<String> evaluate(Statement statement) {
        Expression input = source(file, call).orElseThrow();
        String factoryType = edits.use("javax.xml.parsers.DocumentBuilderFactory");
        String factory = edits.freshName("factory");
        String made = factory + ".newDocumentBuilder().parse(" + file.text(input) + ")";
        List<String> lines = new ArrayList<>(List.of(
                factoryType + " " + factory + " = " + factoryType + ".newInstance();",
                factory + ".setNamespaceAware(true);"));
        boolean handled = List.of("ParserConfigurationException", "SAXException", "IOException").stream()
                .allMatch(type -> Handlers.take(statement, List.of(type)));
        if (handled) {
            lines.add(factory + SETTING);
            edits.insertBefore(statement, lines.toArray(String[]::new));
            edits.replace(input, made);
            return Optional.empty();
        }
        return put(
                statement,
                input,
                factory + SETTING + "\n" + made,
                lines,
                "org.w3c.dom.Document",
                "document",
                List.of(
                        "javax.xml.parsers.ParserConfigurationException",
                        "org.xml.sax.SAXException",
                        "java.io.IOException"),
                "XPathExpressionException");
    }

    /** Puts what is made in place of the input; where nothing takes its exceptions, they become the call's own. */
    private Optional<String> put(
            Statement statement,
            Expression input,
            String made,
            List<String> lines,
            String type,
            String wanted,
            List<String> thrown,
            String own) {
        boolean handled = thrown.stream()
                .allMatch(one -> Handlers.take(statement, List.of(one.substring(one.lastIndexOf('.') + 1))));
        if (handled) {
            edits.insertBefore(statement, lines.toArray(String[]::new));
            edits.replace(input, made);
            return Optional.empty();
        }
        if (!Handlers.take(statement, List.of(own))) {
            return Optional.of(
                    "a parser before `" + file.text(call) + "` may throw exceptions that nothing there handles");
        }
        String name = edits.freshName(wanted);
        String failure = edits.freshName("unread");
        lines.add(edits.use(type) + " " + name + ";");
        lines.add("try {");
        String[] steps = made.split("\n");
        for (int i = 0; i < steps.length - 1; i++) {
            lines.add("    " + steps[i]);
        }
        lines.add("    " + name + " = " + steps[steps.length - 1] + ";");
        lines.add(
                "} catch (" + String.join(" | ", thrown.stream().map(edits::use).toList()) + " " + failure + ") {");
        lines.add("    throw new " + ownType(own) + "(" + failure + ");");
        lines.add("}");
        edits.insertBefore(statement, lines.toArray(String[]::new));
        edits.replace(input, name);
        return Optional.empty();
    }

    private String ownType(String own) {
        if (own.equals("XPathExpressionException")) {
            return edits.use("javax.xml.xpath.XPathExpressionException");
        }
        boolean jakarta = file.unit().getImports().stream()
                .anyMatch(one -> one.getNameAsString().startsWith("jakarta.xml.bind"));
        return edits.use((jakarta ? "jakarta" : "javax") + ".xml.bind.JAXBException");
    }
}
