package dev.fixwright.fix.xxe;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells XML parsers to leave document types and external entities alone, where the parser is made. */
public final class XxeFixer implements JavaFixer {
    @Override
    public String weakness() {
        return "xxe";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<Parser> parser = parser(site);
        if (parser.isEmpty()) {
            return hardenHidden(site);
        }
        if (parser.get().isHardened()) {
            return Attempt.declined("the parser already leaves external entities alone");
        }
        JavaEdits edits = site.file().edit();
        Optional<String> reason = parser.get().harden(edits);
        return reason.<Attempt>map(Attempt.Declined::new)
                .orElseGet(() -> new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        parser.get().explanation(),
                        List.of(
                                "Documents with a document type of their own, or with parts in other files, are refused or"
                                        + " read without those parts."))));
    }

    private Attempt hardenHidden(JavaSite site) {
        JavaEdits edits = site.file().edit();
        Optional<HiddenParser> hidden = HiddenParser.of(site, edits);
        if (hidden.isEmpty()) {
            return Attempt.declined(whyNone(site));
        }
        Optional<String> reason = hidden.get().harden();
        return reason.<Attempt>map(Attempt.Declined::new)
                .orElseGet(() -> new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "The document is read by a parser that leaves document types and external entities alone.",
                        List.of("Documents with a document type of their own are refused or read without it."))));
    }

    /** The parser on the reported lines, else the one in the same method, else the only one of its kind in the file. */
    private static Optional<Parser> parser(JavaSite site) {
        JavaFile file = site.file();
        List<Node> places = new ArrayList<>();
        site.nodes(Expression.class).stream()
                .findFirst()
                .flatMap(one -> JavaFile.around(one, CallableDeclaration.class))
                .ifPresent(method -> places.add((Node) method));
        places.add(file.unit());
        List<Expression> reported = site.nodes(Expression.class);
        reported.stream()
                .filter(MethodCallExpr.class::isInstance)
                .flatMap(call -> ((MethodCallExpr) call).getScope().stream())
                .flatMap(scope -> origins(file, scope).stream())
                .forEach(origin -> places.add(0, origin));
        for (Hardening direct : List.of(Hardening.READER, Hardening.VALIDATOR)) {
            Optional<Parser> found = reported.stream()
                    .flatMap(one -> Parser.of(file, one, direct).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        boolean others = List.of("xalan", "xercesImpl", "Saxon-HE", "saxon").stream()
                .anyMatch(site.project().libraries(site.finding().path())::has);
        List<Hardening> wanted = wanted(site).stream()
                .map(kind -> others ? kind.portable() : kind)
                .toList();
        Optional<Parser> near = reported.stream()
                .flatMap(one -> wanted.stream().flatMap(kind -> Parser.of(file, one, kind).stream()))
                .findFirst();
        if (near.isPresent()) {
            return near;
        }
        for (Node place : places) {
            List<Parser> all = place.findAll(Expression.class).stream()
                    .flatMap(one -> wanted.stream().flatMap(kind -> Parser.of(file, one, kind).stream()))
                    .toList();
            if (all.size() == 1 || (!all.isEmpty() && place != file.unit())) {
                return Optional.of(all.get(0));
            }
        }
        return Optional.empty();
    }

    /** Where a parser that a line uses was made: what its variable was given, or the method that gives it. */
    private static List<Node> origins(JavaFile file, Expression scope) {
        List<Node> origins = new ArrayList<>();
        if (scope instanceof NameExpr name) {
            Variables.declaration(name).ifPresent(variable -> {
                variable.initializer().ifPresent(origins::add);
                Variables.assignments(variable).forEach(origins::add);
            });
        }
        if (scope instanceof MethodCallExpr) {
            origins.add(scope);
        }
        for (Node value : List.copyOf(origins)) {
            value.findAll(MethodCallExpr.class).stream()
                    .filter(call -> call.getScope().isEmpty())
                    .flatMap(call -> file.unit().findAll(MethodDeclaration.class).stream()
                            .filter(method -> method.getNameAsString().equals(call.getNameAsString())))
                    .forEach(origins::add);
        }
        return origins;
    }

    /** The kinds of parser that the reported line may be about. */
    private static List<Hardening> wanted(JavaSite site) {
        List<MethodCallExpr> calls = site.nodes(MethodCallExpr.class);
        JavaFile file = site.file();
        if (calls.stream().anyMatch(call -> file.types().isCall(call, "javax.xml.parsers.DocumentBuilder", "parse"))) {
            return kinds("DocumentBuilderFactory");
        }
        if (calls.stream().anyMatch(call -> file.types().isCall(call, "javax.xml.parsers.SAXParser", "parse"))) {
            return kinds("SAXParserFactory");
        }
        if (calls.stream()
                .anyMatch(call -> file.types().isCall(call, "javax.xml.transform.Transformer", "transform"))) {
            return kinds("TransformerFactory");
        }
        return Hardening.FACTORIES;
    }

    private static List<Hardening> kinds(String name) {
        return Hardening.FACTORIES.stream()
                .filter(kind -> kind.type().endsWith(name))
                .toList();
    }

    private static String whyNone(JavaSite site) {
        List<MethodCallExpr> calls = site.nodes(MethodCallExpr.class);
        if (calls.stream().anyMatch(call -> call.getNameAsString().equals("evaluate"))) {
            return "what is evaluated here was parsed before, and the parser is made elsewhere";
        }
        if (calls.stream().anyMatch(call -> HiddenParser.isOfParsed(site.file(), call))) {
            return "what is unmarshalled here comes from a parser that is made elsewhere";
        }
        boolean unmarshals = Stream.concat(
                        site.nodes(MethodCallExpr.class).stream().map(call -> call.getNameAsString()),
                        site.nodes(ObjectCreationExpr.class).stream()
                                .map(made -> made.getType().getNameAsString()))
                .anyMatch(name -> name.equals("unmarshal"));
        return unmarshals
                ? "the unmarshaller makes its parser itself; hand it a reader of an XMLInputFactory without document types"
                : "the code that makes the parser is not in this file";
    }
}
