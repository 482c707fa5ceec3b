package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Severity;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.jsp.ElExpression;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import dev.fixwright.syntax.jsp.JspTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a page sends at the place that a finding names. */
final class JspOutputs {
    private static final Pattern FROM_VISITOR = Pattern.compile(
            "(?s).*\\.get(Parameter|Header|QueryString|RequestUR|PathInfo|Cookies|InputStream|Reader)\\w*\\(.*");

    private final Finding finding;
    private final Project project;
    private final JspFile page;
    private final ElOrigins origins;
    private final TagOutput tags;
    private final Map<JspPart, Optional<PageJava>> java = new HashMap<>();

    /**
     * Something that is sent.
     *
     * @param call the call that sends it, for Java
     */
    record Output(JspPart part, Optional<MethodCallExpr> call) {}

    JspOutputs(Finding finding, Project project, JspFile page, ElOrigins origins, TagOutput tags) {
        this.finding = finding;
        this.project = project;
        this.page = page;
        this.origins = origins;
        this.tags = tags;
    }

    /** The Java that a part belongs to. */
    Optional<PageJava> java(JspPart part) {
        Optional<PageJava> known = java.get(part);
        if (known == null) {
            // All parts share one class, unless it does not parse as a whole.
            known = java.values().stream()
                    .filter(one -> one.filter(found -> found.holds(part)).isPresent())
                    .findFirst()
                    .orElseGet(() -> PageJava.of(finding, project, page, part));
            java.put(part, known);
        }
        return known;
    }

    /** Whether the finding means the page as a whole, as one does that names the servlet made of it. */
    boolean isWholePage() {
        Region region = finding.region();
        return !region.hasColumns()
                && region.startLine() == 1
                && region.endLine() >= page.lines().count()
                && page.lines().count() > 1;
    }

    /** What is sent on the finding's lines, in its columns where it names them; else what sends a variable that is set there. */
    List<Output> reported() {
        Region region = finding.region();
        int last = Math.min(region.endLine(), page.lines().count());
        List<JspPart> parts = page.partsOn(region.startLine(), last);
        List<Output> found = new ArrayList<>();
        for (JspPart part : parts) {
            outputs(part).stream()
                    .filter(output -> isWithin(output, region.startLine(), last))
                    .forEach(found::add);
        }
        if (region.hasColumns()) {
            int from = page.lines().offset(region.startLine(), region.startColumn());
            int to = Math.max(from + 1, page.lines().offset(last, region.endColumn()));
            List<Output> inside = found.stream()
                    .filter(output -> output.part().overlaps(from, to))
                    .toList();
            found = inside.isEmpty() ? found : inside;
        }
        return found.isEmpty() ? downstream(parts, region.startLine(), last) : found;
    }

    /**
     * What a scanner of the servlet made of the page means by a finding, whose line says nothing here: what its rule is
     * about, and of that what comes from the request, unless it is unsure itself.
     */
    List<Output> ofServlet(List<Output> outputs) {
        boolean tag = finding.rule().equals("JSP_JSTL_OUT");
        List<Output> open = outputs.stream()
                .filter(output -> !isHarmless(output))
                .filter(output ->
                        tag == output.part().tag().filter(PageTags::isOut).isPresent())
                .toList();
        List<Output> fromVisitor = open.stream().filter(this::isFromVisitor).toList();
        return tag || fromVisitor.isEmpty() || finding.severity() == Severity.LOW ? open : fromVisitor;
    }

    /** Everything that the page sends and that may hold a value. */
    List<Output> all() {
        return page.parts().stream().flatMap(part -> outputs(part).stream()).toList();
    }

    private boolean isWithin(Output output, int first, int last) {
        return output.part().is(Kind.SCRIPTLET)
                ? java(output.part()).orElseThrow().isOnLines(output.call().orElseThrow(), output.part(), first, last)
                : true;
    }

