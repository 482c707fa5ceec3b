package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.resolution.TypeSolver;
import com.github.javaparser.resolution.declarations.ResolvedReferenceTypeDeclaration;
import com.github.javaparser.resolution.model.SymbolReference;
import com.github.javaparser.symbolsolver.javaparsermodel.JavaParserFacade;
import com.github.javaparser.symbolsolver.reflectionmodel.ReflectionFactory;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** JavaParser's symbol solver over a project's classes and the JDK's: asked where the quick ways do not tell a type. */
final class SymbolSolver implements TypeSolver {
    private final JavaNames names;
    private @Nullable TypeSolver parent;

    SymbolSolver(JavaNames names) {
        this.names = names;
    }

    /** The erased, qualified type of an expression. The solver gives up in many ways; all of them are an empty answer. */
    Optional<String> typeOf(Expression expression) {
        try {
            var type = JavaParserFacade.get(this).getType(expression);
            if (type.isReferenceType()) {
                return Optional.of(type.asReferenceType().getQualifiedName());
            }
            return type.isPrimitive() || type.isArray() ? Optional.of(type.describe()) : Optional.empty();
        } catch (UncheckedIOException e) {
            // A file that could not be read right now is no missing type.
            throw e;
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable TypeSolver getParent() {
        return parent;
    }

    @Override
    public void setParent(TypeSolver parent) {
        this.parent = parent;
    }

    @Override
    public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveTypeInModule(String module, String name) {
        return tryToSolveType(name);
    }

    @Override
    public SymbolReference<ResolvedReferenceTypeDeclaration> tryToSolveType(String name) {
        var declared = names.declaration(name);
        if (declared.isPresent()) {
            return SymbolReference.solved(JavaParserFacade.get(getRoot()).getTypeDeclaration(declared.get()));
        }
        return JavaNames.jdkClass(name)
                .map(found -> SymbolReference.solved(ReflectionFactory.typeDeclarationFor(found, getRoot())))
                .orElseGet(SymbolReference::unsolved);
    }
}
