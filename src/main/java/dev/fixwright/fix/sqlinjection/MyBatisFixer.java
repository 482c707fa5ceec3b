package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Values that MyBatis writes into the SQL text of an annotation, as {@code ${name}}, are bound, as {@code #{name}}. */
public final class MyBatisFixer implements JavaFixer {
    private static final Set<String> ANNOTATIONS = Set.of("Select", "Insert", "Update", "Delete");

    @Override
    public String weakness() {
        return "sqlinjection";
    }

    @Override
    public boolean reads(Finding finding) {
        return JavaFixer.super.reads(finding)
                && finding.rule().toLowerCase(Locale.ROOT).contains("mybatis");
    }

    /** A method of a mapper, with the annotation that holds its SQL. */
    private record Mapped(JavaFile file, MethodDeclaration method, AnnotationExpr annotation) {}

    @Override
    public Attempt attempt(JavaSite site) {
        Optional<Mapped> mapped = here(site).or(() -> called(site));
        if (mapped.isEmpty()) {
            return Attempt.declined(
                    "no mapper method with SQL in an annotation stands or is called on the reported line");
        }
        JavaFile file = mapped.get().file();
        JavaEdits edits = file.edit();
        JavaSite there = new JavaSite(site.finding(), file, site.project());
        MyBatisText text =
                new MyBatisText(there, mapped.get().method(), mapped.get().annotation(), edits);
        Optional<String> refusal = text.refusal();
        if (refusal.isPresent()) {
            return Attempt.declined(refusal.get());
        }
        return new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "`#{}` binds the value as a parameter, where `${}` made it part of the SQL text, so it can no longer"
                                + " change what the SQL does.",
                        List.of(
                                "A value that is null is now bound as NULL, where before the word 'null' became part of the"
                                        + " SQL."))
                .changing(mapped.get().method().getNameAsString()));
    }

    private static Optional<Mapped> here(JavaSite site) {
        return Stream.concat(
                        site.nodes(MethodDeclaration.class).stream(),
                        site.nodes(AnnotationExpr.class).stream()
                                .flatMap(one -> JavaFile.around(one, MethodDeclaration.class).stream()))
                .flatMap(method -> mapped(site.file(), method).stream())
                .findFirst();
    }

    private static Optional<Mapped> called(JavaSite site) {
        return site.nodes(MethodCallExpr.class).stream()
                .flatMap(call -> call.getScope().stream()
                        .flatMap(scope -> site.file().types().typeOf(scope).stream())
                        .flatMap(type -> of(site, call, type)))
                .findFirst();
    }

    private static Stream<Mapped> of(JavaSite site, MethodCallExpr call, String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return site.project().javaFilesWith(simple, call.getNameAsString()).stream()
                .filter(file -> file.unit().getTypes().stream()
                        .anyMatch(one -> one.getFullyQualifiedName().equals(Optional.of(type))))
                .flatMap(file -> file.unit().findAll(MethodDeclaration.class).stream()
                        .filter(method -> method.getNameAsString().equals(call.getNameAsString())
                                && method.getParameters().size()
                                        == call.getArguments().size())
                        .flatMap(method -> mapped(file, method).stream()));
    }

    private static Optional<Mapped> mapped(JavaFile file, MethodDeclaration method) {
        return method.getAnnotations().stream()
                .filter(one -> ANNOTATIONS.contains(one.getName().getIdentifier()))
                .findFirst()
                .map(one -> new Mapped(file, method, one));
    }
}
