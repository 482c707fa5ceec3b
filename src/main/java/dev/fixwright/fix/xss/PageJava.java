package dev.fixwright.fix.xss;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.HarmlessText;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.PageWriters;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspServlet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The Java of a page: the calls that write, in the order in which they stand, and encoding what they write. */
final class PageJava {
    private static final Set<String> FILLING = Set.of("append", "insert", "add", "put");
    /** How many variables the way of a value is followed through. */
    private static final int MAX_STEPS = 3;

    private final Finding finding;
    private final Project project;
    private final JspFile page;
    private final JspServlet servlet;
    private final JavaFile java;
    private final List<MethodCallExpr> writes;

    private PageJava(Finding finding, Project project, JspFile page, JspServlet servlet) {
        this.finding = finding;
        this.project = project;
        this.page = page;
        this.servlet = servlet;
        this.java = servlet.java();
        PageWriters writers = new PageWriters(java);
        this.writes = java.unit().findAll(MethodCallExpr.class, writers::isWrite).stream()
                .sorted(Comparator.comparing((MethodCallExpr call) -> java.start(call.getName())))
                .toList();
    }

    /** The page's Java, of which a part must be; empty where that part is no Java. */
    static Optional<PageJava> of(Finding finding, Project project, JspFile page, JspPart part) {
        return project.servlet(page, part).map(servlet -> new PageJava(finding, project, page, servlet));
    }

    /** Whether a part's code is in it. */
    boolean holds(JspPart part) {
        return servlet.javaOffset(part.innerStart()).isPresent();
    }

    /** The names of the variables and attributes that a scriptlet sets on some lines. */
    Set<String> setOnLines(JspPart scriptlet, int first, int last) {
        int shift = servlet.javaOffset(scriptlet.innerStart()).orElseThrow() - scriptlet.innerStart();
        Set<String> names = new LinkedHashSet<>();
        for (Node node : java.unit().findAll(Node.class)) {
            Set<String> set = JspOutputs.set(node);
            int start = set.isEmpty() ? -1 : java.start(node) - shift;
            if (scriptlet.start() <= start && start < scriptlet.end()) {
                int line = page.lines().lineAt(start);
                int end = page.lines().lineAt(Math.min(java.end(node) - shift, scriptlet.end()));
                if (line <= last && first <= end) {
                    names.addAll(set);
                }
            }
        }
        return names.isEmpty() ? names : madeOf(names);
    }

    /** Variables, and others that their text becomes part of. */
    private Set<String> madeOf(Set<String> names) {
        Set<String> all = new LinkedHashSet<>(names);
        for (int i = 0; i < MAX_STEPS; i++) {
            for (VariableDeclarator variable : java.unit().findAll(VariableDeclarator.class)) {
                variable.getInitializer()
                        .filter(value -> mentions(value, all))
                        .ifPresent(value -> all.add(variable.getNameAsString()));
            }
            for (AssignExpr assign : java.unit().findAll(AssignExpr.class)) {
                if (mentions(assign.getValue(), all)) {
                    all.add(assign.getTarget().toString());
                }
            }
            for (MethodCallExpr call : java.unit().findAll(MethodCallExpr.class)) {
                if (FILLING.contains(call.getNameAsString())
                        && call.getArguments().stream().anyMatch(argument -> mentions(argument, all))) {
                    call.findFirst(NameExpr.class).ifPresent(filled -> all.add(filled.getNameAsString()));
                }
            }
        }
        return all;
    }

    private static boolean mentions(Node value, Set<String> names) {
        return value.findAll(NameExpr.class).stream().anyMatch(name -> names.contains(name.getNameAsString()));
    }

    /** The calls by which a part writes: those in a scriptlet, or the one that an expression stands for. */
    List<MethodCallExpr> writes(JspPart part) {
        OptionalInt start = servlet.javaOffset(part.innerStart());
        if (start.isEmpty()) {
            return List.of();
        }
        int from = start.getAsInt();
        int to = from + part.innerEnd() - part.innerStart();
        boolean expression = part.is(JspPart.Kind.EXPRESSION);
        return writes.stream()
                .filter(call -> {
                    int at = expression ? java.start(call.getArgument(0)) : java.start(call.getName());
                    return from <= at && at < to;
                })
                .filter(call -> !expression || java.start(call) < from)
                .toList();
    }

    /** The lines of the page that a call in one of its scriptlets stands on. */
    boolean isOnLines(MethodCallExpr call, JspPart scriptlet, int first, int last) {
        int shift = servlet.javaOffset(scriptlet.innerStart()).orElseThrow() - scriptlet.innerStart();
        int start = page.lines().lineAt(java.start(call) - shift);
        int end = page.lines().lineAt(java.end(call) - shift);
        return start <= last && first <= end;
    }

    /** The texts that a scriptlet's calls write up to one of them, values as a digit. */
    List<String> textsBefore(JspPart scriptlet, Optional<MethodCallExpr> end) {
        Constants constants = new Constants(java);
        List<String> texts = new ArrayList<>();
        for (MethodCallExpr call : writes(scriptlet)) {
            if (end.filter(call::equals).isPresent() && call == end.get()) {
                return texts;
            }
            call.getArguments().stream()
                    .flatMap(argument -> Concatenation.of(java, argument).parts().stream())
                    .forEach(part -> texts.add(constants.text(part).orElse("0")));
        }
        return texts;
    }

    /** Encodes what a call writes that stands at a place of the page. */
    void encode(MethodCallExpr call, PageScanner place, PageMethods methods, PageFix fix) {
        JavaSite site = new JavaSite(finding, java, project);
        var edits = java.edit().inFull();
        PageText text = new PageText(site, edits, call, methods);
        text.from(place, () -> new OutputCall(call, java, text, edits).encode());
        if (!text.problems().isEmpty()) {
            text.problems().forEach(fix::problem);
            return;
        }
        if (text.values().isEmpty()) {
            fix.safe(
                    text.sawEncoded()
                            ? "every value that is written here is already encoded"
                            : "only constants, numbers and the like are written here, which needs no fix");
            return;
        }
        var onPage = servlet.onPage(edits.patch());
        if (onPage.isEmpty()) {
            fix.problem(
                    "encoding `" + text.values().iterator().next()
                            + "` takes Java that there is no place for in this page, and the project has no encoder of its own");
            return;
        }
        for (Edit edit : onPage.get().edits()) {
            fix.edit(edit);
        }
        text.values().forEach(value -> fix.encoded(value, text.encoder().used()));
    }

    boolean isHarmless(MethodCallExpr call) {
        return call.getArguments().stream().allMatch(new HarmlessText(java)::isHarmless);
    }
}
