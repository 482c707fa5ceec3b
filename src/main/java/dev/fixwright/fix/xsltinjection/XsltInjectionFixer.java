package dev.fixwright.fix.xsltinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.FedExpressions;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Origins;
import dev.fixwright.syntax.java.SinkPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps style sheets from outside from calling Java and from reading other files. */
public final class XsltInjectionFixer implements JavaFixer {
    private static final String FACTORY = "javax.xml.transform.TransformerFactory";

    @Override
    public String weakness() {
        return "xsltinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<MethodCallExpr> calls = FedExpressions.onOrFedBy(site, MethodCallExpr.class, call -> isSink(file, call));
        if (calls.isEmpty()) {
            calls = transforms(site).stream().filter(call -> isSink(file, call)).toList();
        }
        if (calls.isEmpty()) {
            return Attempt.declined("no style sheet is read on the reported line");
        }
        MethodCallExpr call = calls.get(0);
        Expression sheet = call.getArgument(0);
        if (new Origins(file, one -> false).isOwn(sheet)) {
            return Attempt.declined("the style sheet needs no fix: `" + file.text(sheet) + "` is the program's own");
        }
        Expression factory = call.getScope().orElseThrow();
        if (isHardened(file, factory)) {
            return Attempt.declined("the factory is already set to process style sheets securely");
        }
        Optional<SinkPlace> place = SinkPlace.of(call);
        if (place.isEmpty()) {
            return Attempt.declined("the style sheet is read where no line can be put before it");
        }
        JavaEdits edits = file.edit();
        List<String> lines = new ArrayList<>();
        String name = file.text(factory);
        if (!(factory instanceof NameExpr)) {
            name = edits.freshName("factory");
            lines.add(edits.use(FACTORY) + " " + name + " = " + file.text(factory) + ";");
            edits.replace(factory, name);
        }
        String constants = edits.use("javax.xml.XMLConstants");
        lines.add(name + ".setFeature(" + constants + ".FEATURE_SECURE_PROCESSING, true);");
        lines.add(name + ".setAttribute(" + constants + ".ACCESS_EXTERNAL_DTD, \"\");");
        lines.add(name + ".setAttribute(" + constants + ".ACCESS_EXTERNAL_STYLESHEET, \"\");");
        place.get().put(file, edits, lines);
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Style sheets are processed securely: they can neither call Java methods nor read other documents.",
                List.of("Style sheets that import others or call `document()` are refused now.")));
    }

    /** Where what is transformed on the reported line was made. */
    private static List<MethodCallExpr> transforms(JavaSite site) {
        return site.nodes(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("transform"))
                .flatMap(call -> call.getScope().stream())
                .filter(NameExpr.class::isInstance)
                .flatMap(name -> dev.fixwright.syntax.java.Variables.soleValue((NameExpr) name).stream())
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .toList();
    }

    private static boolean isSink(JavaFile file, MethodCallExpr call) {
        return call.getNameAsString().matches("newTransformer|newTemplates|newTransformerHandler|newXMLFilter")
                && call.getArguments().size() == 1
                && call.getScope()
                        .filter(scope -> file.types().isA(scope, FACTORY))
                        .isPresent();
    }

    private static boolean isHardened(JavaFile file, Expression factory) {
        return file.unit().findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals("setFeature")
                        && call.getArguments().size() == 2
                        && call.getArgument(1).toString().equals("true"))
                .filter(call ->
                        call.getArgument(0).toString().matches("(?s).*(FEATURE_SECURE_PROCESSING|secure-processing\")"))
                .anyMatch(call -> call.getScope()
                        .filter(scope -> scope.toString().equals(factory.toString()))
                        .isPresent());
    }
}