    private List<Output> outputs(JspPart part) {
        return switch (part.kind()) {
            case EL -> List.of(new Output(part, Optional.empty()));
            case EXPRESSION -> {
                List<MethodCallExpr> writes =
                        java(part).map(found -> found.writes(part)).orElse(List.of());
                yield List.of(new Output(part, writes.stream().findFirst()));
            }
            case SCRIPTLET ->
                java(part).map(found -> found.writes(part)).orElse(List.of()).stream()
                        .map(call -> new Output(part, Optional.of(call)))
                        .toList();
            case TAG ->
                tags.isOutput(part.tag().orElseThrow()) ? List.of(new Output(part, Optional.empty())) : List.of();
            case TEXT, COMMENT, DECLARATION, DIRECTIVE -> List.of();
        };
    }

    private List<Output> downstream(List<JspPart> parts, int first, int last) {
        Set<String> names = new LinkedHashSet<>();
        for (JspPart part : parts) {
            if (part.is(Kind.SCRIPTLET)) {
                java(part).ifPresent(found -> names.addAll(found.setOnLines(part, first, last)));
            } else if (part.is(Kind.TAG)) {
                JspTag tag = part.tag().orElseThrow();
                tag.value("var", page.text())
                        .filter(name -> tag.name().equals("set"))
                        .ifPresent(names::add);
            }
        }
        return mentioning(names);
    }

    /** What sends a variable of one of these names. */
    List<Output> mentioning(Set<String> names) {
        return names.isEmpty()
                ? List.of()
                : all().stream().filter(output -> mentions(output, names)).toList();
    }

    private boolean mentions(Output output, Set<String> names) {
        if (output.call().isPresent()) {
            return output.call().get().getArguments().stream()
                    .flatMap(argument -> argument.findAll(NameExpr.class).stream())
                    .anyMatch(name -> names.contains(name.getNameAsString()));
        }
        List<JspPart> expressions = output.part().is(Kind.EL)
                ? List.of(output.part())
                : output.part().tag().map(JspTag::values).orElse(List.of());
        return expressions.stream()
                .map(part -> ElExpression.of(part.inner(page.text())))
                .anyMatch(expression -> names.stream().anyMatch(expression::mentions));
    }

    /** Whether the page itself shows that a value comes from the request. */
    boolean isFromVisitor(Output output) {
        if (output.call().isPresent()) {
            return isFromVisitor(output.call().get(), 3);
        }
        List<JspPart> expressions = output.part().is(Kind.EL)
                ? List.of(output.part())
                : output.part().tag().map(JspTag::values).orElse(List.of());
        return expressions.stream().anyMatch(part -> origins.isFromVisitor(ElExpression.of(part.inner(page.text()))));
    }

    private static boolean isFromVisitor(Node node, int depth) {
        if (FROM_VISITOR.matcher(node.toString()).matches()) {
            return true;
        }
        return depth > 0
                && node.findAll(NameExpr.class).stream()
                        .flatMap(name -> Variables.declaration(name).stream())
                        .filter(declared -> declared.isLocal() || declared.isField())
                        .flatMap(declared -> Stream.concat(
                                declared.initializer().stream(),
                                Variables.assignments(declared).stream().map(AssignExpr::getValue)))
                        .anyMatch(value -> isFromVisitor(value, depth - 1));
    }

    /** Whether an output surely needs nothing, whatever it stands in. */
    boolean isHarmless(Output output) {
        if (output.call().isPresent()) {
            return java(output.part()).orElseThrow().isHarmless(output.call().get());
        }
        if (output.part().is(Kind.EL)) {
            return origins.isEncoded(ElExpression.of(output.part().inner(page.text())));
        }
        return output.part()
                .tag()
                .filter(tag -> PageTags.encodes(tag, page.text()))
                .isPresent();
    }

    /** The names of the variables that a declaration or an assignment sets, for all that stand below a node. */
    static Set<String> set(Node node) {
        Set<String> names = new LinkedHashSet<>();
        if (node instanceof VariableDeclarator variable) {
            names.add(variable.getNameAsString());
        } else if (node instanceof AssignExpr assign) {
            names.add(assign.getTarget().toString());
        } else if (node instanceof MethodCallExpr call
                && call.getNameAsString().equals("setAttribute")
                && call.getArguments().size() > 1
                && call.getArgument(0).isStringLiteralExpr()) {
            names.add(call.getArgument(0).asStringLiteralExpr().asString());
        }
        return names;
    }
}
